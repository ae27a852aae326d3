// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/dispatch.h"
#include "domain/filter.h"
#include "workspace/library.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>
#include <QSet>
#include <functional>

namespace elchi {

/// What the library model asks; the workspace's Library answers it.
struct LibraryQuestions
{
    std::function<QFuture<Result<int>>(const Filter &)> count;
    /// Filter, order, offset, limit.
    std::function<QFuture<Result<QList<DispatchSummary>>>(const Filter &, LibraryOrder, int, int)> page;
};

/// The dispatches that pass a filter, one row each. Rows are fetched in pages when they are looked at, off
/// the GUI thread, and only a few pages are kept: a hundred thousand rows cost as little as fifty. The newest
/// question wins. A row that is still on its way has an empty text and an invalid id. GUI thread.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100;
    static constexpr int keptPages = 20;

    enum Role {
        IdRole = Qt::UserRole, ///< qint64, the DispatchId's value; 0 while the row is on its way
        DateRole,              ///< QString, dd.MM.yyyy
        AgencyRole,            ///< QString
        LanguageRole,          ///< QString: "RU", "KY", "EN" or empty
        ProgressRole,          ///< int(Progress)
        MarksRole,             ///< int
    };

    explicit LibraryModel(const LibraryQuestions &questions, QObject *parent = nullptr);

    /// Asks anew; the former rows stay until the answer is there.
    void setQuery(const Filter &filter, LibraryOrder order);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] LibraryOrder order() const { return m_order; }
    /// The same question again because something changed; rows stay on the screen until fresh ones replace
    /// them.
    void reload();
    /// Replaces a row that is loaded; others are left alone.
    void refreshRow(const DispatchSummary &summary);

    /// The row of a dispatch among the pages that are loaded, or -1.
    [[nodiscard]] int loadedRow(DispatchId id) const;
    [[nodiscard]] DispatchId idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The number of rows is known (again).
    void counted(int rows);
    /// These rows have arrived.
    void pageLoaded(int firstRow, int lastRow);
    void failed(const elchi::Error &error);

private:
    struct Page
    {
        QList<DispatchSummary> rows;
        int generation = 0;
        quint64 used = 0;
    };

    void ask(bool afresh);
    void applyCount(int count, bool afresh);
    void resizeTo(int count);
    void askPage(int number);
    void applyPage(int number, int generation, const Result<QList<DispatchSummary>> &answer);
    void dropOldPages();
    [[nodiscard]] const DispatchSummary *rowAt(int row) const;

    LibraryQuestions m_questions;
    Filter m_filter;
    LibraryOrder m_order = LibraryOrder::NewestFirst;
    int m_count = 0;
    int m_generation = 0; ///< of the newest question
    int m_shown = 0;      ///< generation that the row count belongs to
    bool m_afresh = true; ///< the question under way differs from the rows shown
    QHash<int, Page> m_pages;
    QSet<int> m_pending;
    mutable quint64 m_clock = 0;
};

} // namespace elchi
