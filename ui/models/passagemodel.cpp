// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/passagemodel.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

// Longer than any two lines of a list; keeps a line of a million letters from being laid out.
constexpr int longestExcerpt = 600;

/// UTF-16 units of the first `codePoints` code points; clipped to the text.
int unitsOf(QStringView text, int codePoints)
{
    qsizetype units = 0;
    for (; codePoints > 0 && units < text.size(); --codePoints)
        units += text[units].isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
    return int(units);
}

/// Where the excerpt begins: at a word, not further than `lead` before the quote.
int beginOf(QStringView sentence, int quoteBegin, int lead)
{
    if (quoteBegin <= lead)
        return 0;
    int begin = quoteBegin - lead;
    while (begin < quoteBegin && !sentence[begin - 1].isSpace())
        ++begin;
    // One long "word": better to begin inside it than at the quote with nothing before.
    if (begin == quoteBegin && !sentence[begin - 1].isSpace())
        begin = quoteBegin - lead;
    return sentence[begin].isLowSurrogate() ? begin + 1 : begin;
}

QString oneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter.isSpace() || letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    return text;
}

QStringList partsOf(const Passage &passage)
{
    QStringList parts;
    if (passage.date)
        parts << passage.date->toString();
    if (!passage.agency.isEmpty())
        parts << passage.agency;
    if (!passage.title.isEmpty())
        parts << oneLine(passage.title);
    return parts;
}

} // namespace

Excerpt excerptOf(const Passage &passage, int lead)
{
    const QStringView sentence(passage.sentence);
    const int quoteBegin = unitsOf(sentence, passage.quoteBegin);
    const int quoteLength = unitsOf(sentence.mid(quoteBegin), passage.quoteLength);
    const int begin = beginOf(sentence, quoteBegin, lead);
    const QString front = begin > 0 ? u"… "_s : QString();
    QStringView shown = sentence.mid(begin, longestExcerpt);
    if (shown.size() == longestExcerpt && shown.back().isHighSurrogate())
        shown.chop(1);
    const bool cut = begin + shown.size() < sentence.size();
    const int shownQuote = std::min(quoteLength, int(shown.size()) - (quoteBegin - begin));
    return {.text = front + oneLine(shown.toString()) + (cut ? u"…"_s : QString()),
            .quoteBegin = int(front.size()) + quoteBegin - begin,
            .quoteLength = std::max(0, shownQuote)};
}

PassageModel::PassageModel(QObject *parent) : QAbstractListModel(parent) {}

void PassageModel::setPassages(const QList<Passage> &passages, const QStringList &labels)
{
    beginResetModel();
    m_passages = passages;
    m_labels = labels;
    endResetModel();
}

int PassageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_passages.size());
}

QVariant PassageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Passage &passage = m_passages[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return excerptOf(passage).text;
    case Qt::ToolTipRole:
        // Escaped: a tooltip that looks like HTML would be laid out as such.
        return passage.sentence.left(longestExcerpt).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QString(excerptOf(passage).text + u" — "_s + sourceOf(index.row()));
    case SourceRole:
        return sourceOf(index.row());
    case QuoteBeginRole:
        return excerptOf(passage).quoteBegin;
    case QuoteLengthRole:
        return excerptOf(passage).quoteLength;
    case SentenceRole:
        return passage.sentence;
    default:
        return {};
    }
}

QString PassageModel::sourceOf(int row) const
{
    QStringList parts{m_labels.value(row)};
    parts += partsOf(m_passages[row]);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace elchi
