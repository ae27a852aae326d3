// SPDX-License-Identifier: GPL-3.0-or-later
// usage: elchi_second hold W.elchi          opens it, says "open" and waits to be ended
//        elchi_second mark W.elchi DISPATCH  marks in a loop and prints each mark's id once it is stored
//        elchi_second act W.elchi SEED FOLDER  does random acts and prints each once it is done
//        elchi_second fill W.elchi FOLDER    makes it, imports the folder, says how many were stored and how
//                                            many were refused with which error, frees 64 KB and says how
//                                            many are there when it is opened again, and how many faults it
//                                            has
#include "domain/annotation.h"
#include "support/randomacts.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <cstdio>

using namespace elchi;

namespace {

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int markForEver(Workspace &workspace, DispatchId dispatch)
{
    AnnotationContent content;
    content.kind = AnnotationKind::Note;
    for (int i = 0;; ++i) {
        content.note = QString::number(i);
        const auto id = workspace.marking().mark(dispatch, TextSpan(i % 20, i % 20 + 5), content);
        if (!id)
            return 1;
        say(QByteArray::number(id->value));
    }
}

int actForEver(Workspace &workspace, quint32 seed, const QString &folder)
{
    RandomActs acts(workspace, folder, seed);
    while (true)
        say(acts.act().toUtf8());
}

/// One line: what a disk that fills up did to an import.
int fill(const QString &path, const QString &folder)
{
    QFile ballast(path + QStringLiteral(".ballast"));
    if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(65536, 'x')) != 65536)
        return 2;
    ballast.close();
    auto workspace = Workspace::create(path, QStringLiteral("second"));
    if (!workspace)
        return 3;
    auto items = (*workspace)->library().import({folder}, {});
    items.waitForFinished();
    int stored = 0;
    QMap<int, int> refused;
    for (const ImportItem &item : items.results()) {
        stored += isStored(item.outcome);
        if (item.error)
            ++refused[int(item.error->code)];
    }
    const bool copied = (*workspace)->backUp(path + QStringLiteral(".copy")).has_value();
    workspace->reset();
    ballast.remove();
    const auto again = Workspace::open(path, QStringLiteral("second"));
    if (!again)
        return 4;
    say(QStringLiteral("stored %1 refused %2 as %3 kinds, full %4, copied %5, there %6, faults %7")
            .arg(stored)
            .arg(items.resultCount() - stored)
            .arg(refused.size())
            .arg(refused.value(int(ErrorCode::DiskFull)))
            .arg(copied)
            .arg((*again)->counts()->dispatches)
            .arg((*again)->verify()->size())
            .toUtf8());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("fill"))
        return fill(arguments.value(2), arguments.value(3));
    const auto workspace = Workspace::open(arguments.value(2), QStringLiteral("second"));
    if (!workspace)
        return 1;
    if (arguments.value(1) == QStringLiteral("mark"))
        return markForEver(**workspace, DispatchId{arguments.value(3).toLongLong()});
    if (arguments.value(1) == QStringLiteral("act"))
        return actForEver(**workspace, arguments.value(3).toUInt(), arguments.value(4));
    say("open");
    std::getchar();
    return 0;
}
