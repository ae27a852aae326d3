// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace elchi;
using namespace elchi::cli;

namespace {

struct Verb
{
    QLatin1StringView name;
    const char *meaning;
    int (*run)(const QStringList &arguments);
};

constexpr Verb verbTable[] = {
    {"init"_L1, QT_TRANSLATE_NOOP("Cli", "Make an empty workspace with the shipped vocabularies."), &init},
    {"import"_L1, QT_TRANSLATE_NOOP("Cli", "Import files and folders of dispatches."), &cli::import},
    {"inspect"_L1, QT_TRANSLATE_NOOP("Cli", "Print what Elchi reads in a file, storing nothing."), &inspect},
    {"report"_L1, QT_TRANSLATE_NOOP("Cli", "Write a report as CSV."), &report},
    {"search"_L1, QT_TRANSLATE_NOOP("Cli", "Find dispatches by their words."), &search},
    {"verify"_L1, QT_TRANSLATE_NOOP("Cli", "Run every check of the workspace."), &verify},
    {"backup"_L1, QT_TRANSLATE_NOOP("Cli", "Make a verified copy of the workspace."), &backup},
    {"stats"_L1, QT_TRANSLATE_NOOP("Cli", "Print counts and sizes."), &stats},
};

QString overview()
{
    QString text =
        QCoreApplication::translate("Cli", "Usage: elchi-cli VERB … (elchi-cli VERB --help explains it)");
    for (const Verb &verb : verbTable)
        text += u"\n  %1 %2"_s.arg(verb.name, -8).arg(QCoreApplication::translate("Cli", verb.meaning));
    return text;
}

int run(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        print(overview());
        return AllDone;
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        print(u"elchi-cli " ELCHI_VERSION ""_s);
        return AllDone;
    }
    for (const Verb &verb : verbTable) {
        if (verb.name == first)
            return verb.run(arguments.sliced(1));
    }
    return wrongUsage(overview());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"elchi-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ELCHI_VERSION));
    QTranslator words;
    if (words.load(QLocale(), u"elchi"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&words);
    // Standard error is for sentences; what the store says in detail is asked for with QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(u"elchi.*=false"_s);
    return run(QCoreApplication::arguments().sliced(1));
}
