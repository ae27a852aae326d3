// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/aliasesedit.h"

#include "domain/partialdate.h"
#include "models/words.h"
#include "widgets/choicebox.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace elchi {

AliasesEdit::AliasesEdit(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_add(new QPushButton(tr("&Add alias"), this))
{
    setObjectName(u"entityAliasesEdit"_s);
    m_add->setObjectName(u"aliasAdd"_s);
    m_add->setAccessibleName(tr("Add alias"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.last().text->setFocus();
    });
    m_column->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addLayout(m_column);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void AliasesEdit::setAliases(EntityId entity, const QList<Alias> &stored)
{
    if (entity == std::exchange(m_entity, entity) && stored == m_told)
        return;
    clear();
    m_told = stored;
    for (const Alias &alias : stored)
        addRow(alias);
}

void AliasesEdit::addRow(const Alias &alias)
{
    const int number = ++m_number;
    auto *box = new QWidget(this);
    Row row{.box = box,
            .text = new QLineEdit(alias.text, box),
            .from = dayField(box, u"aliasFrom%1"_s.arg(number), tr("from"), alias.validFrom),
            .to = dayField(box, u"aliasTo%1"_s.arg(number), tr("to"), alias.validTo),
            .language = new ChoiceBox(u"aliasLanguage%1"_s.arg(number), tr("Language of the alias"), box),
            .kind = new ChoiceBox(u"aliasKind%1"_s.arg(number), tr("Kind of the alias"), box),
            .line = nullptr,
            .shown = alias};
    row.text->setObjectName(u"aliasText%1"_s.arg(number));
    row.text->setAccessibleName(tr("Alias"));
    row.text->setPlaceholderText(tr("Another name"));
    row.text->setCursorPosition(0);
    for (const auto language : {Language::Unknown, Language::Russian, Language::Kyrgyz, Language::English})
        row.language->addItem(word(language), int(language));
    row.language->showValue(int(alias.language));
    for (const auto kind : {AliasKind::Full, AliasKind::Short, AliasKind::Initials, AliasKind::Abbreviation,
                            AliasKind::Adjective})
        row.kind->addItem(word(kind), int(kind));
    row.kind->showValue(int(alias.kind));
    row.line = lineOf(row, addRemoval(box, number));
    connect(row.text, &QLineEdit::editingFinished, this, &AliasesEdit::tell);
    connect(row.language, &ChoiceBox::chosen, this, &AliasesEdit::tell);
    connect(row.kind, &ChoiceBox::chosen, this, &AliasesEdit::tell);
    m_rows << row;
    m_column->addWidget(box);
    fitWidth();
}

QBoxLayout *AliasesEdit::lineOf(const Row &row, QWidget *remove)
{
    auto *rest = new QHBoxLayout;
    rest->setSpacing(8);
    rest->addWidget(row.language, 1);
    rest->addWidget(row.kind, 1);
    rest->addWidget(row.from);
    rest->addWidget(row.to);
    rest->addWidget(remove);
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(row.text, 1);
    line->addLayout(rest, 1);
    return line;
}

QLineEdit *AliasesEdit::dayField(QWidget *box, const QString &name, const QString &label, QDate day)
{
    auto *field = new QLineEdit(day.isValid() ? day.toString(u"dd.MM.yyyy"_s) : QString(), box);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(label);
    field->setToolTip(tr("A day as 29.01.2025, a month as 01.2025 or a year as 2025"));
    field->setFixedWidth(12 * field->fontMetrics().averageCharWidth());
    connect(field, &QLineEdit::editingFinished, this, &AliasesEdit::tell);
    return field;
}

/// Words that are no day stay in their field, and the last good day counts.
bool AliasesEdit::takeDay(QLineEdit *field, bool last, QDate &day)
{
    const QString typed = field->text().trimmed();
    const auto date = PartialDate::parse(typed);
    if (!date && !typed.isEmpty())
        return false;
    day = !date ? QDate() : last ? date->to() : date->from();
    return true;
}

void AliasesEdit::fitWidth()
{
    const bool narrow = width() < 90 * fontMetrics().averageCharWidth();
    for (const Row &row : std::as_const(m_rows))
        row.line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AliasesEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

QWidget *AliasesEdit::addRemoval(QWidget *box, int number)
{
    auto *action = new QAction(tr("Remove the alias"), box);
    action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    box->addAction(action);
    auto *button = new QToolButton(box);
    button->setObjectName(u"aliasRemove%1"_s.arg(number));
    button->setText(u"×"_s);
    button->setToolTip(tr("Remove the alias"));
    button->setAccessibleName(tr("Remove the alias"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(action, &QAction::triggered, this, [this, box] { removeRow(box); });
    connect(button, &QToolButton::clicked, this, [this, box] { removeRow(box); });
    return button;
}

void AliasesEdit::removeRow(QWidget *box)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).box != box)
            continue;
        const Row row = m_rows.takeAt(i);
        m_add->setFocus();
        row.text->blockSignals(true); // going away is no reason to store it
        box->setParent(nullptr);
        box->deleteLater();
        break;
    }
    tell();
}

void AliasesEdit::clear()
{
    const QList<Row> rows = std::exchange(m_rows, {});
    m_number = 0;
    for (const Row &row : rows) {
        row.text->blockSignals(true);
        row.box->setParent(nullptr);
        row.box->deleteLater();
    }
}

void AliasesEdit::tell()
{
    const QList<Alias> now = aliases();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT changed(now);
}

QList<Alias> AliasesEdit::aliases()
{
    QList<Alias> list;
    for (Row &row : m_rows) {
        Alias alias = row.shown;
        alias.text = row.text->text().simplified(); // as the registry stores it
        alias.language = Language(row.language->currentData().toInt());
        alias.kind = AliasKind(row.kind->currentData().toInt());
        for (const auto &[field, last, day] :
             {std::tuple(row.from, false, &alias.validFrom), std::tuple(row.to, true, &alias.validTo)}) {
            const bool fine = takeDay(field, last, *day);
            if (fine && !field->hasFocus())
                field->setText(day->isValid() ? day->toString(u"dd.MM.yyyy"_s) : QString());
        }
        row.shown = alias;
        if (!alias.text.isEmpty())
            list << alias;
    }
    return list;
}

} // namespace elchi
