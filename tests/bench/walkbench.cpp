// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/walkbench.h"

#include "bench/figures.h"
#include "bench/openwindow.h"
#include "library/librarymodel.h"
#include "shell/filterbar.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <functional>

using namespace Qt::StringLiterals;

namespace elchi::bench {

namespace {

constexpr int rounds = 5;

/// Beats each millisecond while the event loop turns, and knows the longest pause between two beats.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_beats.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_beats, &QTimer::timeout, &m_beats, [this] { beat(); });
        m_beats.start(1);
    }
    void restart()
    {
        m_longest = 0;
        m_since.start();
    }
    [[nodiscard]] double longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, elapsed(m_since));
        m_since.start();
    }

    QTimer m_beats;
    QElapsedTimer m_since;
    double m_longest = 0;
};

class Walk
{
public:
    explicit Walk(const QString &path)
        : m_open(path), m_list(m_open.window().findChild<QListView *>(u"libraryList"_s)),
          m_model(qobject_cast<LibraryModel *>(m_list->model()))
    {
        QObject::connect(m_model, &LibraryModel::counted, &m_news, [this] { m_counted = true; });
        waitFor([this] { return rowsAreThere(); });
    }

    /// Does the act some times; `undo`, unmeasured, makes it possible again.
    void act(const QString &name, bool asks, const std::function<void()> &act,
             const std::function<void()> &undo)
    {
        QList<double> times, pauses;
        for (int i = 0; i < rounds; ++i) {
            m_counted = !asks;
            QElapsedTimer timer;
            timer.start();
            m_heart.restart();
            act();
            waitFor([this] { return rowsAreThere(); });
            times << elapsed(timer);
            pauses << m_heart.longest();
            m_counted = !asks;
            undo();
            waitFor([this] { return rowsAreThere(); });
        }
        print(name + u", ms"_s, times);
        print(u"  longest without an event, ms (goal: 50)"_s, pauses);
    }

    void key(Qt::Key key)
    {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(m_list, &press);
    }
    void search(const QString &words)
    {
        m_open.window().findChild<QLineEdit *>(u"librarySearch"_s)->setText(words);
    }
    void order(LibraryOrder order)
    {
        m_open.window().findChild<QComboBox *>(u"libraryOrder"_s)->setCurrentIndex(int(order));
    }
    void filter(const Filter &filter) { m_open.window().findChild<FilterBar *>()->setFilter(filter); }
    [[nodiscard]] int rows() const { return m_model->rowCount(); }

private:
    [[nodiscard]] bool rowsAreThere() const
    {
        const QModelIndex top = m_list->indexAt({4, 4});
        const QModelIndex bottom = m_list->indexAt({4, m_list->viewport()->height() - 4});
        const bool empty = m_model->rowCount() == 0;
        const auto isLoaded = [this](const QModelIndex &row) {
            return !row.isValid() || m_model->idAt(row.row()).isValid();
        };
        return m_counted && (empty || (isLoaded(top) && isLoaded(bottom)));
    }

    static void waitFor(const std::function<bool()> &done)
    {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    OpenWindow m_open;
    QListView *m_list;
    LibraryModel *m_model;
    QObject m_news;
    Heartbeat m_heart;
    bool m_counted = true;
};

} // namespace

void walkLibrary(const QString &path)
{
    Walk walk(path);
    Filter year;
    year.from = QDate(2024, 1, 1);
    year.to = QDate(2024, 12, 31);
    Filter agency;
    agency.agencies = {u"Кабар"_s};
    const auto home = [&] { walk.key(Qt::Key_Home); };
    walk.act(u"library: to its end"_s, false, [&] { walk.key(Qt::Key_End); }, home);
    walk.act(
        u"library: twenty pages down"_s, false,
        [&] {
            for (int i = 0; i < 20; ++i)
                walk.key(Qt::Key_PageDown);
        },
        home);
    walk.act(
        u"library: by title"_s, true, [&] { walk.order(LibraryOrder::Title); },
        [&] { walk.order(LibraryOrder::NewestFirst); });
    walk.act(
        u"library: search a word of every third dispatch"_s, true, [&] { walk.search(u"министр"_s); },
        [&] { walk.search({}); });
    walk.act(
        u"library: search what is in none"_s, true, [&] { walk.search(u"абвгдежз"_s); },
        [&] { walk.search({}); });
    walk.act(u"library: filter by a year"_s, true, [&] { walk.filter(year); }, [&] { walk.filter({}); });
    walk.act(u"library: filter by agency"_s, true, [&] { walk.filter(agency); }, [&] { walk.filter({}); });
}

} // namespace elchi::bench
