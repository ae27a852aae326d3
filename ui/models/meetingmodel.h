// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace elchi {

/// Meetings with the names that showing them takes.
struct MeetingList
{
    QList<Meeting> meetings;
    QHash<EntityId, QString> entities; ///< name of every participant and office
    QHash<CodeId, QString> codes;      ///< in the interface language

    /// "Хидэки Года (посол Японии в Кыргызстане), JICA": those of one side, in their order. The third side
    /// counts as foreign.
    [[nodiscard]] QString sideText(const Meeting &meeting, Side side) const;
    /// The partner countries' names, in the interface language.
    [[nodiscard]] static QString countriesText(const Meeting &meeting);
    [[nodiscard]] QString codesText(const Meeting &meeting) const;
    /// The meeting's title, or its kind with the partner countries where it has none.
    [[nodiscard]] static QString titleOf(const Meeting &meeting);
};

/// The table of meetings, which sorts itself and keeps its order when the content is replaced. Holds values
/// only; GUI thread.
class MeetingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Kind, Status, Countries, Title, Kyrgyz, Foreign, Sectors, Sources, ColumnCount };
    enum Role { MeetingRole = Qt::UserRole /**< qint64: the meeting's id */ };

    explicit MeetingModel(QObject *parent = nullptr);

    /// How many letters the columns want to show, for the tables of them.
    [[nodiscard]] static QList<int> widths() { return {12, 18, 13, 16, 36, 28, 28, 24, 8}; }

    /// Replaces all rows and sorts them as before.
    void setList(const MeetingList &list);
    [[nodiscard]] const MeetingList &list() const { return m_list; }
    /// Leaves only the rows in which each of these words stands in some column, in any case; е finds ё.
    void setWords(const QString &words);
    [[nodiscard]] MeetingId meetingAt(int row) const;
    /// The row of that meeting; -1 when it is not among them.
    [[nodiscard]] int rowOf(MeetingId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString text(const Meeting &meeting, int column) const;
    [[nodiscard]] QString tip(const Meeting &meeting, int column) const;
    [[nodiscard]] bool holdsWords(const Meeting &meeting) const;
    [[nodiscard]] QList<qsizetype> sorted() const;

    MeetingList m_list;
    QList<qsizetype> m_rows; ///< indexes into m_list.meetings
    QStringList m_words;     ///< as searched() makes them
    int m_column = Date;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace elchi
