// SPDX-License-Identifier: GPL-3.0-or-later
// For the tests of the whole window: makes the workspace that they begin with, and prints what is marked in
// it.
//
// usage: elchi_marked make W.elchi | elchi_marked print W.elchi
#include "support/markedup.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <cstdio>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

bool make(const QString &path)
{
    const auto made = Workspace::create(path, u"Tester"_s);
    return made && addTopics(**made);
}

/// Of its newest dispatch.
bool print(const QString &path)
{
    const auto opened = Workspace::open(path, u"Tester"_s);
    if (!opened)
        return false;
    auto page = (*opened)->library().page({}, LibraryOrder::NewestFirst, 0, 1);
    while (!page.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    if (!page.result() || page.result()->isEmpty())
        return false;
    std::puts(qPrintable(markLines(**opened, page.result()->first().id).join(u'\n')));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString verb = words.value(1);
    const bool done = words.size() == 3 && (verb == u"make" ? make(words.at(2)) : print(words.at(2)));
    return done ? 0 : 1;
}
