// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/apart.h"

#include <QCborMap>
#include <QCoreApplication>
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

Result<QByteArray> answerOf(QProcess &process, const QString &path, std::chrono::milliseconds limit)
{
    if (!process.waitForFinished(int(limit.count())) && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return failure(ErrorCode::ReaderStopped, path, {}, u"no answer within the time"_s);
    }
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
                              const QString &path, std::chrono::milliseconds limit)
{
    QProcess process;
    process.start(program, {formatName(format)});
    if (!process.waitForStarted())
        return failure(ErrorCode::ReaderMissing, QFileInfo(program).fileName(), {}, process.errorString());
    process.write(bytes);
    process.closeWriteChannel();
    const auto answer = answerOf(process, path, limit);
    return answer ? fromAnswer(*answer, path) : std::unexpected(answer.error());
}

Result<ReadDocument> readApart(DocumentFormat format, const QByteArray &bytes, const QString &path)
{
    return readWith(programPath(), format, bytes, path, readingLimit(bytes.size()));
}

} // namespace elchi
