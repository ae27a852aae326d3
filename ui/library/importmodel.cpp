// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importmodel.h"

#include "models/entitylook.h"
#include "models/words.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// A tick, two overlapping sheets, a cross, the sign for "about equal", or a clock: told by shape, in the
/// text's own colour.
QIcon iconOf(ImportOutcome outcome)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QGuiApplication::palette().color(QPalette::Text), 1.8));
    switch (outcome) {
    case ImportOutcome::Imported:
        painter.drawPolyline(QPolygonF{{3, 8.5}, {6.5, 12}, {13, 4}});
        break;
    case ImportOutcome::Duplicate:
        painter.drawRect(QRectF(2.5, 2.5, 7.5, 8.5));
        painter.drawRect(QRectF(6, 5.5, 7.5, 8.5));
        break;
    case ImportOutcome::Refused:
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
        break;
    case ImportOutcome::NearCopy:
        painter.drawArc(QRectF(2.5, 3.5, 5.5, 4), 0, 180 * 16);
        painter.drawArc(QRectF(8, 3.5, 5.5, 4), 180 * 16, 180 * 16);
        painter.drawArc(QRectF(2.5, 9, 5.5, 4), 0, 180 * 16);
        painter.drawArc(QRectF(8, 9, 5.5, 4), 180 * 16, 180 * 16);
        break;
    case ImportOutcome::Held:
        painter.drawEllipse(QRectF(2.5, 2.5, 11, 11));
        painter.drawPolyline(QPolygonF{{8, 5}, {8, 8.5}, {10.5, 10}});
        break;
    }
    return QIcon(pixmap);
}

} // namespace

QString word(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Imported:
        return ImportModel::tr("Imported");
    case ImportOutcome::Duplicate:
        return ImportModel::tr("Duplicate");
    case ImportOutcome::Refused:
        return ImportModel::tr("Refused");
    case ImportOutcome::NearCopy:
        return ImportModel::tr("Near-copy");
    case ImportOutcome::Held:
        return ImportModel::tr("Waiting");
    }
    return {};
}

ImportModel::ImportModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImportModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_counts.clear();
    endResetModel();
}

void ImportModel::clearDecided()
{
    beginResetModel();
    m_items.removeIf([](const ImportItem &item) { return item.outcome != ImportOutcome::Held; });
    m_counts = {{ImportOutcome::Held, int(m_items.size())}};
    endResetModel();
}

void ImportModel::append(const QList<ImportItem> &items)
{
    if (items.isEmpty())
        return;
    const int first = int(m_items.size());
    beginInsertRows({}, first, first + int(items.size()) - 1);
    m_items << items;
    for (const ImportItem &item : items)
        ++m_counts[item.outcome];
    endInsertRows();
}

int ImportModel::count(ImportOutcome outcome) const
{
    return m_counts.value(outcome);
}

QList<DispatchId> ImportModel::storedOf(const QString &file) const
{
    QList<DispatchId> stored;
    for (const ImportItem &item : m_items) {
        if (item.file == file && isStored(item.outcome))
            stored << item.dispatch;
    }
    return stored;
}

void ImportModel::replace(DispatchId dispatch, QList<ImportItem> items)
{
    const auto old = std::ranges::find_if(m_items, [dispatch](const ImportItem &item) {
        return item.dispatch == dispatch && isStored(item.outcome);
    });
    if (old == m_items.end() || items.isEmpty())
        return append(items);
    const int row = int(old - m_items.begin());
    for (ImportItem &item : items)
        item.file = old->file;
    --m_counts[old->outcome];
    m_items[row] = items.takeFirst();
    ++m_counts[m_items[row].outcome];
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (items.isEmpty())
        return;
    beginInsertRows({}, row + 1, row + int(items.size()));
    for (qsizetype i = 0; i < items.size(); ++i) {
        m_items.insert(row + 1 + i, items[i]);
        ++m_counts[items[i].outcome];
    }
    endInsertRows();
}

void ImportModel::removeFile(const QString &file)
{
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (m_items[row].file != file)
            continue;
        beginRemoveRows({}, row, row);
        --m_counts[m_items[row].outcome];
        m_items.removeAt(row);
        endRemoveRows();
    }
}

QStringList ImportModel::refusedPaths() const
{
    QStringList paths;
    for (const ImportItem &item : m_items) {
        if (item.outcome == ImportOutcome::Refused && !item.file.isEmpty())
            paths << item.file;
    }
    paths.removeDuplicates();
    return paths;
}

void ImportModel::refresh(const DispatchSummary &summary)
{
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        ImportItem &item = m_items[row];
        if (item.dispatch != summary.id || !isStored(item.outcome))
            continue;
        item.fields.title = summary.title;
        item.fields.agency = summary.agency;
        item.fields.date = summary.date;
        item.fields.language = summary.language;
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

QStringList ImportModel::doubts(const ImportItem &item)
{
    QStringList found;
    if (!isStored(item.outcome))
        return found;
    if (!item.fields.date)
        found << tr("no date");
    else if (item.fields.date->basis() == DateBasis::ContextYear)
        found << tr("the year is not in the dateline");
    if (item.fields.agency.isEmpty())
        found << tr("no agency");
    if (item.fields.language == elchi::Language::Unknown)
        found << tr("language not recognised");
    if (!item.notes.misreadings.isEmpty() && !item.notes.repaired)
        found << tr("looks like %1 read as %2")
                     .arg(item.notes.misreadings.last().written, item.notes.misreadings.last().readAs);
    if (item.notes.pieces > 1)
        found << tr("seems to hold %n dispatches", nullptr, item.notes.pieces);
    return found;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::told(const ImportItem &item) const
{
    QStringList parts;
    if (item.outcome == ImportOutcome::NearCopy)
        parts << tr("Much like another dispatch; it joined its story.");
    if (item.notes.repaired)
        parts << tr("Repaired: it was %1 read as %2.")
                     .arg(item.notes.misreadings.last().written, item.notes.misreadings.last().readAs);
    if (item.notes.columnsChosen)
        parts << tr("Columns as you chose them; the preview changes them.");
    if (const QStringList found = doubts(item); !found.isEmpty())
        parts << u"⚠ "_s + found.join(u", "_s);
    return parts.join(u' ');
}

QString ImportModel::text(const ImportItem &item, int column) const
{
    switch (column) {
    case Outcome:
        return word(item.outcome);
    case Title:
        if (!item.fields.title.isEmpty())
            return item.fields.title.left(400).simplified();
        return item.path.isEmpty() ? tr("Clipboard") : QFileInfo(item.path).fileName();
    case Date:
        return item.fields.date ? item.fields.date->toString() : QString();
    case Agency:
        return item.fields.agency;
    case Language:
        return item.fields.language == elchi::Language::Unknown ? QString() : word(item.fields.language);
    case Encoding:
        return item.encoding;
    case Reason:
        if (item.error)
            return errorSentence(*item.error);
        if (item.outcome == ImportOutcome::Duplicate)
            return tr("The same dispatch is already there; Enter opens it.");
        return told(item);
    default:
        return {};
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportItem &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::ToolTipRole:
        return QString(item.path + u"\n"_s + text(item, Reason)).trimmed().toHtmlEscaped();
    case Qt::DecorationRole:
        return index.column() == Outcome ? QVariant(iconOf(item.outcome)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Reason && !doubts(item).isEmpty()
                   ? QVariant(doubtColour(QGuiApplication::palette()))
                   : QVariant();
    case DoubtfulRole:
        return !doubts(item).isEmpty();
    case OutcomeRole:
        return int(item.outcome);
    case DispatchRole:
        return item.dispatch.value;
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Outcome:
        return tr("Outcome");
    case Title:
        return tr("Title or file");
    case Date:
        return tr("Date");
    case Agency:
        return tr("Agency");
    case Language:
        return tr("Language");
    case Encoding:
        return tr("Encoding");
    case Reason:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace elchi
