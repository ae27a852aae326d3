// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/story.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace elchi {

class CarryOverPanel;
class FittedList;
class Workspace;

/// The other dispatches that tell the story of the open one, and those that are much like it. A click or
/// Enter opens one; the one that was open before is then chosen, so that what was just read can be compared
/// and judged at once. Below them, the marks of an earlier version that wait to be carried over.
class DispatchStory : public QWidget
{
    Q_OBJECT

public:
    explicit DispatchStory(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the story of a dispatch; an invalid id: none.
    void showDispatch(DispatchId dispatch);

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void dispatchChosen(elchi::DispatchId dispatch);
    void failed(const elchi::Error &error);

private:
    void compose();
    QPushButton *addButton(const QString &name, const QString &words, const QString &meaning);
    void addJudgement(const QString &name, const QString &words, const QString &meaning,
                      StoryRelation relation);
    [[nodiscard]] const StoryMember *chosen() const;
    void open(int row);
    void compare();
    void say(StoryRelation relation);

    Workspace &m_workspace;
    DispatchId m_dispatch;
    DispatchId m_before; ///< was open before
    QList<StoryMember> m_members;
    QLabel *m_empty;
    FittedList *m_list;
    QList<QPushButton *> m_buttons;
    CarryOverPanel *m_carryOver;
};

} // namespace elchi
