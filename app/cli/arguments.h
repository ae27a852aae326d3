// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QCommandLineParser>
#include <QDate>
#include <QStringList>
#include <expected>
#include <memory>
#include <optional>

namespace elchi::cli {

/// What one verb understands.
class Arguments
{
public:
    Arguments(const QString &verb, const QString &meaning);

    void expect(const QString &name, const QString &meaning, const QString &syntax = {});
    void allow(const QCommandLineOption &option);
    /// That one argument (from 0 on) may be "" as well.
    void allowEmpty(qsizetype place) { m_mayBeEmpty = place; }

    /// The exit status at which the verb ends at once: help was asked for (and is printed), or the arguments
    /// are wrong (and the sentence is out). Nothing: go on.
    [[nodiscard]] std::optional<int> read(const QStringList &arguments, int least, int most);

    [[nodiscard]] QStringList places() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }
    /// An ISO day; an invalid one when the option was not given. Unexpected: the exit status, after a
    /// sentence.
    [[nodiscard]] std::expected<QDate, int> day(const QString &option) const;

private:
    QString m_verb;
    QCommandLineParser m_parser;
    qsizetype m_mayBeEmpty = -1;
};

/// Prints the sentence and answers WrongUsage.
[[nodiscard]] int wrongUsage(const QString &sentence);
/// The open workspace, or the exit status after a sentence.
[[nodiscard]] std::expected<std::unique_ptr<Workspace>, int> openWorkspace(const QString &path);
/// Whose name is written on what is done: the user of this machine.
[[nodiscard]] QString author();

} // namespace elchi::cli
