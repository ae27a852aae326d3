// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pdf.h"

#include "intake/pdflines.h"

#include <algorithm>
#include <poppler-qt6.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr auto quiet = [](const QString &, const QVariant &) {};

/// The words of a page as lines, in reading order. Poppler links the words of a line.
void appendLines(const Poppler::Page &page, int number, std::vector<PdfLine> &lines)
{
    const auto words = page.textList();
    bool lineIsOpen = false;
    for (const auto &word : words) {
        if (!std::exchange(lineIsOpen, word->nextWord() != nullptr))
            lines.push_back({{}, word->boundingBox(), number});
        PdfLine &line = lines.back();
        line.text += word->text();
        line.box |= word->boundingBox();
        if (word->hasSpaceAfter() && lineIsOpen)
            line.text += u' ';
    }
}

bool hasLetter(const PdfLine &line)
{
    return std::ranges::any_of(line.text, [](QChar unit) { return unit.isLetter(); });
}

} // namespace

Result<ReadDocument> readPdf(const QByteArray &bytes, const QString &path)
{
    Poppler::setDebugErrorFunction(quiet, {});
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return failure(ErrorCode::DocumentDamaged, path);
    if (document->isLocked())
        return failure(ErrorCode::DocumentLocked, path);
    std::vector<PdfLine> lines;
    for (int i = 0; i < document->numPages(); ++i) {
        const auto page = document->page(i);
        if (!page)
            return failure(ErrorCode::DocumentDamaged, path, {}, u"page %1"_s.arg(i + 1));
        appendLines(*page, i + 1, lines);
    }
    if (document->numPages() == 0)
        return failure(ErrorCode::DocumentDamaged, path, {}, u"no page"_s);
    if (std::ranges::none_of(lines, hasLetter))
        return failure(ErrorCode::DocumentScanned, path);
    return ReadDocument{document->title(), document->author(), paragraphsOf(std::move(lines))};
}

} // namespace elchi
