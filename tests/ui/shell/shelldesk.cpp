// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelldesk.h"

#include "shell/readingplace.h"
#include "shell/settings.h"
#include "shell/workspaceview.h"
#include "support/printing.h"
#include "support/showing.h"
#include "workspace/sample.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Made once: each desk gets a copy.
QString sampleFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"sample.elchi"_s);
        REQUIRE(createSample(made, u"aida"_s));
        return made;
    }();
    return path;
}

} // namespace

ShellDesk::ShellDesk() : m_theme(*qApp)
{
    QCoreApplication::setOrganizationName(u"Elchi"_s);
    QCoreApplication::setApplicationName(u"Elchi"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path(u"settings"_s));
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"data"_s)));
    m_language.choose(u"en"_s);
    m_theme.choose(ThemeChoice::Light);
    show();
}

ShellDesk::~ShellDesk()
{
    m_window.reset();
    m_language.choose(u"en"_s);
}

void ShellDesk::show()
{
    m_window = std::make_unique<MainWindow>(m_theme, m_language);
    REQUIRE(showActive(m_window.get()));
}

void ShellDesk::openSample()
{
    const QString copy = path(u"copy.elchi"_s);
    REQUIRE(QFile::copy(sampleFile(), copy));
    REQUIRE(m_window->openWorkspace(copy));
    REQUIRE(QTest::qWaitFor([this] { return listed() == sampleNames().size(); }));
}

void ShellDesk::restart()
{
    REQUIRE(m_window->close());
    m_window.reset();
    show();
}

QString ShellDesk::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QAction *ShellDesk::action(const QString &name)
{
    return child<QAction>(name);
}

void ShellDesk::trigger(const QString &name)
{
    QAction *chosen = action(name);
    REQUIRE(chosen->isEnabled());
    REQUIRE(chosen->isVisible());
    chosen->trigger();
}

int ShellDesk::listed()
{
    return child<QListView>(u"libraryList"_s)->model()->rowCount();
}

QString ShellDesk::chosen()
{
    const auto rows = child<QListView>(u"libraryList"_s)->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? QString() : rows.first().data().toString();
}

void ShellDesk::openRow(int row)
{
    auto *list = child<QListView>(u"libraryList"_s);
    const QModelIndex index = list->model()->index(row, 0);
    REQUIRE(QTest::qWaitFor([&] { return !index.data().toString().isEmpty(); }));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    REQUIRE(QTest::qWaitFor([&] { return chosen() == index.data().toString(); }));
    REQUIRE(m_window->view()->reading().current().isValid());
}

} // namespace elchi
