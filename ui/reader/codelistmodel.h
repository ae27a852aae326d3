// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"

#include <QAbstractListModel>
#include <QList>

namespace elchi {

class Workspace;

/// The topics and sectors of the codebook that answer what is typed, those of sectors first; they can be
/// dragged.
class CodeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CodeListModel(Workspace &workspace, QObject *parent = nullptr);

    void search(const QString &words);
    /// The codebook or the palette changed.
    void reload();
    [[nodiscard]] const Code &at(int row) const { return m_codes.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    /// Words that were let go on a code.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void wordsDropped(elchi::CodeId code);

private:
    Workspace &m_workspace;
    QString m_words;
    QList<Code> m_codes;
};

} // namespace elchi
