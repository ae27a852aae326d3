// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

namespace elchi {

QString uuidV7()
{
    const quint64 millis = quint64(QDateTime::currentMSecsSinceEpoch());
    const quint64 random = QRandomGenerator::global()->generate64();
    const quint64 more = QRandomGenerator::global()->generate64();
    const QUuid id(uint(millis >> 16), ushort(millis & 0xffff), ushort(0x7000 | (random & 0x0fff)),
                   uchar(0x80 | ((random >> 12) & 0x3f)), uchar(random >> 20), uchar(more), uchar(more >> 8),
                   uchar(more >> 16), uchar(more >> 24), uchar(more >> 32), uchar(more >> 40));
    return id.toString(QUuid::WithoutBraces);
}

} // namespace elchi
