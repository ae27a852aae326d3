// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/library.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace elchi {

/// What became of each item of an import, one row each in the order in which they were finished.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, Title, Date, Agency, Language, Encoding, Reason, ColumnCount };
    enum Role {
        OutcomeRole = Qt::UserRole, ///< int(ImportOutcome)
        DispatchRole,               ///< qint64: the new dispatch, or the one that it is a copy of; 0: none
        DoubtfulRole,               ///< bool: imported, but something about it wants to be looked at
    };

    explicit ImportModel(QObject *parent = nullptr);

    void clear();
    /// Forgets the rows but for those that still wait for the analyst.
    void clearDecided();
    void append(const QList<ImportItem> &items);
    [[nodiscard]] int count(ImportOutcome outcome) const;
    [[nodiscard]] const ImportItem &item(int row) const { return m_items[row]; }
    /// The dispatches that were stored of a file.
    [[nodiscard]] QList<DispatchId> storedOf(const QString &file) const;
    /// Puts what a dispatch was read again as into its row; new rows where it has none.
    void replace(DispatchId dispatch, QList<ImportItem> items);
    /// Forgets the rows of a file: it is about to be imported anew.
    void removeFile(const QString &file);
    /// The files that something was refused of, each once; the clipboard has none.
    [[nodiscard]] QStringList refusedPaths() const;

    /// Takes over what has become of an imported dispatch; others are left alone.
    void refresh(const DispatchSummary &summary);
    /// What wants to be looked at: no date, a year from elsewhere, no agency, no language,
    /// several dispatches in one.
    [[nodiscard]] static QStringList doubts(const ImportItem &item);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What is to be said of one that was stored.
    [[nodiscard]] QString told(const ImportItem &item) const;
    [[nodiscard]] QString text(const ImportItem &item, int column) const;

    QList<ImportItem> m_items;
    QHash<ImportOutcome, int> m_counts;
};

/// "Imported", "Duplicate", "Refused", "Near-copy", translated.
[[nodiscard]] QString word(ImportOutcome outcome);

} // namespace elchi
