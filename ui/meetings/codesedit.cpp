// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/codesedit.h"

#include "models/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

CodesEdit::CodesEdit(QWidget *parent)
    : QWidget(parent), m_model(new QStandardItemModel(this)), m_narrowed(new QSortFilterProxyModel(this)),
      m_summary(new QLabel(this)), m_words(new QLineEdit(this)), m_list(new QListView(this))
{
    m_narrowed->setSourceModel(m_model);
    m_narrowed->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_summary->setObjectName(u"meetingCodesSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_words->setObjectName(u"meetingCodesSearch"_s);
    m_words->setAccessibleName(tr("Find a sector or topic"));
    m_words->setPlaceholderText(tr("Find a sector or topic"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(u"meetingCodes"_s);
    m_list->setAccessibleName(tr("Sectors and topics of the meeting"));
    m_list->setModel(m_narrowed);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight(144);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, m_narrowed, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_words, &QLineEdit::returnPressed, m_list, [this] {
        m_list->setFocus();
        m_list->setCurrentIndex(m_narrowed->index(0, 0));
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, &CodesEdit::itemChanged);
    updateSummary();
}

void CodesEdit::setCodes(const QList<Code> &codes)
{
    const QScopedValueRollback filling(m_filling, true);
    const QList<CodeId> before = chosen();
    m_model->clear();
    for (const Code &code : codes) {
        auto *item = new QStandardItem(code.name(interfaceLanguage()));
        item->setCheckable(true);
        item->setData(code.id.value, idRole);
        m_model->appendRow(item);
    }
    setChosen(before);
}

void CodesEdit::setChosen(const QList<CodeId> &chosen)
{
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const bool ticked = chosen.contains(CodeId{item->data(idRole).toLongLong()});
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    updateSummary();
}

QList<CodeId> CodesEdit::chosen() const
{
    QList<CodeId> result;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row);
        if (item->checkState() == Qt::Checked)
            result << CodeId{item->data(idRole).toLongLong()};
    }
    return result;
}

void CodesEdit::itemChanged(const QStandardItem *)
{
    if (m_filling)
        return;
    updateSummary();
    Q_EMIT changed(chosen());
}

void CodesEdit::updateSummary()
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->checkState() == Qt::Checked)
            names << m_model->item(row)->text();
    }
    m_summary->setText(names.isEmpty() ? tr("None chosen.") : names.join(u", "_s));
}

} // namespace elchi
