// SPDX-License-Identifier: GPL-3.0-or-later
// usage: elchi_second hold W.elchi          opens it, says "open" and waits to be ended
//        elchi_second mark W.elchi DISPATCH  marks in a loop and prints each mark's id once it is stored
#include "domain/annotation.h"
#include "workspace/marking.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto workspace = Workspace::open(arguments.value(2), QStringLiteral("second"));
    if (!workspace)
        return 1;
    if (arguments.value(1) == QStringLiteral("mark"))
        return markForEver(**workspace, DispatchId{arguments.value(3).toLongLong()});
    say("open");
    std::getchar();
    return 0;
}
