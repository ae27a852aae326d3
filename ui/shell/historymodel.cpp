// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/historymodel.h"

#include "workspace/workspace.h"

#include <QGuiApplication>
#include <QPalette>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int onePart = 500;

} // namespace

HistoryModel::HistoryModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_limit(onePart)
{
    connect(&m_reload, &SeenReload::due, this, &HistoryModel::ask);
    reload();
    connect(&workspace, &Workspace::historyChanged, this, &HistoryModel::reload);
}

void HistoryModel::setSeen(bool seen)
{
    m_reload.setSeen(seen);
}

void HistoryModel::reload()
{
    m_reload.markStale();
}

void HistoryModel::askForAll()
{
    const bool more = canFetchMore({});
    m_limit = std::numeric_limits<int>::max();
    if (more)
        reload();
}

void HistoryModel::ask()
{
    m_answer.await(
        this, m_workspace.history().entriesLater(m_limit),
        [this](const QList<HistoryEntry> &entries) { take(entries); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void HistoryModel::take(const QList<HistoryEntry> &entries)
{
    Q_EMIT aboutToLoad();
    beginResetModel();
    m_entries = entries;
    endResetModel();
    Q_EMIT loaded();
}

int HistoryModel::rowOf(StepId id) const
{
    const auto found = std::ranges::find(m_entries, id, &HistoryEntry::id);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole: // Words come from dispatches: never as markup.
        return u"<span>%1</span>"_s.arg(text(entry, index.column()).toHtmlEscaped());
    case Qt::ForegroundRole:
        return entry.undone || entry.reverted ? QGuiApplication::palette().color(QPalette::PlaceholderText)
                                              : QVariant();
    case WordsRole:
        return QStringList{text(entry, When), text(entry, Who), text(entry, What), text(entry, State)}.join(
            u' ');
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("When"), tr("Who"), tr("What"), tr("State")}.value(section);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_entries.size() >= m_limit;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_limit *= 2;
    reload();
}

QString HistoryModel::text(const HistoryEntry &entry, int column)
{
    switch (column) {
    case When:
        return entry.at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s);
    case Who:
        return entry.author;
    case What:
        return entry.name;
    case State:
        return entry.undone ? tr("undone") : entry.reverted ? tr("taken back") : QString();
    default:
        return {};
    }
}

} // namespace elchi
