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
    const QString file = QFileInfo(name).fileName();
    return name.endsWith(u'/') || name.startsWith("__MACOSX/"_L1) || file.startsWith(u'.') ||
           file.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0 ||
           file.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0;
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
bool takeMail(const QByteArray &bytes, const QString &path, const ReadOptions &options, const TakeItem &take,
              const ReadInside &inside)
{
    const auto parts = readMail(bytes, path);
    if (!parts)
        return take({path, std::unexpected(parts.error())});
    const TakeItem takeDispatch = [&take](ReadItem item) {
        const bool told = item.dispatch || item.dispatch.error().code == ErrorCode::ArchiveTooLarge;
        return !told || take(std::move(item));
    };
    for (qsizetype i = 0; i < parts->size(); ++i) {
        const MailPart &part = parts->at(i);
        const bool isMessage = part.name.isEmpty();
        const QString within = path + u'/' + (isMessage ? QString::number(i + 1) : part.name);
        const QString place = i == 0 ? path : within;
        if (isMessage ? !takeDispatches(messageItem(part, place), options, take)
                      : !inside(part.bytes, within, part.charset, takeDispatch))
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
        if (entry ? !inside(*entry, place, {}, take) : !take({place, std::unexpected(entry.error())}))
            return;
    }
    if (!found)
        take({path, failure(ErrorCode::FileEmpty, path)});
}

void readMailItems(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                   const TakeItem &take, const ReadInside &inside)
{
    takeMail(bytes, path, options, take, inside);
}

void readMailbox(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                 const TakeItem &take, const ReadInside &inside)
{
    int number = 0;
    for (const QByteArrayView message : messagesOf(bytes)) {
        if (!takeMail(message.toByteArray(), itemPath(path, ++number), options, take, inside))
            return;
    }
    if (number == 0)
        take({path, failure(ErrorCode::FormatUnknown, path, u"mbox"_s)});
}

} // namespace elchi
