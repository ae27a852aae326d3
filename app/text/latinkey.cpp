// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/latinkey.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

const QHash<QChar, QString> &latinOfCyrillic()
{
    static const QHash<QChar, QString> letters{
        {u'а', u"a"_s},  {u'б', u"b"_s},    {u'в', u"v"_s},  {u'г', u"g"_s},    {u'д', u"d"_s},
        {u'е', u"e"_s},  {u'ж', u"j"_s},    {u'з', u"z"_s},  {u'и', u"i"_s},    {u'й', u"i"_s},
        {u'к', u"k"_s},  {u'л', u"l"_s},    {u'м', u"m"_s},  {u'н', u"n"_s},    {u'о', u"o"_s},
        {u'п', u"p"_s},  {u'р', u"r"_s},    {u'с', u"s"_s},  {u'т', u"t"_s},    {u'у', u"u"_s},
        {u'ф', u"f"_s},  {u'х', u"h"_s},    {u'ц', u"ts"_s}, {u'ч', u"ch"_s},   {u'ш', u"sh"_s},
        {u'щ', u"sh"_s}, {u'ъ', QString()}, {u'ы', u"i"_s},  {u'ь', QString()}, {u'э', u"e"_s},
        {u'ю', u"iu"_s}, {u'я', u"ia"_s},   {u'ө', u"o"_s},  {u'ү', u"u"_s},    {u'ң', u"n"_s}};
    return letters;
}

/// Latin spellings of one sound, longer ones first; what follows works on what they leave.
struct Spelling
{
    QStringView written;
    QStringView key;
};
constexpr Spelling spellings[] = {{u"shch", u"sh"}, {u"dzh", u"j"}, {u"zh", u"j"}, {u"dj", u"j"},
                                  {u"kh", u"h"},    {u"ng", u"n"},  {u"ph", u"f"}, {u"ck", u"k"},
                                  {u"q", u"k"},     {u"w", u"v"},   {u"x", u"ks"}, {u"y", u"i"},
                                  {u"ı", u"i"},     {u"ö", u"o"},   {u"ü", u"u"},  {u"ç", u"ch"},
                                  {u"ş", u"sh"},    {u"ğ", u"g"},   {u"'", u""}};

QString inLatin(QStringView folded)
{
    QString latin;
    for (const QChar letter : folded) {
        const auto known = latinOfCyrillic().constFind(letter);
        latin += known == latinOfCyrillic().constEnd() ? QString(letter) : *known;
    }
    return latin;
}

QString withoutDoubles(const QString &text)
{
    QString single;
    for (const QChar letter : text) {
        if (single.isEmpty() || letter != single.back() || !letter.isLetter())
            single += letter;
    }
    return single;
}

} // namespace

QString latinKey(QStringView folded)
{
    QString key = inLatin(folded);
    for (const Spelling &spelling : spellings)
        key.replace(spelling.written.toString(), spelling.key.toString());
    key = withoutDoubles(key);
    // Елена and Yelena, Касымалиев and Kasymalyev.
    return key.replace(u"ie"_s, u"e"_s);
}

} // namespace elchi
