// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/code.h"
#include "domain/entity.h"
#include "domain/meeting.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QStringList>
#include <random>

namespace elchi {

/// An analyst who does anything at all: acts of every kind that a workspace has, chosen by a seed, on
/// whatever is there. What is refused changes nothing and is no fault; what was done before is not taken
/// back. Files to import are written to a folder.
class RandomActs
{
public:
    RandomActs(Workspace &workspace, const QString &folder, quint32 seed);

    /// Does one act, and says which; whether it was refused or changed nothing the history tells.
    QString act();
    /// How many kinds of acts there are.
    [[nodiscard]] static int kinds();
    /// Does that kind, below kinds().
    QString act(int kind);

private:
    struct Kind;
    static const QList<Kind> &all();

    [[nodiscard]] int upTo(int count); ///< [0, count)
    [[nodiscard]] bool chance(int percent) { return upTo(100) < percent; }
    template <class T>
    [[nodiscard]] T any(const QList<T> &list)
    {
        return list.isEmpty() ? T{} : list.at(upTo(int(list.size())));
    }
    [[nodiscard]] QString word();
    [[nodiscard]] QString text();
    [[nodiscard]] QDate day();
    [[nodiscard]] std::optional<PartialDate> date();
    [[nodiscard]] DispatchId dispatch();
    [[nodiscard]] QList<DispatchId> dispatches();
    [[nodiscard]] EntityId entity(std::optional<EntityType> type = std::nullopt);
    [[nodiscard]] CodeId code();
    [[nodiscard]] MeetingId meeting();
    [[nodiscard]] AnnotationId mark();
    [[nodiscard]] TextSpan span(DispatchId dispatch);
    [[nodiscard]] AnnotationContent content();
    [[nodiscard]] Entity newEntity();
    [[nodiscard]] Meeting newMeeting();

    void addDispatch();
    void importFiles();
    void readAgain();
    void setFields();
    void correct();
    void setProgress();
    void setNote();
    void removeDispatches();
    void setRelation();
    void carryOver();
    void setMark();
    void markEach();
    void markNewEntity();
    void resizeMark();
    void changeMark();
    void changeToNewEntity();
    void removeMarks();
    void applyToOthers();
    void accept();
    void reject();
    void rejectForGood();
    void offerAgain();
    void addEntity();
    void changeEntity();
    void removeEntity();
    void setTenures();
    void mergeEntities();
    void partEntities();
    void setApart();
    void importEntities();
    void addCode();
    void changeCode();
    void removeCode();
    void moveCode();
    void retireCode();
    void mergeCodes();
    void splitCode();
    void importCodes();
    void addMeeting();
    void changeMeeting();
    void addReport();
    void removeMeeting();
    void undo();
    void redo();
    void undoSome();
    void takeBack();

    Workspace &m_workspace;
    QDir m_folder;
    std::mt19937 m_random;
    int m_files = 0;
    StepId m_floor; ///< what was done before is not undone
};

} // namespace elchi
