// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// Who stands between the slashes or brackets of a dateline; an empty field was not there.
struct Byline
{
    QString agency;
    QString author;
};

/// Whether an agency calls itself so: needed where neither slashes nor brackets show one.
[[nodiscard]] bool isKnownAgency(const QString &name);

/// The longest known agency's name that a line begins with, up to the end of a word; empty for none.
[[nodiscard]] QStringView knownAgencyAt(QStringView line);

/// «Имя Фамилия - Кабар», "Kabar", «Кабар, Имя Фамилия», «Корр. ТАСС Имя Фамилия» → agency and author.
[[nodiscard]] Byline bylineOf(const QString &inside);

} // namespace elchi
