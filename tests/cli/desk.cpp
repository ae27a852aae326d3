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

Answer run(const QStringList &arguments, const QString &locale)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    program.setProcessEnvironment(environment);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(builtProgram(u"elchi-cli"_s), arguments);
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
