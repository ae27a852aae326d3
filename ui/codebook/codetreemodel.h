// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/code.h"
#include "models/latestanswer.h"

#include <QAbstractItemModel>
#include <QHash>
#include <memory>

namespace elchi {

class Workspace;

/// The codebook as a tree: below "Sectors" and "Topics" the codes without a parent, below each code those
/// that stand under it; a code with several parents stands in several places. Rows can be dragged; the model
/// changes nothing itself, it tells what was dropped where. Counts come off the GUI thread.
class CodeTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Marks, Meetings, Shortcut, ColumnCount };
    enum Role {
        CodeIdRole = Qt::UserRole + 1, ///< elchi::CodeId; invalid for the two headings
        ParentIdRole,                  ///< elchi::CodeId of the code above; invalid at the top
        KindRole,                      ///< int: CodeKind
        WordsRole,                     ///< QString: all names and the key, to be looked through
        RetiredRole,                   ///< bool
    };

    explicit CodeTreeModel(Workspace &workspace, QObject *parent = nullptr);
    ~CodeTreeModel() override;

    /// Reads the codebook again, now.
    void reload();
    /// Every place where a code stands.
    [[nodiscard]] QModelIndexList placesOf(CodeId code) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override
    {
        return Qt::MoveAction | Qt::CopyAction;
    }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void aboutToLoad();
    void loaded();
    void failed(const elchi::Error &error);
    /// A code was dropped below another one (or, invalid, at the top); `also`: it shall stand where it was,
    /// too.
    void dropped(elchi::CodeId code, elchi::CodeId from, elchi::CodeId to, bool also);

private:
    struct Node;

    void askCounts();
    void take(const QHash<CodeId, CodeCount> &counts);
    void addBelow(Node &node, const QList<Code> &codes, QList<CodeId> above);
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] QString text(const Node &node, int column) const;

    Workspace &m_workspace;
    std::unique_ptr<Node> m_root;
    QHash<CodeId, CodeCount> m_counts;
    LatestAnswer m_answer;
};

} // namespace elchi
