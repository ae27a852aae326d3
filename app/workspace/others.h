// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/markact.h"
#include "domain/otherplace.h"

#include <QFuture>
#include <QList>
#include <memory>

namespace elchi::store {
class Worker;
}

namespace elchi {

class Workspace;

/// "All the others": where else an act on one mark applies, and doing it there. After a mark was set: the
/// same words, in any inflected form, where nothing overlaps that says the same kind of thing. After one was
/// changed or removed: the marks on such words that still say what it said before.
class Others
{
public:
    Others(Workspace &workspace, store::Worker &worker);

    /// Mentions, codings and quotes, everywhere; dates only in their own dispatch, since «3 февраля» is
    /// another day in another year. Where the speaker of a quote was changed, the others are all quotes of
    /// who it was before. A mark in pieces has others where the same words stand, gaps included. Notes and
    /// marks on the whole dispatch have none.
    [[nodiscard]] static bool haveOthers(const MarkAct &act);
    /// The places in the act's own dispatch, by position.
    [[nodiscard]] QFuture<Result<QList<OtherPlace>>> here(const MarkAct &act);
    /// Those in all other dispatches, newest dispatch first, at most `placeLimit`. Away from the GUI thread,
    /// in turns that let acts pass between them. Only the newest question is answered to its end: an older
    /// one ends with what it has found so far.
    [[nodiscard]] QFuture<Result<QList<OtherPlace>>> elsewhere(const MarkAct &act);
    /// Does to these places what was done to the first: marks, changes or removes. One step of the history;
    /// answers how many. Later, because there may be thousands.
    [[nodiscard]] QFuture<Result<int>> apply(const MarkAct &act, const QList<OtherPlace> &places);

    static constexpr int placeLimit = 5000;

private:
    struct Search;
    void lookForWords(const std::shared_ptr<Search> &search);
    void lookForMarks(const std::shared_ptr<Search> &search);
    void lookOn(const std::shared_ptr<Search> &search);

    Workspace &m_workspace;
    store::Worker &m_worker;
    int m_newest = 0; ///< number of the newest question
};

} // namespace elchi
