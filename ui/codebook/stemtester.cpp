// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/stemtester.h"

#include "models/entitylook.h"
#include "models/words.h"
#include "text/offsetmap.h"
#include "workspace/stemtest.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

// A dispatch is shorter; what is pasted must not hold up the window.
constexpr int longestText = 100'000;

} // namespace

StemTester::StemTester(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_words(new QLabel(this))
{
    m_text->setObjectName(u"stemText"_s);
    m_text->setAccessibleName(tr("Text to try the stems on"));
    m_text->setPlaceholderText(tr("Paste or type a text to try the stems on."));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(9 * fontMetrics().lineSpacing());
    m_words->setObjectName(u"stemWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_text);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StemTester::test);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_timer.start(0); });
}

void StemTester::setText(const QString &text)
{
    if (m_text->toPlainText() == m_given)
        m_text->setPlainText(text);
    m_given = text;
}

void StemTester::setCode(const Code &edited, const QList<Code> &codebook)
{
    m_code = edited;
    m_codebook = codebook;
    m_timer.start(0);
}

void StemTester::test()
{
    const QString text = m_text->toPlainText().left(longestText);
    const QList<StemHit> hits = stemHits(text, m_code, m_codebook);
    const OffsetMap map(text);
    QList<QTextEdit::ExtraSelection> shown;
    for (const StemHit &hit : hits) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(map.toUtf16(hit.span.begin()));
        selection.cursor.setPosition(map.toUtf16(hit.span.end()), QTextCursor::KeepAnchor);
        if (hit.kind == StemHit::Kind::Found) {
            selection.format.setBackground(tint(codeColour(m_code, palette()), palette(), true));
            selection.format.setFontUnderline(true);
        } else {
            selection.format.setFontStrikeOut(true);
        }
        shown << selection;
    }
    m_text->setExtraSelections(shown);
    const auto count = [&hits](StemHit::Kind kind) {
        return int(std::ranges::count(hits, kind, &StemHit::kind));
    };
    QStringList words{tr("%n place(s) found", nullptr, count(StemHit::Kind::Found))};
    if (const int taken = count(StemHit::Kind::Taken); taken > 0)
        words << tr("%n taken by another code", nullptr, taken);
    if (const int trapped = count(StemHit::Kind::Trapped); trapped > 0)
        words << tr("%n kept out by a trap", nullptr, trapped);
    m_words->setText(words.join(u", "_s));
}

} // namespace elchi
