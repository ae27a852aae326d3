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

using namespace Qt::StringLiterals;

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
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Annotation and timeline of diplomacy dispatches"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s,
                                    QCoreApplication::translate("main", "Open the sample workspace."));
    const QCommandLineOption code(
        u"lang"_s, QCoreApplication::translate("main", "Interface language: ru, ky or en."), u"ru|ky|en"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        QCoreApplication::translate("main",
                                    "Go through the main job by itself; pictures and tables to FOLDER."),
        u"FOLDER"_s);
    // Not for analysts: benchmarks and the check of the installed package use it.
    QCommandLineOption leave(u"leave-after-paint"_s);
    leave.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sample, code, tour, leave});
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("main", "Workspace to open."),
                                 u"[FILE.elchi]"_s);
    parser.process(application);

    if (QStringList{u"ru"_s, u"ky"_s, u"en"_s}.contains(parser.value(code)))
        language.choose(parser.value(code));
    if (parser.isSet(tour))
        return elchi::playTour(parser.value(tour), language);
    elchi::Theme theme(application);
    theme.choose(elchi::settings::theme());
    elchi::CyrillicEditing editing;
    application.installEventFilter(&editing);
    elchi::MainWindow window(theme, language);
    bool opened = true;
    if (parser.isSet(sample))
        opened = window.openSample();
    else if (!parser.positionalArguments().isEmpty())
        opened = window.openWorkspace(parser.positionalArguments().first());
    const elchi::FirstPaint first(window);
    if (parser.isSet(leave))
        QObject::connect(&first, &elchi::FirstPaint::painted, &application,
                         [opened] { QCoreApplication::exit(opened ? 0 : 1); });
    window.show();
    return QApplication::exec();
}
