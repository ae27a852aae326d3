// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/console.h"
#include "cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elchi::cli {

namespace {

/// What Qt's parser itself says: found by lupdate here, asked for by Qt in this context.
[[maybe_unused]] constexpr const char *parserWords[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

/// The context of this file's words.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Arguments::Arguments(const QString &verb, const QString &meaning) : m_verb(verb)
{
    m_parser.setApplicationDescription(meaning);
    m_parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("Explain this command.")});
}

void Arguments::expect(const QString &name, const QString &meaning, const QString &syntax)
{
    m_parser.addPositionalArgument(name, meaning, syntax);
}

void Arguments::allow(const QCommandLineOption &option)
{
    m_parser.addOption(option);
}

std::optional<int> Arguments::read(const QStringList &arguments, int least, int most)
{
    const bool understood = m_parser.parse(QStringList(u"elchi-cli "_s + m_verb) + arguments);
    if (m_parser.isSet(u"help"_s)) {
        const QString program = QCoreApplication::arguments().first();
        printBytes(m_parser.helpText().replace(program, u"elchi-cli "_s + m_verb).toUtf8());
        return AllDone;
    }
    if (!understood)
        return wrongUsage(m_parser.errorText());
    const qsizetype empty = places().indexOf(QString());
    if (empty >= 0 && empty != m_mayBeEmpty)
        return wrongUsage(Cli::tr("One of the arguments is empty; try: elchi-cli %1 --help").arg(m_verb));
    const qsizetype count = places().size();
    if (count < least || count > most)
        return wrongUsage(Cli::tr("Wrong number of arguments; try: elchi-cli %1 --help").arg(m_verb));
    return std::nullopt;
}

std::expected<QDate, int> Arguments::day(const QString &option) const
{
    if (!isSet(option))
        return QDate();
    const QDate day = QDate::fromString(value(option), Qt::ISODate);
    if (!day.isValid())
        return std::unexpected(
            wrongUsage(Cli::tr("%1 is not a day; write it as 2025-01-29.").arg(value(option))));
    return day;
}

int wrongUsage(const QString &sentence)
{
    complain(sentence);
    return WrongUsage;
}

std::expected<std::unique_ptr<Workspace>, int> openWorkspace(const QString &path)
{
    auto workspace = Workspace::open(path, author());
    if (workspace)
        return std::move(*workspace);
    complain(workspace.error());
    return std::unexpected(NoWorkspace);
}

QString author()
{
    for (const char *name : {"USER", "LOGNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    return u"elchi-cli"_s;
}

} // namespace elchi::cli
