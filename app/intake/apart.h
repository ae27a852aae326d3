// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/document.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <stop_token>

namespace elchi {

/// Formats that are read by a program of their own, so that no file can take Elchi down with it.
enum class DocumentFormat { Docx, Odt, Rtf, Pdf, Html };

/// Reads a document in `elchi-apart`, which lies beside the running program or in libexec/elchi and has
/// little memory and time: `readingLimit()` on the clock and of one processor. Errors: those of the format's
/// reader; ReaderStopped (it died or met a limit: detail says which), ReaderMissing, Cancelled soon after
/// `stop` asked for it. Waits; any thread but that of the window; needs a QCoreApplication.
[[nodiscard]] Result<ReadDocument> readApart(DocumentFormat format, const QByteArray &bytes,
                                             const QString &path, const std::stop_token &stop = {});

/// The same with a program and a limit of the caller's: how the one above is tested.
[[nodiscard]] Result<ReadDocument> readWith(const QString &program, DocumentFormat format,
                                            const QByteArray &bytes, const QString &path,
                                            std::chrono::milliseconds limit,
                                            const std::stop_token &stop = {});

/// How long a document of that size may take: a second for each MB, 10 seconds at least.
[[nodiscard]] std::chrono::seconds readingLimit(qsizetype bytes);

/// The name of a format on the command line of elchi-apart: "docx", "odt", "rtf", "pdf", "html" (in UTF-8).
[[nodiscard]] QString formatName(DocumentFormat format);

/// What elchi-apart writes: a CBOR map of title, author and text, or of code, place and detail.
[[nodiscard]] QByteArray toAnswer(const Result<ReadDocument> &document);
/// The way back; `path` becomes the subject of an error. ReaderStopped when it is no answer.
[[nodiscard]] Result<ReadDocument> fromAnswer(const QByteArray &answer, const QString &path);

} // namespace elchi
