// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/apart.h"

#include <QCborMap>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace elchi {

namespace {

QString programPath()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = here + u"/elchi-apart"_s;
    return QFileInfo::exists(beside) ? beside : here + u"/../libexec/elchi/elchi-apart"_s;
}

/// Whether it ended by itself.
bool awaitEnd(QProcess &process, std::chrono::milliseconds limit, const std::stop_token &stop)
{
    constexpr int look = 20; // milliseconds
    const QDeadlineTimer deadline(limit);
    while (!stop.stop_requested() && !deadline.hasExpired()) {
        const int wait = int(std::min<qint64>(look, deadline.remainingTime()));
        if (process.waitForFinished(wait) || process.state() == QProcess::NotRunning)
            return true;
    }
    process.kill();
    process.waitForFinished();
    return false;
}

Result<QByteArray> answerOf(QProcess &process, const QString &path, std::chrono::milliseconds limit,
                            const std::stop_token &stop)
{
    if (!awaitEnd(process, limit, stop))
        return stop.stop_requested()
                   ? failure(ErrorCode::Cancelled, path)
                   : failure(ErrorCode::ReaderStopped, path, {}, u"no answer within the time"_s);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(ErrorCode::ReaderStopped, path, {},
                       u"ended with %1: %2"_s.arg(process.exitCode())
                           .arg(QString::fromUtf8(process.readAllStandardError().left(500))));
    return process.readAllStandardOutput();
}

} // namespace

std::chrono::seconds readingLimit(qsizetype bytes)
{
    return std::max(10s, std::chrono::seconds(bytes / (1024LL * 1024)));
}

QString formatName(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Docx:
        return u"docx"_s;
    case DocumentFormat::Odt:
        return u"odt"_s;
    case DocumentFormat::Rtf:
        return u"rtf"_s;
    case DocumentFormat::Pdf:
        return u"pdf"_s;
    case DocumentFormat::Html:
        return u"html"_s;
    }
    return {};
}

QByteArray toAnswer(const Result<ReadDocument> &document)
{
    QCborMap answer;
    if (document)
        answer = {
            {u"title"_s, document->title}, {u"author"_s, document->author}, {u"text"_s, document->text}};
    else
        answer = {{u"code"_s, int(document.error().code)},
                  {u"place"_s, document.error().place},
                  {u"detail"_s, document.error().detail}};
    return answer.toCborValue().toCbor();
}

Result<ReadDocument> fromAnswer(const QByteArray &answer, const QString &path)
{
    const QCborMap map = QCborValue::fromCbor(answer).toMap();
    if (map.contains(u"text"_s))
        return ReadDocument{map[u"title"_s].toString(), map[u"author"_s].toString(),
                            map[u"text"_s].toString()};
    const qint64 code = map[u"code"_s].toInteger(-1);
    if (code < 0 || code > qint64(ErrorCode::InvalidInput))
        return failure(ErrorCode::ReaderStopped, path, {}, u"no answer"_s);
    return failure(ErrorCode(code), path, map[u"place"_s].toString(), map[u"detail"_s].toString());
}

Result<ReadDocument> readWith(const QString &program, DocumentFormat format, const QByteArray &bytes,
                              const QString &path, std::chrono::milliseconds limit,
                              const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, path);
    QProcess process;
    process.start(program, {formatName(format)});
    if (!process.waitForStarted())
        return failure(ErrorCode::ReaderMissing, QFileInfo(program).fileName(), {}, process.errorString());
    process.write(bytes);
    process.closeWriteChannel();
    const auto answer = answerOf(process, path, limit, stop);
    return answer ? fromAnswer(*answer, path) : std::unexpected(answer.error());
}

Result<ReadDocument> readApart(DocumentFormat format, const QByteArray &bytes, const QString &path,
                               const std::stop_token &stop)
{
    return readWith(programPath(), format, bytes, path, readingLimit(bytes.size()), stop);
}

} // namespace elchi
