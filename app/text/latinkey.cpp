// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/latinkey.h"

#include <QVarLengthArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

using Letters = QVarLengthArray<char16_t, 48>;

QStringView viewOf(const Letters &letters)
{
    return {letters.constData(), letters.size()};
}

struct Cyrillic
{
    char16_t letter;
    QStringView latin;
};
constexpr Cyrillic cyrillic[] = {
    {u'а', u"a"}, {u'б', u"b"},  {u'в', u"v"},  {u'г', u"g"},  {u'д', u"d"},  {u'е', u"e"}, {u'ж', u"j"},
    {u'з', u"z"}, {u'и', u"i"},  {u'й', u"i"},  {u'к', u"k"},  {u'л', u"l"},  {u'м', u"m"}, {u'н', u"n"},
    {u'о', u"o"}, {u'п', u"p"},  {u'р', u"r"},  {u'с', u"s"},  {u'т', u"t"},  {u'у', u"u"}, {u'ф', u"f"},
    {u'х', u"h"}, {u'ц', u"ts"}, {u'ч', u"ch"}, {u'ш', u"sh"}, {u'щ', u"sh"}, {u'ъ', u""},  {u'ы', u"i"},
    {u'ь', u""},  {u'э', u"e"},  {u'ю', u"iu"}, {u'я', u"ia"}, {u'ө', u"o"},  {u'ү', u"u"}, {u'ң', u"n"}};

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

Letters inLatin(QStringView folded)
{
    Letters latin;
    for (const QChar letter : folded) {
        const auto known = std::ranges::find(cyrillic, letter.unicode(), &Cyrillic::letter);
        if (letter.unicode() < 0x0400 || known == std::end(cyrillic))
            latin.append(letter.unicode());
        else
            latin.append(known->latin.utf16(), known->latin.size());
    }
    return latin;
}

void replace(Letters &letters, QStringView written, QStringView by)
{
    if (!viewOf(letters).contains(written))
        return;
    Letters replaced;
    for (qsizetype at = 0; at < letters.size();) {
        const bool here = viewOf(letters).mid(at).startsWith(written);
        if (here)
            replaced.append(by.utf16(), by.size());
        else
            replaced.append(letters[at]);
        at += here ? written.size() : 1;
    }
    letters = replaced;
}

void dropDoubles(Letters &letters)
{
    const auto end = std::unique(letters.begin(), letters.end(), [](char16_t one, char16_t other) {
        return one == other && QChar(one).isLetter();
    });
    letters.resize(end - letters.begin());
}

} // namespace

QString latinKey(QStringView folded)
{
    Letters key = inLatin(folded);
    for (const Spelling &spelling : spellings)
        replace(key, spelling.written, spelling.key);
    dropDoubles(key);
    // Елена and Yelena, Касымалиев and Kasymalyev.
    replace(key, u"ie", u"e");
    return viewOf(key).toString();
}

} // namespace elchi
