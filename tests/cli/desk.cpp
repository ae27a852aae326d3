// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace elchi {

Answer run(const QStringList &arguments, const QString &language, const std::function<void()> &before)
{
    return runProgram(builtProgram(u"elchi-cli"_s), arguments, language, before);
}

Answer runProgram(const QString &path, const QStringList &arguments, const QString &language,
                  const std::function<void()> &before)
{
    QProcess program;
    if (before)
        program.setChildProcessModifier(before);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    if (language != u"en")
        environment.insert(u"LANGUAGE"_s, language);
    program.setProcessEnvironment(environment);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(path, arguments);
    REQUIRE(program.waitForFinished(60000));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> all;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            all << QJsonDocument::fromJson(line).object();
    }
    return all;
}

Desk::Desk()
{
    write(u"in/a.txt"_s, "Приём посла\n\nБишкек, 29.01.25. /Кабар/. Глава кабмина принял посла Японии.\n");
    write(u"in/b.txt"_s, "Визит\n\nБишкек, 30.01.25. /Кабар/. Делегация прибыла из Анкары.\n");
    REQUIRE(run({u"init"_s, workspace()}).status == 0);
}

QString Desk::write(const QString &name, const QByteArray &bytes)
{
    REQUIRE(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path(name);
}

void Desk::importAll()
{
    REQUIRE(run({u"import"_s, workspace(), path(u"in"_s)}).status == 0);
}

} // namespace elchi
