// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"
#include "support/printing.h"
#include "support/randomacts.h"
#include "support/storedump.h"
#include "workspace/history.h"
#include "workspacefixture.h"

#include <QProcess>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <signal.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// A workspace that random acts are done in. The shipped names are taken out, so that acts meet each other
/// and a look at everything is quick.
class Playground
{
public:
    Playground()
    {
        REQUIRE(m_dump->run(
            "DELETE FROM alias; DELETE FROM entity; DELETE FROM stem; DELETE FROM code WHERE id > 5;"));
    }

    [[nodiscard]] WorkspaceFixture &fixture() { return m_fixture; }
    [[nodiscard]] QStringList dump() const { return m_dump->lines(); }
    [[nodiscard]] StepId last()
    {
        const auto next = m_fixture.workspace().history().nextUndo();
        return next ? next->id : StepId();
    }

    /// The same acts for the same seed, whatever was done before.
    QStringList act(quint32 seed, int count)
    {
        RandomActs acts(m_fixture.workspace(), m_fixture.path(u"."_s), seed);
        QStringList done;
        for (int i = 0; i < count; ++i)
            done << acts.act();
        return done;
    }
    /// Takes back everything behind that act, and answers how many there were.
    int undoTo(StepId step)
    {
        int undone = 0;
        while (last() != step) {
            REQUIRE(m_fixture.workspace().history().undo());
            ++undone;
        }
        return undone;
    }
    void redo(int count)
    {
        for (int i = 0; i < count; ++i)
            REQUIRE(m_fixture.workspace().history().redo());
    }
    void reopen()
    {
        m_fixture.close();
        m_dump.emplace();
        m_fixture.reopen();
    }
    /// Another process does acts, too, until it has said so that many times, and is killed right then.
    void actAndKill(quint32 seed, int count)
    {
        m_fixture.close();
        QProcess second;
        second.start(builtProgram(u"elchi_second"_s),
                     {u"act"_s, m_fixture.path(), QString::number(seed), m_fixture.path(u"."_s)});
        QByteArray said;
        while (said.count('\n') < count) {
            REQUIRE(second.waitForReadyRead(30000));
            said += second.readAll();
        }
        REQUIRE(::kill(pid_t(second.processId()), SIGKILL) == 0);
        REQUIRE(second.waitForFinished(30000));
        REQUIRE(second.exitStatus() == QProcess::CrashExit);
        m_dump.emplace();
        m_fixture.reopen();
    }

private:
    std::optional<StoreDump> m_dump{std::in_place}; // listens before the workspace is made
    WorkspaceFixture m_fixture;
};

} // namespace

TEST_CASE("two hundred acts of every kind, undone and redone across a restart and a kill -9")
{
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U}) {
        CAPTURE(seed);
        Playground play;
        play.act(1000 + seed, 30);
        const StepId before = play.last();
        const QStringList start = play.dump();
        play.act(seed, 60);
        play.reopen();
        play.act(2000 + seed, 40);
        play.actAndKill(3000 + seed, 50);
        play.act(4000 + seed, 50);
        const QStringList end = play.dump();
        int undone = play.undoTo(before);
        CHECK(differences(start, play.dump()) == QStringList());
        play.redo(undone / 2);
        play.reopen();
        play.redo(undone - undone / 2);
        CHECK(differences(end, play.dump()) == QStringList());
        undone = play.undoTo(before);
        CHECK(differences(start, play.dump()) == QStringList());
        CHECK(play.fixture().workspace().verify()->isEmpty());
    }
}

TEST_CASE("a thousand short sequences of acts, each undone to its start and redone to its end")
{
    for (quint32 seed = 0; seed < 1000;) {
        Playground play;
        play.act(100'000 + seed, 20); // something to act on
        for (int i = 0; i < 40; ++i, ++seed) {
            const StepId before = play.last();
            const QStringList start = play.dump();
            const QStringList acts = play.act(seed, 1 + int(seed % 5));
            const QStringList end = play.dump();
            CAPTURE(seed, acts);
            const int undone = play.undoTo(before);
            REQUIRE(differences(start, play.dump()) == QStringList());
            play.redo(undone);
            REQUIRE(differences(end, play.dump()) == QStringList());
        }
        REQUIRE(play.fixture().workspace().verify()->isEmpty());
    }
}

TEST_CASE("each kind of act finds something to do among random ones")
{
    // Else the sequences above would prove nothing of it: every kind must leave a step of its own.
    Playground play;
    RandomActs acts(play.fixture().workspace(), play.fixture().path(u"."_s), 7);
    QSet<int> idle;
    for (int kind = 0; kind < RandomActs::kinds(); ++kind)
        idle << kind;
    for (int i = 0; i < 3000 && !idle.isEmpty(); ++i) {
        const int kind = i % RandomActs::kinds();
        const auto before = play.fixture().workspace().history().entries(1);
        acts.act(kind);
        const auto after = play.fixture().workspace().history().entries(1);
        const bool moved = before && after && !after->isEmpty() &&
                           (before->isEmpty() || before->first().id != after->first().id ||
                            before->first().undone != after->first().undone);
        if (moved)
            idle.remove(kind);
    }
    CHECK(idle.values() == QList<int>());
}
