// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstpaint.h"
#include "shell/interfacelanguage.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/shortcuts.h"
#include "shell/theme.h"
#include "tour/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

/// What the command line asks for.
struct Wanted
{
    bool sample = false;
    bool leaveAfterPaint = false;
    QString language; ///< "ru", "ky", "en", or empty: as in the settings
    QString tour;     ///< folder for the tour's pictures; empty: no tour
    QString file;     ///< workspace to open; empty: the start page
};

QString inMain(const char *words)
{
    return QCoreApplication::translate("main", words);
}

Wanted readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        inMain(QT_TRANSLATE_NOOP("main", "Annotation and timeline of diplomacy dispatches")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s,
                                    inMain(QT_TRANSLATE_NOOP("main", "Open the sample workspace.")));
    const QCommandLineOption code(
        u"lang"_s, inMain(QT_TRANSLATE_NOOP("main", "Interface language: ru, ky or en.")), u"ru|ky|en"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        inMain(
            QT_TRANSLATE_NOOP("main", "Go through the main job by itself; pictures and tables to FOLDER.")),
        u"FOLDER"_s);
    // Not for analysts: benchmarks and the check of the installed package use it.
    QCommandLineOption leave(u"leave-after-paint"_s);
    leave.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sample, code, tour, leave});
    parser.addPositionalArgument(u"file"_s, inMain(QT_TRANSLATE_NOOP("main", "Workspace to open.")),
                                 u"[FILE.elchi]"_s);
    parser.process(application);
    return {.sample = parser.isSet(sample),
            .leaveAfterPaint = parser.isSet(leave),
            .language = parser.value(code),
            .tour = parser.value(tour),
            .file = parser.positionalArguments().value(0)};
}

/// Ends the program and says what it has cost by now: CPU milliseconds of all its threads, on stdout.
void leave(int status)
{
    std::printf("%.2f\n", 1000.0 * double(std::clock()) / CLOCKS_PER_SEC);
    QCoreApplication::exit(status);
}

/// The window, until it is closed; the program's exit status.
int showWindow(QApplication &application, elchi::InterfaceLanguage &language, const Wanted &wanted)
{
    elchi::Theme theme(application);
    theme.choose(elchi::settings::theme());
    elchi::CyrillicEditing editing;
    application.installEventFilter(&editing);
    elchi::TwinChords twins;
    application.installEventFilter(&twins);
    elchi::ShiftedDigits digits;
    application.installEventFilter(&digits);
    elchi::MainWindow window(theme, language);
    bool opened = true;
    if (wanted.sample)
        opened = window.openSample();
    else if (!wanted.file.isEmpty())
        opened = window.openWorkspace(wanted.file);
    const elchi::FirstPaint first(window);
    if (wanted.leaveAfterPaint)
        QObject::connect(&first, &elchi::FirstPaint::painted, &application,
                         [opened] { leave(opened ? 0 : 1); });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Elchi"_s);
    QApplication::setOrganizationName(u"Elchi"_s);
    QApplication::setApplicationVersion(QStringLiteral(ELCHI_VERSION));
    QApplication::setDesktopFileName(u"org.elchi.Elchi"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/elchi.svg"_s));
    elchi::InterfaceLanguage language;
    language.choose(elchi::settings::language());
    const Wanted wanted = readArguments(application);
    if (QStringList{u"ru"_s, u"ky"_s, u"en"_s}.contains(wanted.language))
        language.choose(wanted.language);
    return wanted.tour.isEmpty() ? showWindow(application, language, wanted)
                                 : elchi::playTour(wanted.tour, language);
}
