// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/codelistmodel.h"

#include "models/codemime.h"
#include "models/codenames.h"
#include "models/entitylook.h"
#include "models/words.h"
#include "workspace/codebook.h"
#include "workspace/workspace.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace elchi {

CodeListModel::CodeListModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    reload();
}

void CodeListModel::search(const QString &words)
{
    m_words = words.simplified();
    reload();
}

void CodeListModel::reload()
{
    beginResetModel();
    m_codes = m_workspace.codebook().codesInUse().value_or(QList<Code>());
    if (!m_words.isEmpty())
        m_codes.removeIf([this](const Code &code) { return !isCalled(code, m_words); });
    endResetModel();
}

int CodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

QVariant CodeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Code &code = m_codes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return code.name(interfaceLanguage());
    case Qt::DecorationRole:
        return codeColour(code, QGuiApplication::palette());
    case Qt::ToolTipRole:
        return code.definition.isEmpty() ? QVariant() : QVariant(code.definition.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(code.name(interfaceLanguage()), word(code.kind));
    default:
        return {};
    }
}

Qt::ItemFlags CodeListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList CodeListModel::mimeTypes() const
{
    return {codeMimeType()};
}

QMimeData *CodeListModel::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr : mimeOf(m_codes.at(indexes.first().row()).id);
}

bool CodeListModel::canDropMimeData(const QMimeData *data, Qt::DropAction /*action*/, int /*row*/,
                                    int /*column*/, const QModelIndex &parent) const
{
    return data && isSelection(*data) && parent.isValid();
}

bool CodeListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT wordsDropped(m_codes.at(parent.row()).id);
    return true;
}

} // namespace elchi
