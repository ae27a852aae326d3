// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include "reader/readerview.h"
#include "report/reports.h"
#include "shell/mainwindow.h"
#include "shell/theme.h"
#include "timeline/timelineview.h"
#include "workspace/sample.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The dispatch that is worked on; the others come to show what becomes of them.
const QString incoming = u"31-jp-reception.txt"_s;

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray incomingBytes()
{
    QFile file(u":/elchi/sample/incoming/"_s + incoming);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Rows of a view's model; -1 where the view is not there.
int rows(const QAbstractItemView *view)
{
    return view ? view->model()->rowCount() : -1;
}

} // namespace

Tour::Tour(MainWindow &window, const QString &folder) : m_window(window), m_folder(folder), m_hand(window) {}

void Tour::play()
{
    m_hand.takeWindow();
    stop(u"start"_s, tr("The start page."));
    openSample();
    importDispatches();
    openImported();
    markByHand();
    acceptSuggestions();
    rejectSuggestion();
    reviewOthers();
    recordMeeting();
    lookAtTimeline();
    lookAtChart();
    writeReports();
    lookAtRegistry();
    lookAtHistory();
}

void Tour::stop(const QString &name, const QString &caption)
{
    if (!m_hand.isAble())
        return;
    QCoreApplication::processEvents();
    const QString picture =
        m_folder.filePath(u"%1-%2.png"_s.arg(int(m_stops.size()) + 1, 2, 10, QChar(u'0')).arg(name));
    if (!m_window.grab().save(picture))
        m_hand.fail(u"%1 cannot be written"_s.arg(picture));
    m_stops << TourStop{caption, picture, m_hand.clicks() - m_clicks, m_hand.keys() - m_keys};
    m_clicks = m_hand.clicks();
    m_keys = m_hand.keys();
}

void Tour::clickRow(const QString &view, int row, bool twice)
{
    auto *list = m_hand.find<QAbstractItemView>(view);
    // Rows come in pages: only what can be read is clicked.
    const auto index = [&] { return list->model()->index(row, 0); };
    m_hand.waitFor([&] { return list && !index().data().toString().isEmpty(); },
                   u"%1 has no row %2"_s.arg(view).arg(row));
    if (!m_hand.isAble())
        return;
    list->scrollTo(index());
    const QPoint at = list->visualRect(index()).center();
    twice ? m_hand.doubleClick(list->viewport(), at) : m_hand.click(list->viewport(), at);
}

void Tour::openSample()
{
    m_hand.click(u"startSample"_s);
    clickRow(u"libraryList"_s, 2);
    stop(u"library"_s, tr("The library of the sample workspace, and a dispatch with its marks."));
}

QString Tour::layOutDispatches()
{
    const QString folder = m_folder.filePath(u"incoming"_s);
    const QStringList names = sampleNames();
    const auto copy = names.isEmpty() ? Result<QString>(QString()) : sampleText(names.first());
    const bool laid = QDir().mkpath(folder) && copy && writeFile(folder + u'/' + incoming, incomingBytes()) &&
                      writeFile(folder + u"/copy.txt"_s, copy->toUtf8()) &&
                      writeFile(folder + u"/damaged.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    if (!laid)
        m_hand.fail(u"the dispatches for the import cannot be written to %1"_s.arg(folder));
    return folder;
}

void Tour::importDispatches()
{
    m_hand.drop({layOutDispatches()});
    auto *table = m_hand.find<QAbstractItemView>(u"importTable"_s);
    m_hand.waitFor([&] { return rows(table) == 3; }, u"the import does not list three files"_s);
    stop(u"import"_s,
         tr("A folder was dropped on the window: one dispatch is new, one is a copy, one is damaged."));
}

void Tour::openImported()
{
    const auto *table = m_hand.find<QAbstractItemView>(u"importTable"_s);
    int row = 0;
    while (row < rows(table) && !table->model()->index(row, 1).data().toString().contains(u"Исикав"_s))
        ++row;
    clickRow(u"importTable"_s, row, true);
    m_hand.click(u"importClose"_s);
    auto *suggestions = m_hand.find<QLabel>(u"suggestionCount"_s);
    m_hand.waitFor([&] { return suggestions && suggestions->isVisible(); }, u"nothing is suggested"_s);
    stop(u"suggestions"_s, tr("The new dispatch: what Elchi suggests is dotted and counts for nothing yet."));
}

void Tour::selectWords(const QString &words)
{
    auto *reader = m_hand.find<ReaderView>(u"readerText"_s);
    if (!reader)
        return;
    const int begin = int(reader->text().indexOf(words));
    if (begin < 0)
        return m_hand.fail(u"the reader does not show «%1»"_s.arg(words));
    const int last = begin + int(words.size()) - 1;
    reader->reveal({begin, last + 1});
    m_hand.drag(reader->viewport(), reader->pointOf(begin), reader->pointOf(last));
}

void Tour::markByHand()
{
    selectWords(u"Неделю японских технологий"_s);
    m_hand.type(u"Неделя японских технологий"_s);
    stop(u"palette"_s, tr("Words are selected; the palette finds known names or makes a new one."));
    m_hand.click(u"popupType8"_s);
    stop(u"mark"_s, tr("The new event is marked, and the inspector shows it."));
}

void Tour::acceptSuggestions()
{
    m_hand.press(u"Tab"_s);
    m_hand.press(u"Return"_s);
    const auto *count = m_window.findChild<QLabel *>(u"suggestionCount"_s);
    const QString before = count ? count->text() : QString();
    m_hand.press(u"Ctrl+Return"_s);
    m_hand.waitFor([&] { return count && count->text() != before; }, u"nothing is accepted"_s);
    if (auto *reader = m_hand.find<ReaderView>(u"readerText"_s))
        reader->reveal({0, 1});
    stop(u"marked"_s, tr("The suggestions are accepted: one with Enter, the others all at once."));
}

void Tour::rejectSuggestion()
{
    m_hand.press(u"Tab"_s);
    m_hand.press(u"Delete"_s);
    const auto *count = m_window.findChild<QLabel *>(u"suggestionCount"_s);
    m_hand.waitFor([&] { return count && !count->isVisible(); }, u"a suggestion stays"_s);
    stop(u"rejected"_s,
         tr("A sector's word inside of an office's name was left to be decided on, and is rejected."));
}

void Tour::reviewOthers()
{
    selectWords(u"Кабар"_s);
    m_hand.click(u"popupType3"_s);
    auto *bar = m_hand.find<QWidget>(u"othersBar"_s);
    m_hand.waitFor([&] { return bar && bar->isVisible(); }, u"no other places are found"_s);
    m_hand.press(u"Shift+F6"_s);
    auto *lines = m_hand.find<QAbstractItemView>(u"concordanceTable"_s);
    m_hand.waitFor([&] { return rows(lines) > 1; }, u"the review stays empty"_s);
    stop(u"review"_s, tr("The same name elsewhere, with what is around it: all at once, or one by one."));
    m_hand.press(u"Escape"_s);
    m_hand.press(u"Ctrl+Z"_s);
}

void Tour::recordMeeting()
{
    m_hand.press(u"F7"_s);
    auto *record = m_hand.find<QPushButton>(u"recordMeeting"_s);
    const auto *table = m_window.findChild<QAbstractItemView *>(u"meetingsTable"_s);
    m_hand.waitFor([&] { return table && table->isVisible(); }, u"the list of meetings stays away"_s);
    const int before = rows(table);
    stop(u"draft"_s, tr("The meeting's draft is read off the marks: who, on which side, when and where."));
    m_hand.click(u"recordMeeting"_s);
    m_hand.waitFor([&] { return record && !record->isVisible(); }, u"the meeting is not recorded"_s);
    m_hand.waitFor([&] { return rows(table) == before + 1; }, u"the list does not show the meeting"_s);
    stop(u"meeting"_s,
         tr("The meeting is recorded, and the dispatch's next one, which is only announced, is offered."));
    m_hand.click(u"anotherMeeting"_s);
    m_hand.click(u"recordMeeting"_s);
    m_hand.waitFor([&] { return record && !record->isVisible(); }, u"the visit is not recorded"_s);
    stop(u"visit"_s, tr("The planned visit is recorded from the same dispatch."));
}

void Tour::lookAtTimeline()
{
    m_hand.press(u"Ctrl+3"_s);
    auto *timeline = m_hand.find<TimelineView>(u"timelineView"_s);
    m_hand.waitFor([&] { return timeline && timeline->paintedMeetings() > 0; },
                   u"the timeline stays empty"_s);
    stop(u"timeline"_s, tr("The timeline: a lane for each country; held is filled, planned is hollow."));
}

void Tour::lookAtChart()
{
    m_hand.press(u"Ctrl+4"_s);
    m_hand.click(u"chartAsTable"_s);
    auto *table = m_hand.find<QAbstractItemView>(u"chartTable"_s);
    m_hand.waitFor([&] { return rows(table) > 0; }, u"the chart stays empty"_s);
    clickRow(u"chartTable"_s, 0);
    m_hand.click(u"chartAsTable"_s);
    auto *sentences = m_hand.find<QAbstractItemView>(u"chartSentences"_s);
    m_hand.waitFor([&] { return rows(sentences) > 0; }, u"no sentences stand behind the bar"_s);
    stop(u"chart"_s, tr("Sector mentions, and the sentences behind the first bar."));
}

void Tour::writeReport(int row)
{
    clickRow(u"reportList"_s, row);
    const QString name = report::descriptions().value(row).name;
    auto *message = m_window.findChild<QLabel *>(u"reportMessage"_s);
    const QString before = message ? message->text() : QString();
    const QString path = m_folder.filePath(name + u".csv"_s);
    m_hand.nameFile([this] { m_hand.click(u"reportSave"_s); }, path);
    m_hand.waitFor([&] { return message && message->text() != before; }, u"%1 is not written"_s.arg(path));
    if (m_hand.isAble())
        m_tables << path;
}

void Tour::writeReports()
{
    m_hand.press(u"Ctrl+5"_s);
    const int reports = rows(m_hand.find<QAbstractItemView>(u"reportList"_s));
    for (int row = 0; row < reports; ++row)
        writeReport(row);
    stop(u"reports"_s, tr("Reports as CSV; the rows are seen and counted before they are written."));
}

void Tour::lookAtRegistry()
{
    m_hand.press(u"Ctrl+6"_s);
    clickRow(u"registryTable"_s, 0);
    stop(u"registry"_s, tr("The registry: names in every language, offices with who held them, mentions."));
    m_hand.press(u"F6"_s);
    clickRow(u"codeTree"_s, 0);
    m_hand.press(u"Down"_s);
    stop(u"codebook"_s, tr("Topics and sectors, with stems that are tried on the open dispatch."));
}

void Tour::lookAtHistory()
{
    m_hand.press(u"Ctrl+1"_s);
    m_hand.press(u"F8"_s);
    auto *acts = m_hand.find<QAbstractItemView>(u"historyTable"_s);
    m_hand.waitFor([&] { return rows(acts) > 0; }, u"the history stays empty"_s);
    stop(u"history"_s, tr("Every act is in the history and can be undone, also after a restart."));
}

namespace {

/// The analyst's own settings and sample stay as they are.
void keepApart(const QDir &folder)
{
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toLocal8Bit());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(u"settings"_s));
}

void tell(const Tour &tour)
{
    QTextStream out(stdout);
    for (const TourStop &stop : tour.stops()) {
        out << stop.picture << "\n  " << stop.caption << ' '
            << Tour::tr("(clicks: %1, keys: %2)").arg(stop.clicks).arg(stop.keys) << '\n';
    }
    for (const QString &table : tour.tables())
        out << table << '\n';
    if (tour.fault().isEmpty())
        out << Tour::tr("The whole way worked: %n picture(s)", nullptr, int(tour.stops().size())) << ", "
            << Tour::tr("%n table(s).", nullptr, int(tour.tables().size())) << '\n';
    else
        out << Tour::tr("The tour ended early: %1.").arg(tour.fault()) << '\n';
}

} // namespace

int playTour(const QString &folder, InterfaceLanguage &language)
{
    const QDir place(QDir(folder).absolutePath());
    // A sample of an earlier tour would hold what that tour imported.
    QDir(place.filePath(u"data"_s)).removeRecursively();
    if (!place.mkpath(u"."_s)) {
        QTextStream(stderr) << Tour::tr("The folder %1 cannot be made.").arg(folder) << '\n';
        return 1;
    }
    keepApart(place);
    Theme theme(*qApp);
    theme.choose(ThemeChoice::Light);
    MainWindow window(theme, language);
    window.resize(1366, 768);
    window.show();
    Tour tour(window, place.path());
    tour.play();
    tell(tour);
    return tour.fault().isEmpty() ? 0 : 1;
}

} // namespace elchi
