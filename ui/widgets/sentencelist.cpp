// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sentencelist.h"

#include "models/passagemodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int margin = 8;
constexpr int narrow = 480; // pixels: the words that count stand further down

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.9));
    return smaller;
}

int sentenceLines(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->width() < narrow ? 3 : 2;
}

/// Draws a row: the source in small letters, then the sentence with its quote bold on a tint.
class SentenceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int lines = QFontMetrics(option.font).lineSpacing() * sentenceLines(option);
        return {200, QFontMetrics(smallFont(option.font)).lineSpacing() + lines + 2 * margin + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        painter->save();
        const QRect area = option.rect.adjusted(margin, margin, -margin, -margin);
        const bool selected = option.state & QStyle::State_Selected;
        const int sourceHeight = paintSource(painter, area, option, index, selected);
        paintSentence(painter, area.adjusted(0, sourceHeight + 2, 0, 0), option, index, selected);
        painter->restore();
    }

private:
    static int paintSource(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                           const QModelIndex &index, bool selected)
    {
        const QFont font = smallFont(option.font);
        const QFontMetrics metrics(font);
        QColor colour = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        colour.setAlphaF(0.72F);
        painter->setFont(font);
        painter->setPen(colour);
        const QString source = index.data(PassageModel::SourceRole).toString();
        painter->drawText(area, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(source, Qt::ElideRight, area.width()));
        return metrics.lineSpacing();
    }

    static QTextLayout::FormatRange emphasis(const QStyleOptionViewItem &option, const QModelIndex &index,
                                             bool selected)
    {
        QTextLayout::FormatRange range;
        range.start = index.data(PassageModel::QuoteBeginRole).toInt();
        range.length = index.data(PassageModel::QuoteLengthRole).toInt();
        range.format.setFontWeight(QFont::Bold);
        if (!selected) {
            QColor tint = option.palette.color(QPalette::Highlight);
            tint.setAlphaF(0.22F);
            range.format.setBackground(tint);
        }
        return range;
    }

    /// Lays out the first lines and answers how many letters stand in them.
    static int layOut(QTextLayout &layout, int width, int lines)
    {
        int letters = 0;
        qreal top = 0;
        layout.beginLayout();
        for (int line = 0; line < lines; ++line) {
            QTextLine text = layout.createLine();
            if (!text.isValid())
                break;
            text.setLineWidth(width);
            text.setPosition({0, top});
            top += text.height();
            letters = text.textStart() + text.textLength();
        }
        layout.endLayout();
        return letters;
    }

    static void paintSentence(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                              const QModelIndex &index, bool selected)
    {
        QString sentence = index.data(Qt::DisplayRole).toString();
        QTextLayout layout(sentence, option.font);
        layout.setFormats({emphasis(option, index, selected)});
        const int lines = sentenceLines(option);
        // Where more follows, dots take the place of the last letters; each turn leaves at least one less.
        for (int fits = layOut(layout, area.width(), lines); fits > 1 && fits < layout.text().size();
             fits = layOut(layout, area.width(), lines)) {
            sentence.truncate(std::min(fits, int(sentence.size())) - 1);
            if (!sentence.isEmpty() && sentence.back().isHighSurrogate())
                sentence.chop(1);
            layout.setText(sentence.trimmed() + u'…');
        }
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->setClipRect(area);
        layout.draw(painter, area.topLeft());
    }
};

} // namespace

SentenceList::SentenceList(QWidget *parent) : QListView(parent), m_model(new PassageModel(this))
{
    setObjectName(u"sentenceList"_s);
    setAccessibleName(tr("Passages"));
    setModel(m_model);
    setItemDelegate(new SentenceDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setEmptyText(tr("No passages to show."));
    addActions();
    connect(this, &QListView::clicked, this, &SentenceList::open);
    connect(this, &QListView::activated, this, &SentenceList::open);
}

void SentenceList::addActions()
{
    auto *openAction = new QAction(tr("Open passage"), this);
    openAction->setObjectName(u"openPassage"_s);
    openAction->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    openAction->setShortcutContext(Qt::WidgetShortcut);
    connect(openAction, &QAction::triggered, this, [this] { open(currentIndex()); });
    auto *copyAction = new QAction(tr("Copy sentence with source"), this);
    copyAction->setObjectName(u"copySentence"_s);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &SentenceList::copyCurrent);
    QListView::addActions({openAction, copyAction});
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SentenceList::setPassages(const QList<Passage> &passages, const QStringList &labels)
{
    m_model->setPassages(passages, labels);
    viewport()->update();
}

const QList<Passage> &SentenceList::passages() const
{
    return m_model->passages();
}

void SentenceList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void SentenceList::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Passage &passage = m_model->passages()[index.row()];
    Q_EMIT passageChosen(passage.dispatch, passage.span);
}

void SentenceList::copyCurrent() const
{
    if (!currentIndex().isValid())
        return;
    QApplication::clipboard()->setText(currentIndex().data(PassageModel::SentenceRole).toString() +
                                       u"\n— "_s + currentIndex().data(PassageModel::SourceRole).toString());
}

void SentenceList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(2 * margin, margin, -2 * margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace elchi
