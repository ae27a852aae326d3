// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace elchi {

/// What may become a dispatch in an e-mail: a message (the one that was read, or one forwarded in it) or an
/// attachment.
struct MailPart
{
    QString name;     ///< file name of an attachment, without folders; empty for a message
    QByteArray bytes; ///< the message as it came, or the attachment with its transfer encoding undone
    bool html = false;
    QString charset; ///< that an attachment is declared to have; empty: nothing is said
    QString title;   ///< subject; empty for an attachment, like what follows
    QString author;  ///< name of the sender, else the address
    std::optional<QDateTime> date;
    QString text; ///< body of a message, decoded by its charset: plain text, or the source of a page (`html`)
};

/// The largest message that is read, and the most that its parts may come to.
inline constexpr qint64 maximumMailBytes = 200LL * 1024 * 1024;
inline constexpr int maximumMailParts = 2000;
inline constexpr int maximumMailDepth = 64;

/// Reads one e-mail message (RFC 5322, MIME) with gmime: first its own text, then attachments that may be
/// dispatches and forwarded messages, in their order. Of alternatives the plain text is taken, the page where
/// there is no other; pictures, sound and signatures are left out; soft line ends (RFC 3676) are joined. A
/// message without text that has attachments gives these alone. A "From " line in front (mboxrd) is passed
/// over, and ">From " lines are unquoted then. An encrypted message inside of a readable one becomes an
/// attachment.
/// Errors: FileEmpty (no text and no attachment), FormatUnknown (no message), FileTooLarge, TooManyParts,
/// DocumentTooDeep, MailEncrypted (place: "S/MIME" or "PGP"). Pure; any thread.
[[nodiscard]] Result<QList<MailPart>> readMail(const QByteArray &message, const QString &path);

/// The messages of a mailbox (mboxrd), each with its "From " line in front, as views into `mbox`; none when
/// it does not begin with one. Any thread. A line begins a message where it follows an empty one (or nothing)
/// and a header line follows it: mailboxes that leave "From " unquoted inside of texts are common.
[[nodiscard]] QList<QByteArrayView> messagesOf(const QByteArray &mbox);

} // namespace elchi
