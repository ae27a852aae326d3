// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/favouritesbar.h"

#include "models/codemime.h"
#include "models/entitylook.h"
#include "models/words.h"
#include "workspace/codebook.h"
#include "workspace/marking.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QEvent>
#include <QGridLayout>
#include <QMouseEvent>
#include <QToolButton>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// A button narrower than that says nothing: two rows then.
constexpr int readableWidth = 104;

} // namespace

FavouritesBar::FavouritesBar(Workspace &workspace, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_actions(actions), m_grid(new QGridLayout(this))
{
    setObjectName(u"favouritesBar"_s);
    setAutoFillBackground(true);
    m_grid->setContentsMargins(16, 2, 16, 0);
    m_grid->setSpacing(2);
    for (QAction *action : std::as_const(m_actions)) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({10, 10});
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setMinimumHeight(26);
        // A long name gives way to the others instead of widening the reader.
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setAcceptDrops(true);
        button->installEventFilter(this);
        m_buttons << button;
    }
    setBackgroundRole(QPalette::Window);
    connect(&workspace, &Workspace::codebookChanged, this, &FavouritesBar::arrange);
    connect(&workspace, &Workspace::replayed, this, &FavouritesBar::arrange);
    workspace.marking()
        .usualCodes(int(actions.size()))
        .then(this, [this](const Result<QList<CodeId>> &usual) {
            m_usual = usual.value_or(QList<CodeId>());
            arrange(); // not before: the favourites would change their places before anybody's eyes
        });
}

void FavouritesBar::arrange()
{
    QList<Code> rest = m_workspace.codebook().codesInUse().value_or(QList<Code>());
    std::ranges::stable_sort(rest, {}, [this](const Code &code) {
        const qsizetype at = m_usual.indexOf(code.id);
        return at < 0 ? m_usual.size() : at;
    });
    QList<Code> fixed;
    std::ranges::copy_if(rest, std::back_inserter(fixed), [](const Code &code) { return code.shortcut > 0; });
    rest.removeIf([](const Code &code) { return code.shortcut > 0; });
    m_codes.clear();
    for (int digit = 1; digit <= m_actions.size(); ++digit) {
        const auto own = std::ranges::find(fixed, digit, &Code::shortcut);
        if (own != fixed.end())
            m_codes << *own;
        else
            m_codes << (rest.isEmpty() ? Code{.id = {}, .key = {}} : rest.takeFirst());
    }
    for (int place = 0; place < m_actions.size(); ++place)
        show(place);
    fit();
}

void FavouritesBar::fit()
{
    const int room = width() - 32;
    const auto columns =
        int(room >= m_actions.size() * readableWidth ? m_actions.size() : (m_actions.size() + 1) / 2);
    const int words = room / std::max(1, columns) - 36;
    for (int place = 0; place < m_actions.size(); ++place) {
        const QString name = u"%1 %2"_s.arg(place + 1).arg(at(place).name(interfaceLanguage()));
        m_actions.at(place)->setIconText(fontMetrics().elidedText(name, Qt::ElideRight, words));
        m_grid->addWidget(m_buttons.at(place), place / columns, place % columns);
    }
    for (int column = 0; column < m_actions.size(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void FavouritesBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FavouritesBar::show(int place)
{
    const Code code = at(place);
    QAction *action = m_actions.at(place);
    const QString name = code.name(interfaceLanguage());
    action->setVisible(code.id.isValid());
    action->setText(tr("Code with favourite %1: %2").arg(place + 1).arg(name));
    action->setToolTip(u"%1 (%2)"_s.arg(name, action->shortcut().toString(QKeySequence::NativeText)));
    action->setIcon(discIcon(codeColour(code, palette()), 20, 10));
    m_buttons.at(place)->setAccessibleName(action->text());
}

bool FavouritesBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto place = int(m_buttons.indexOf(qobject_cast<QToolButton *>(watched)));
    if (place < 0)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop)
        return dropOn(place, event);
    if (event->type() == QEvent::MouseButtonPress)
        m_pressed = static_cast<QMouseEvent *>(event)->position().toPoint();
    return event->type() == QEvent::MouseMove && dragFrom(place, *static_cast<QMouseEvent *>(event));
}

bool FavouritesBar::dropOn(int place, QEvent *event)
{
    // An entering drag is such an event too.
    auto *drop = static_cast<QDropEvent *>(event);
    if (!isSelection(*drop->mimeData()))
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT wordsDropped(at(place).id);
    return true;
}

bool FavouritesBar::dragFrom(int place, const QMouseEvent &event)
{
    const bool isFar =
        (event.position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event.buttons() & Qt::LeftButton) || !isFar || !at(place).id.isValid())
        return false;
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOf(at(place).id));
    m_buttons.at(place)->setDown(false);
    drag->exec(Qt::CopyAction);
    return true;
}

void FavouritesBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (int place = 0; place < m_actions.size(); ++place)
            show(place);
    }
}

} // namespace elchi
