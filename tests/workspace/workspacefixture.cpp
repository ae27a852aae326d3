// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace elchi {

WorkspaceFixture::WorkspaceFixture()
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    auto made = Workspace::create(path(), u"aida"_s);
    REQUIRE(made);
    m_workspace = std::move(*made);
}

void WorkspaceFixture::reopen()
{
    close();
    auto opened = Workspace::open(path(), u"aida"_s);
    REQUIRE(opened);
    m_workspace = std::move(*opened);
}

QString WorkspaceFixture::write(const QString &name, const QByteArray &bytes)
{
    const QString file = path(name);
    REQUIRE(QDir().mkpath(QFileInfo(file).path()));
    QFile target(file);
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(target.write(bytes) == bytes.size());
    return file;
}

DispatchId WorkspaceFixture::add(const QString &title, const QString &text)
{
    NewDispatch dispatch{
        .bytes = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}};
    dispatch.fields.title = title;
    const auto item = library().add(dispatch);
    REQUIRE(item);
    REQUIRE(isStored(item->outcome));
    return item->dispatch;
}

QList<ImportItem> WorkspaceFixture::import(const QStringList &paths, const ImportOptions &options)
{
    auto items = library().import(paths, options);
    items.waitForFinished();
    return items.results();
}

int WorkspaceFixture::dispatches()
{
    const auto counts = workspace().counts();
    REQUIRE(counts);
    return counts->dispatches;
}

// For a user without root's rights there is nothing to give up.
Unprivileged::Unprivileged()
{
    REQUIRE((geteuid() != 0 || seteuid(65534) == 0));
}

Unprivileged::~Unprivileged()
{
    if (getuid() == 0 && seteuid(0) != 0)
        std::abort();
}

} // namespace elchi
