// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetingmodel.h"

#include "models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString searched(const QString &text)
{
    return text.toCaseFolded().replace(u'ё', u'е');
}

} // namespace

QString MeetingList::sideText(const Meeting &meeting, Side side) const
{
    QStringList names;
    for (const Participant &participant : meeting.participants) {
        if ((participant.side == Side::Kyrgyz) != (side == Side::Kyrgyz))
            continue;
        const QString name = entities.value(participant.entity);
        const QString office = entities.value(participant.office);
        names << (office.isEmpty() || name.isEmpty() ? name + office : u"%1 (%2)"_s.arg(name, office));
    }
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString MeetingList::countriesText(const Meeting &meeting)
{
    QStringList names;
    const QStringList partners = meeting.partnerCountries();
    for (const QString &iso : partners)
        names << countryName(iso);
    return names.join(u", "_s);
}

QString MeetingList::codesText(const Meeting &meeting) const
{
    QStringList names;
    for (const CodeId code : meeting.codes)
        names << codes.value(code);
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString MeetingList::titleOf(const Meeting &meeting)
{
    if (!meeting.title.isEmpty())
        return meeting.title;
    const QString countries = countriesText(meeting);
    return countries.isEmpty() ? word(meeting.kind) : u"%1: %2"_s.arg(word(meeting.kind), countries);
}

MeetingModel::MeetingModel(QObject *parent) : QAbstractTableModel(parent) {}

void MeetingModel::setList(const MeetingList &list)
{
    beginResetModel();
    m_list = list;
    m_rows = sorted();
    endResetModel();
}

void MeetingModel::setWords(const QString &words)
{
    const QStringList wanted = searched(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    beginResetModel();
    m_words = wanted;
    m_rows = sorted();
    endResetModel();
}

bool MeetingModel::holdsWords(const Meeting &meeting) const
{
    if (m_words.isEmpty())
        return true;
    QStringList cells;
    for (int column = 0; column < Sources; ++column)
        cells << text(meeting, column);
    const QString row = searched(cells.join(u'\n'));
    return std::ranges::all_of(m_words, [&row](const QString &word) { return row.contains(word); });
}

MeetingId MeetingModel::meetingAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? MeetingId() : m_list.meetings.at(m_rows.at(row)).id;
}

int MeetingModel::rowOf(MeetingId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (meetingAt(row) == id)
            return row;
    }
    return -1;
}

int MeetingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MeetingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeetingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Meeting &meeting = m_list.meetings.at(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(meeting, index.column());
    case Qt::ToolTipRole: // Names come from dispatches: never as markup.
        return u"<span>%1</span>"_s.arg(tip(meeting, index.column()).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return tip(meeting, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Sources ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MeetingRole:
        return meeting.id.value;
    default:
        return {};
    }
}

QVariant MeetingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList names{tr("Date"),         tr("Kind"),    tr("Status"),
                            tr("Countries"),    tr("Title"),   tr("Kyrgyz side"),
                            tr("Foreign side"), tr("Sectors"), tr("Sources")};
    return names.value(section);
}

void MeetingModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QList<MeetingId> kept;
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex &index : before)
        kept << meetingAt(index.row());
    m_column = column;
    m_order = order;
    m_rows = sorted();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(kept.at(i)), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QString MeetingModel::text(const Meeting &meeting, int column) const
{
    switch (column) {
    case Date:
        return (meeting.isDoubtful() ? u"⚠ "_s : QString()) +
               (meeting.date ? meeting.date->toString() : QString());
    case Kind:
        return word(meeting.kind);
    case Status:
        return word(meeting.status);
    case Countries:
        return MeetingList::countriesText(meeting);
    case Title:
        return MeetingList::titleOf(meeting);
    case Kyrgyz:
        return m_list.sideText(meeting, Side::Kyrgyz);
    case Foreign:
        return m_list.sideText(meeting, Side::Foreign);
    case Sectors:
        return m_list.codesText(meeting);
    case Sources:
        return QString::number(meeting.sources.size());
    default:
        return {};
    }
}

QString MeetingModel::tip(const Meeting &meeting, int column) const
{
    if (column != Date || !meeting.isDoubtful())
        return text(meeting, column);
    return tr("%1: held, but dated after the dispatch of %2 that tells of it")
        .arg(meeting.date->toString(), meeting.lastTold.toString(u"dd.MM.yyyy"_s));
}

QList<qsizetype> MeetingModel::sorted() const
{
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < m_list.meetings.size(); ++i) {
        if (holdsWords(m_list.meetings.at(i)))
            rows << i;
    }
    // Texts are made once for each meeting, not once for each comparison.
    QStringList keys;
    for (const Meeting &meeting : m_list.meetings) {
        if (m_column == Date)
            keys << (meeting.date ? meeting.date->from().toString(Qt::ISODate) : u"9999-99-99"_s);
        else if (m_column == Sources)
            keys << QString::number(meeting.sources.size()).rightJustified(6, u'0');
        else
            keys << text(meeting, m_column);
    }
    // Digits need no alphabet, and asking for one costs most of the time with thousands of meetings.
    const bool plain = m_column == Date || m_column == Sources;
    std::ranges::stable_sort(rows, [&](qsizetype a, qsizetype b) {
        const int order =
            plain ? keys.at(a).compare(keys.at(b)) : QString::localeAwareCompare(keys.at(a), keys.at(b));
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    return rows;
}

} // namespace elchi
