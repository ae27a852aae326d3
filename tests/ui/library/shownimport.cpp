// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownimport.h"

#include "support/showing.h"

#include <QFile>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace elchi {

ShownImport::ShownImport()
{
    auto made = Workspace::create(folder.filePath(u"w.elchi"_s), u"Tester"_s);
    REQUIRE(made);
    workspace = std::move(*made);
    panel = std::make_unique<ImportPanel>(*workspace);
    panel->resize(1000, 500);
    REQUIRE(showActive(panel.get()));
}

QString ShownImport::write(const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

void ShownImport::import(const QStringList &paths)
{
    panel->start(paths, {});
    settle();
}

void ShownImport::settle()
{
    REQUIRE(QTest::qWaitFor([this] { return !panel->isRunning(); }));
}

QString ShownImport::cell(int row, int column)
{
    return child<QTableView>(u"importTable"_s)->model()->index(row, column).data().toString();
}

int ShownImport::dispatches()
{
    const auto counts = workspace->counts();
    REQUIRE(counts);
    return counts->dispatches;
}

} // namespace elchi
