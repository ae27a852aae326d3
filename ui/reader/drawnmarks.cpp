// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/drawnmarks.h"

#include "models/words.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

const QString key = u"reader/notDrawn"_s;

} // namespace

DrawnMarks::DrawnMarks(QWidget *parent) : QObject(parent), m_menu(new QMenu(tr("Show in the te&xt"), parent))
{
    m_menu->setObjectName(u"drawnMenu"_s);
    for (const EntityType type : allEntityTypes)
        m_types << add(u"drawnType%1"_s.arg(int(type) + 1), word(type));
    m_dates = add(u"drawnDates"_s, word(AnnotationKind::Date));
    m_codes = add(u"drawnCodes"_s, tr("Topics and sectors"));
    m_quotes = add(u"drawnQuotes"_s, tr("Quotes and notes"));
    m_menu->addSeparator();
    m_suggestions = add(u"drawnSuggestions"_s, tr("Suggestions"));
    m_own = add(u"drawnOwn"_s, tr("My marks"));
    m_others = add(u"drawnOthers"_s, tr("Marks of others"));
    m_menu->addSeparator();
    m_all = new QAction(tr("Show &everything"), this);
    m_all->setObjectName(u"drawnAll"_s);
    m_menu->addAction(m_all);
    connect(m_all, &QAction::triggered, this, [this] {
        for (QAction *action : m_menu->actions()) {
            const QSignalBlocker quiet(action);
            action->setChecked(true);
        }
        store();
    });
    m_all->setEnabled(hidesAny());
}

QAction *DrawnMarks::add(const QString &name, const QString &words)
{
    auto *action = new QAction(words, this);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(!QSettings().value(key).toStringList().contains(name));
    m_menu->addAction(action);
    connect(action, &QAction::toggled, this, &DrawnMarks::store);
    return action;
}

void DrawnMarks::store()
{
    QStringList names;
    for (const QAction *action : m_menu->actions()) {
        if (action->isCheckable() && !action->isChecked())
            names << action->objectName();
    }
    QSettings().setValue(key, names);
    m_all->setEnabled(!names.isEmpty());
    Q_EMIT changed();
}

QAction *DrawnMarks::menuAction() const
{
    return m_menu->menuAction();
}

bool DrawnMarks::hidesAny() const
{
    return std::ranges::any_of(m_menu->actions(), [](const QAction *action) {
        return action->isCheckable() && !action->isChecked();
    });
}

bool DrawnMarks::isHidden(const ShownMark &mark) const
{
    if (mark.suggested ? !m_suggestions->isChecked() : !(mark.own ? m_own : m_others)->isChecked())
        return true;
    switch (mark.kind) {
    case AnnotationKind::Mention:
        return !m_types.at(int(mark.type))->isChecked();
    case AnnotationKind::Date:
        return !m_dates->isChecked();
    case AnnotationKind::Coding:
        return !m_codes->isChecked();
    default:
        return !m_quotes->isChecked();
    }
}

void DrawnMarks::hide(QList<ShownMark> &marks) const
{
    for (ShownMark &mark : marks)
        mark.hidden = isHidden(mark);
}

} // namespace elchi
