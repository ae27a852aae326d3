// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/codetreemodel.h"

#include "models/entitylook.h"
#include "models/words.h"
#include "workspace/codebook.h"
#include "workspace/workspace.h"

#include <QGuiApplication>
#include <QIODevice>
#include <QMimeData>
#include <vector>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

const QString mimeType = u"application/x-elchi-code"_s;

} // namespace

struct CodeTreeModel::Node
{
    Node *above = nullptr;
    int row = 0;
    CodeKind kind = CodeKind::Sector;
    Code code = {.id = {}, .key = {}}; ///< without an id: a heading
    std::vector<std::unique_ptr<Node>> below = {};
};

CodeTreeModel::CodeTreeModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent), m_workspace(workspace), m_root(std::make_unique<Node>())
{
    reload();
    connect(&workspace, &Workspace::codebookChanged, this, &CodeTreeModel::reload);
    connect(&workspace, &Workspace::replayed, this, &CodeTreeModel::reload);
    connect(&workspace, &Workspace::marksChanged, this, &CodeTreeModel::askCounts);
    connect(&workspace, &Workspace::meetingsChanged, this, &CodeTreeModel::askCounts);
}

CodeTreeModel::~CodeTreeModel() = default;

void CodeTreeModel::reload()
{
    const auto codes = m_workspace.codebook().codes();
    if (!codes) {
        Q_EMIT failed(codes.error());
        return;
    }
    Q_EMIT aboutToLoad();
    beginResetModel();
    m_root->below.clear();
    for (const CodeKind kind : {CodeKind::Sector, CodeKind::Topic}) {
        auto heading = std::make_unique<Node>();
        heading->above = m_root.get();
        heading->row = int(m_root->below.size());
        heading->kind = kind;
        addBelow(*heading, *codes, {});
        m_root->below.push_back(std::move(heading));
    }
    endResetModel();
    Q_EMIT loaded();
    askCounts();
}

// The store keeps circles out; a file that has one all the same must not hang the window.
void CodeTreeModel::addBelow(Node &node, const QList<Code> &codes, QList<CodeId> above)
{
    const bool top = !node.code.id.isValid();
    above << node.code.id;
    for (const Code &code : codes) {
        const bool here = top ? code.parents.isEmpty() && code.kind == node.kind
                              : code.parents.contains(node.code.id) && !above.contains(code.id);
        if (!here)
            continue;
        auto child = std::make_unique<Node>();
        child->above = &node;
        child->row = int(node.below.size());
        child->kind = code.kind;
        child->code = code;
        addBelow(*child, codes, above);
        node.below.push_back(std::move(child));
    }
}

void CodeTreeModel::askCounts()
{
    m_answer.await(
        this, m_workspace.codebook().counts(),
        [this](const QHash<CodeId, CodeCount> &counts) { take(counts); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void CodeTreeModel::take(const QHash<CodeId, CodeCount> &counts)
{
    m_counts = counts;
    QList<QModelIndex> parents{QModelIndex()};
    for (qsizetype i = 0; i < parents.size(); ++i) {
        const int rows = rowCount(parents.at(i));
        if (rows > 0)
            Q_EMIT dataChanged(index(0, Marks, parents.at(i)), index(rows - 1, Meetings, parents.at(i)));
        for (int row = 0; row < rows; ++row)
            parents << index(row, 0, QModelIndex(parents.at(i)));
    }
}

CodeTreeModel::Node *CodeTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex CodeTreeModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, Name, node);
}

QModelIndexList CodeTreeModel::placesOf(CodeId code) const
{
    QModelIndexList found;
    QList<const Node *> nodes{m_root.get()};
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (code.isValid() && nodes.at(i)->code.id == code)
            found << indexOf(nodes.at(i));
        for (const auto &child : nodes.at(i)->below)
            nodes << child.get();
    }
    return found;
}

QModelIndex CodeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->below[size_t(row)].get());
}

QModelIndex CodeTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->above) : QModelIndex();
}

int CodeTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->below.size());
}

int CodeTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString CodeTreeModel::text(const Node &node, int column) const
{
    const bool heading = !node.code.id.isValid();
    if (heading)
        return column == Name ? (node.kind == CodeKind::Sector ? tr("Sectors") : tr("Topics")) : QString();
    const CodeCount count = m_counts.value(node.code.id);
    switch (column) {
    case Name: {
        const QString name = node.code.name(interfaceLanguage());
        return node.code.retired ? tr("%1 (retired)").arg(name) : name;
    }
    case Marks:
        return count.marks > 0 ? QString::number(count.marks) : QString();
    case Meetings:
        return count.meetings > 0 ? QString::number(count.meetings) : QString();
    case Shortcut:
        return node.code.shortcut > 0 ? QString::number(node.code.shortcut) : QString();
    default:
        return {};
    }
}

QVariant CodeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name && node.code.id.isValid()
                   ? u"<span>%1</span>"_s.arg(
                         (node.code.key + u" — "_s + node.code.definition).toHtmlEscaped())
                   : QString();
    case Qt::DecorationRole:
        return index.column() == Name && node.code.id.isValid()
                   ? codeColour(node.code, QGuiApplication::palette())
                   : QVariant();
    case Qt::ForegroundRole:
        return node.code.retired ? QGuiApplication::palette().color(QPalette::PlaceholderText) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case CodeIdRole:
        return QVariant::fromValue(node.code.id);
    case ParentIdRole:
        return QVariant::fromValue(node.above->code.id);
    case KindRole:
        return int(node.kind);
    case WordsRole:
        return QStringList{node.code.nameRu, node.code.nameKy, node.code.nameEn, node.code.key}.join(u'\n');
    case RetiredRole:
        return node.code.retired;
    default:
        return {};
    }
}

QVariant CodeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != Name)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    return QStringList{tr("Name"), tr("Marks"), tr("Meetings"), tr("Digit")}.value(section);
}

Qt::ItemFlags CodeTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    return nodeAt(index)->code.id.isValid() ? always | Qt::ItemIsDragEnabled : always;
}

QStringList CodeTreeModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *CodeTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const Node &node = *nodeAt(indexes.first());
    auto *data = new QMimeData;
    data->setData(mimeType, QByteArray::number(node.code.id.value) + ' ' +
                                QByteArray::number(node.above->code.id.value));
    return data;
}

bool CodeTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                 const QModelIndex &parent)
{
    const QList<QByteArray> ids = data->data(mimeType).split(' ');
    if (ids.size() != 2)
        return false;
    const CodeId code{ids[0].toLongLong()};
    const CodeId from{ids[1].toLongLong()};
    const CodeId to = nodeAt(parent)->code.id;
    if (to != from && to != code)
        Q_EMIT dropped(code, from, to, action == Qt::CopyAction);
    return false; // else the view would take the dragged row away itself
}

} // namespace elchi
