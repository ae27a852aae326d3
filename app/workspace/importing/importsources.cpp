// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/importsources.h"

#include "intake/rawitem.h"
#include "workspace/whymissing.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

namespace fs = std::filesystem;

/// Pipes and devices would block a reader for ever.
ImportSource fileSource(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {.path = path, .error = whyMissing(path)};
    if (!info.isFile())
        return {.path = path, .error = Error{ErrorCode::FileNotPlain, path}};
    return {.path = path, .bytes = info.size()};
}

/// The visible entries of a folder, sorted. QDir would answer an empty list for one without rights.
Result<QStringList> entriesOf(const QString &folder)
{
    std::error_code refused;
    QStringList entries;
    auto entry = fs::directory_iterator(fs::path(QFile::encodeName(folder).toStdString()), refused);
    for (; !refused && entry != fs::directory_iterator(); entry.increment(refused)) {
        const QByteArray path(entry->path().native().c_str());
        if (!entry->path().filename().native().starts_with('.'))
            entries << QFile::decodeName(path);
    }
    if (refused)
        return failure(ErrorCode::FolderUnreadable, folder, {}, QString::fromStdString(refused.message()));
    std::ranges::sort(entries);
    return entries;
}

} // namespace

QList<ImportSource> importSources(const QStringList &paths, const std::function<bool()> &cancelled)
{
    QList<ImportSource> sources;
    QStringList waiting(paths.rbegin(), paths.rend()); // a stack, so that the order of paths is kept
    qsizetype given = paths.size();                    // at the bottom of the stack
    while (!waiting.isEmpty() && !cancelled()) {
        const bool isGiven = waiting.size() == given;
        given -= isGiven ? 1 : 0;
        const QString path = waiting.takeLast();
        const QFileInfo info(path);
        if (!info.isDir()) {
            sources << fileSource(path);
            continue;
        }
        if (info.isSymLink() && !isGiven)
            continue;
        const auto entries = entriesOf(path);
        if (!entries)
            sources << ImportSource{.path = path, .error = entries.error()};
        else
            waiting.append(QStringList(entries->rbegin(), entries->rend()));
    }
    return sources;
}

Result<QByteArray> readBytes(const ImportSource &source)
{
    if (source.error)
        return std::unexpected(*source.error);
    if (source.bytes > maximumDispatchBytes)
        return failure(ErrorCode::FileTooLarge, source.path, maximumDispatchMegabytes());
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, source.path, {}, file.errorString());
    // No more memory than it needs; what has grown since, or does not know its size, is read on.
    const qint64 size = std::min(file.size(), maximumDispatchBytes);
    QByteArray bytes = file.read(size + 1);
    if (bytes.size() > size)
        bytes += file.read(maximumDispatchBytes);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, source.path, {}, file.errorString());
    if (bytes.size() > maximumDispatchBytes)
        return failure(ErrorCode::FileTooLarge, source.path, maximumDispatchMegabytes());
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, source.path);
    return bytes;
}

QList<SourceItem> readSource(const ImportSource &source, const ReadOptions &options)
{
    const auto bytes = readBytes(source);
    if (!bytes)
        return {{source.path, source.path, std::unexpected(bytes.error())}};
    QList<SourceItem> items;
    readItems(*bytes, source.path, options, [&](ReadItem item) {
        if (!items.isEmpty())
            items.last().isLast = false;
        items << SourceItem{item.path, source.path, std::move(item.dispatch).transform(&store::prepared)};
        return true;
    });
    return items;
}

} // namespace elchi
