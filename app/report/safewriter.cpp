// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/safewriter.h"

#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace elchi::report {

namespace {

std::unexpected<Error> refusal(const QString &path, int reason, const QString &detail)
{
    const bool full = reason == ENOSPC || reason == EDQUOT;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path, {},
                   detail + u": "_s + QString::fromLocal8Bit(std::strerror(reason)));
}

/// True when the disk has it; file systems that cannot confirm (EINVAL, ENOTSUP) count as having it.
bool synced(int handle)
{
    int done = 0;
    do {
        done = ::fsync(handle);
    } while (done != 0 && errno == EINTR);
    return done == 0 || errno == EINVAL || errno == ENOTSUP;
}

/// Makes the new name itself durable; the file is whole either way, so a refusal here is no failure.
void syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

/// Nothing when all bytes are on the disk, else the reason (an errno). QSaveFile alone reports success for
/// some short writes.
std::optional<int> writeAll(QSaveFile &file, const QByteArray &bytes)
{
    errno = 0;
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 now = file.write(bytes.constData() + written, bytes.size() - written);
        if (now <= 0)
            return errno ? errno : EIO;
        written += now;
    }
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return errno ? errno : EIO;
    if (!synced(file.handle()))
        return errno;
    return std::nullopt;
}

} // namespace

Result<void> writeSafely(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    // Unbuffered: each write reaches the file system at once, and its errno is the true reason.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return refusal(path, errno, file.errorString());
    if (const auto reason = writeAll(file, bytes)) {
        const QString detail = file.errorString();
        file.cancelWriting();
        return refusal(path, *reason, detail);
    }
    errno = 0;
    if (!file.commit())
        return refusal(path, errno, file.errorString());
    syncFolder(path);
    return {};
}

} // namespace elchi::report
