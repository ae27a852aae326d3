// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/invisibles.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct Known
{
    char16_t character;
    InvisibleSort sort;
    int direction;
    const char *name; ///< after the Unicode Standard
};

constexpr Known known[] = {
    {0x00A0, InvisibleSort::NoBreakSpace, 0, QT_TRANSLATE_NOOP("Invisibles", "No-break space")},
    {0x00AD, InvisibleSort::SoftHyphen, 0, QT_TRANSLATE_NOOP("Invisibles", "Soft hyphen")},
    {0x061C, InvisibleSort::Direction, -1, QT_TRANSLATE_NOOP("Invisibles", "Arabic letter mark")},
    {0x200B, InvisibleSort::ZeroWidth, 0, QT_TRANSLATE_NOOP("Invisibles", "Zero width space")},
    {0x200C, InvisibleSort::ZeroWidth, 0, QT_TRANSLATE_NOOP("Invisibles", "Zero width non-joiner")},
    {0x200D, InvisibleSort::ZeroWidth, 0, QT_TRANSLATE_NOOP("Invisibles", "Zero width joiner")},
    {0x200E, InvisibleSort::Direction, 1, QT_TRANSLATE_NOOP("Invisibles", "Left-to-right mark")},
    {0x200F, InvisibleSort::Direction, -1, QT_TRANSLATE_NOOP("Invisibles", "Right-to-left mark")},
    {0x202A, InvisibleSort::Direction, 1, QT_TRANSLATE_NOOP("Invisibles", "Left-to-right embedding")},
    {0x202B, InvisibleSort::Direction, -1, QT_TRANSLATE_NOOP("Invisibles", "Right-to-left embedding")},
    {0x202C, InvisibleSort::Direction, 0, QT_TRANSLATE_NOOP("Invisibles", "End of a turned direction")},
    {0x202D, InvisibleSort::Direction, 1, QT_TRANSLATE_NOOP("Invisibles", "Left-to-right override")},
    {0x202E, InvisibleSort::Direction, -1, QT_TRANSLATE_NOOP("Invisibles", "Right-to-left override")},
    {0x2060, InvisibleSort::ZeroWidth, 0, QT_TRANSLATE_NOOP("Invisibles", "Word joiner")},
    {0x2066, InvisibleSort::Direction, 1, QT_TRANSLATE_NOOP("Invisibles", "Left-to-right isolate")},
    {0x2067, InvisibleSort::Direction, -1, QT_TRANSLATE_NOOP("Invisibles", "Right-to-left isolate")},
    {0x2068, InvisibleSort::Direction, 0, QT_TRANSLATE_NOOP("Invisibles", "First strong isolate")},
    {0x2069, InvisibleSort::Direction, 0, QT_TRANSLATE_NOOP("Invisibles", "End of an isolate")},
    {0xFEFF, InvisibleSort::ZeroWidth, 0, QT_TRANSLATE_NOOP("Invisibles", "Byte order mark")},
};

const Known *find(QChar character)
{
    // Nearly every character of a dispatch is sorted out here.
    const char16_t unit = character.unicode();
    if (unit < 0x00A0 || (unit > 0x00AD && unit < 0x061C) || (unit > 0x061C && unit < 0x200B))
        return nullptr;
    const auto *found = std::ranges::find(known, unit, &Known::character);
    return found == std::end(known) ? nullptr : found;
}

} // namespace

InvisibleSort invisibleSort(QChar character)
{
    const Known *found = find(character);
    return found ? found->sort : InvisibleSort::None;
}

int directionOf(QChar character)
{
    const Known *found = find(character);
    return found ? found->direction : 0;
}

QString invisibleName(QChar character)
{
    const Known *found = find(character);
    if (!found)
        return {};
    const QString code = QString::number(character.unicode(), 16).toUpper().rightJustified(4, u'0');
    return u"%1 (U+%2)"_s.arg(QCoreApplication::translate("Invisibles", found->name), code);
}

QString invisiblesIn(const QString &text)
{
    QMap<QChar, int> counts;
    for (const QChar character : text) {
        const InvisibleSort sort = invisibleSort(character);
        if (sort != InvisibleSort::None && sort != InvisibleSort::NoBreakSpace)
            ++counts[character];
    }
    QStringList words;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        words << u"%1 × %2"_s.arg(invisibleName(count.key())).arg(count.value());
    return words.join(u", "_s);
}

QString withoutDirection(QString words)
{
    words.removeIf([](QChar character) { return invisibleSort(character) == InvisibleSort::Direction; });
    return words;
}

} // namespace elchi
