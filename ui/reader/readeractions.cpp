// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readeractions.h"

#include "domain/entity.h"
#include "models/words.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace elchi {

ReaderActions::ReaderActions(QWidget &text, QWidget &pane) : QObject(&pane)
{
    addMarking(text, pane);
    addFavourites(text);
    addSuggestions(text, pane);
    addMarks(text, pane);
    addEdges(text);
    addProgress(pane);
    dismiss = add(text, u"readerDismiss"_s, tr("Close the palette, drop the selection"), {Qt::Key_Escape});
    m_menu.removeOne(dismiss);
}

QAction *ReaderActions::add(QWidget &owner, const QString &name, const QString &text,
                            const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner.addAction(action);
    m_menu.append(action);
    return action;
}

QAction *ReaderActions::separator()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_menu.append(line);
    return line;
}

void ReaderActions::addMarking(QWidget &text, QWidget &pane)
{
    for (const EntityType type : allEntityTypes) {
        const int number = int(type) + 1;
        markAs.append(add(text, u"markAs%1"_s.arg(number), tr("Mark as: %1").arg(word(type)),
                          {QKeySequence(Qt::Key_0 + number)}));
    }
    markAsDate = add(text, u"markAsDate"_s, tr("Mark as: %1").arg(word(AnnotationKind::Date)), {Qt::Key_9});
    choose = add(text, u"markChoose"_s, tr("&Choose an entity, topic or sector…"), {Qt::Key_F2});
    keepPiece =
        add(text, u"keepPiece"_s, tr("Keep the words, select a further &piece"), {Qt::SHIFT | Qt::Key_Space});
    codeDispatch = add(pane, u"codeDispatch"_s, tr("Code the &whole dispatch…"), {Qt::SHIFT | Qt::Key_F2});
}

void ReaderActions::addFavourites(QWidget &text)
{
    for (int number = 1; number <= 9; ++number) {
        QAction *action = add(text, u"favourite%1"_s.arg(number), tr("Code with favourite %1").arg(number),
                              {QKeySequence(Qt::SHIFT | Qt::Key(Qt::Key_0 + number))});
        m_menu.removeOne(action);
        favourites.append(action);
    }
    brush = add(text, u"markBrush"_s, tr("&Brush: go on marking with this"), {Qt::Key_F3});
    brush->setCheckable(true);
    separator();
}

void ReaderActions::addSuggestions(QWidget &text, QWidget &pane)
{
    accept = add(text, u"suggestionAccept"_s, tr("&Accept suggestion"), {Qt::Key_Return, Qt::Key_Enter});
    alternatives = add(text, u"suggestionAlternatives"_s, tr("Show the al&ternatives"), {Qt::Key_Space});
    reject = add(text, u"suggestionReject"_s, tr("&Reject suggestion"), {Qt::Key_Delete});
    rejectForGood = add(text, u"suggestionRejectForGood"_s, tr("Reject for &good, in all dispatches"),
                        {Qt::SHIFT | Qt::Key_Delete});
    next = add(text, u"suggestionNext"_s, tr("&Next suggestion"), {Qt::Key_Tab});
    // Qt takes it for Backtab, too; with that said as well, the key would be ambiguous and do nothing.
    previous = add(text, u"suggestionPrevious"_s, tr("&Previous suggestion"), {Qt::SHIFT | Qt::Key_Tab});
    acceptAll = add(pane, u"suggestionAcceptAll"_s, tr("Accept a&ll suggestions"),
                    {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    next->setIconText(tr("Next"));
    acceptAll->setIconText(tr("Accept all"));
    separator();
}

void ReaderActions::addMarks(QWidget &text, QWidget &pane)
{
    nextMark = add(text, u"markNext"_s, tr("Next mar&k"), {Qt::CTRL | Qt::Key_Down});
    previousMark = add(text, u"markPrevious"_s, tr("Previous mark"), {Qt::CTRL | Qt::Key_Up});
    nextParagraph = add(text, u"paragraphNext"_s, tr("Next para&graph"), {Qt::ALT | Qt::Key_Down});
    previousParagraph = add(text, u"paragraphPrevious"_s, tr("Previous paragraph"), {Qt::ALT | Qt::Key_Up});
    applyToOthers = add(pane, u"markOthers"_s, tr("Appl&y to all other occurrences here"), {Qt::Key_F6});
    applyToOthers->setIconText(tr("Apply here"));
    reviewOthers =
        add(pane, u"markReviewOthers"_s, tr("Re&view all other occurrences"), {Qt::SHIFT | Qt::Key_F6});
    reviewOthers->setIconText(tr("Review"));
    remove = add(text, u"markRemove"_s, tr("R&emove mark"), {Qt::Key_Delete});
    // The window has the key and the entry of its menu.
    record = add(pane, u"recordMeeting"_s, tr("Record &meeting"), {});
    m_menu.removeOne(record);
}

void ReaderActions::addEdges(QWidget &text)
{
    const auto edge = [&](const QString &name, const QString &words, const QKeySequence &key, EdgeMove move) {
        QAction *action = add(text, name, words, {key});
        m_menu.removeOne(action);
        action->setData(int(move.end) | int(move.on) << 1 | int(move.letters) << 2);
        edges.append(action);
    };
    edge(u"edgeEndOn"_s, tr("End: one word on"), Qt::CTRL | Qt::Key_Right, {true, true, false});
    edge(u"edgeEndBack"_s, tr("End: one word back"), Qt::CTRL | Qt::Key_Left, {true, false, false});
    edge(u"edgeBeginOn"_s, tr("Begin: one word on"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right,
         {false, true, false});
    edge(u"edgeBeginBack"_s, tr("Begin: one word back"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left,
         {false, false, false});
    const auto letters = Qt::CTRL | Qt::ALT;
    edge(u"edgeEndLetterOn"_s, tr("End: one letter on"), letters | Qt::Key_Right, {true, true, true});
    edge(u"edgeEndLetterBack"_s, tr("End: one letter back"), letters | Qt::Key_Left, {true, false, true});
    edge(u"edgeBeginLetterOn"_s, tr("Begin: one letter on"), letters | Qt::SHIFT | Qt::Key_Right,
         {false, true, true});
    edge(u"edgeBeginLetterBack"_s, tr("Begin: one letter back"), letters | Qt::SHIFT | Qt::Key_Left,
         {false, false, true});
}

ReaderActions::EdgeMove ReaderActions::edgeMove(const QAction *edge)
{
    const int bits = edge->data().toInt();
    return {bool(bits & 1), bool(bits & 2), bool(bits & 4)};
}

void ReaderActions::addProgress(QWidget &pane)
{
    newAgain = add(pane, u"progressNew"_s, word(Progress::New), {});
    inWork = add(pane, u"progressInWork"_s, word(Progress::InWork), {});
    done = add(pane, u"progressDone"_s, word(Progress::Done), {});
    for (QAction *action : {newAgain, inWork, done})
        action->setCheckable(true);
    doneNext = add(pane, u"progressDoneNext"_s, tr("&Done, next unfinished"),
                   {Qt::Key_F5, Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter});
    doneNext->setIconText(tr("Done, next"));
}

} // namespace elchi
