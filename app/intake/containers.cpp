// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/containers.h"

#include "intake/mail.h"
#include "intake/ziparchive.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

bool leadsOutside(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
           name.split(u'/').contains(u".."_s);
}

bool isHidden(const QString &name)
{
    return name.endsWith(u'/') || name.startsWith("__MACOSX/"_L1) ||
           QFileInfo(name).fileName().startsWith(u'.');
}

RawItem messageItem(const MailPart &part, const QString &path)
{
    RawItem raw{
        .bytes = part.bytes, .encoding = u"UTF-8"_s, .path = path, .text = part.text, .html = part.html};
    raw.title = part.title;
    raw.author = part.author;
    raw.published = part.date ? part.date->date() : QDate();
    return raw;
}

/// Whether it went on; false: no more are wanted.
bool takeAttachment(const MailPart &part, const QString &path, const ReadOptions &options,
                    const TakeItem &take)
{
    bool wanted = true;
    readItems(part.bytes, path, options, [&](ReadItem item) {
        wanted = !item.dispatch || take(std::move(item));
        return wanted;
    });
    return wanted;
}

bool takeMail(const QByteArray &bytes, const QString &path, const ReadOptions &options, const TakeItem &take)
{
    const auto parts = readMail(bytes, path);
    if (!parts)
        return take({path, std::unexpected(parts.error())});
    for (qsizetype i = 0; i < parts->size(); ++i) {
        const MailPart &part = parts->at(i);
        const bool isMessage = part.name.isEmpty();
        const QString inside = path + u'/' + (isMessage ? QString::number(i + 1) : part.name);
        const QString place = i == 0 ? path : inside;
        if (isMessage ? !take({place, dispatchOf(messageItem(part, place), options)})
                      : !takeAttachment(part, inside, options, take))
            return false;
    }
    return true;
}

} // namespace

void readZip(const QByteArray &bytes, const QString &path, const TakeItem &take, const ReadInside &inside)
{
    auto archive = ZipArchive::open(bytes, path);
    if (!archive) {
        take({path, std::unexpected(archive.error())});
        return;
    }
    const QStringList names = archive->names();
    bool found = false;
    for (int i = 0; i < names.size(); ++i) {
        const QString place = path + u'/' + names[i];
        if (isHidden(names[i]))
            continue;
        found = true;
        const Result<QByteArray> entry =
            leadsOutside(names[i]) ? failure(ErrorCode::EntryOutside, place) : archive->read(i);
        if (entry ? !inside(*entry, place) : !take({place, std::unexpected(entry.error())}))
            return;
    }
    if (!found)
        take({path, failure(ErrorCode::FileEmpty, path)});
}

void readMailItems(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                   const TakeItem &take)
{
    takeMail(bytes, path, options, take);
}

void readMailbox(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                 const TakeItem &take)
{
    int number = 0;
    for (const QByteArrayView message : messagesOf(bytes)) {
        if (!takeMail(message.toByteArray(), u"%1#%2"_s.arg(path).arg(++number), options, take))
            return;
    }
    if (number == 0)
        take({path, failure(ErrorCode::FormatUnknown, path, u"mbox"_s)});
}

} // namespace elchi
