// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/attribution.h"

#include "text/folding.h"
#include "text/sentences.h"

#include <QRegularExpression>
#include <algorithm>
#include <bitset>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// These open the clause that names the source: it runs to the next comma or the end of the sentence.
constexpr QStringView openers[] = {u"как сообщ",
                                   u"как рассказал",
                                   u"как уточнил",
                                   u"как отметили в",
                                   u"как переда",
                                   u"как информиру",
                                   u"об этом сообщ",
                                   u"об этом говорится",
                                   u"об этом стало известно",
                                   u"об этом проинформ",
                                   u"об этом рассказал",
                                   u"сообщает пресс",
                                   u"сообщила пресс",
                                   u"сообщили в ",
                                   u"сообщает министер",
                                   u"сообщает мид",
                                   u"сообщил мид",
                                   u"сообщает посольств",
                                   u"сообщило посольств",
                                   u"сообщает агентств",
                                   u"сообщило агентств",
                                   u"сообщило министер",
                                   u"говорится в сообщении",
                                   u"по данным ",
                                   u"по информации ",
                                   u"по сообщению ",
                                   u"передает ",
                                   u"со ссылкой на ",
                                   u"according to ",
                                   u"as reported by ",
                                   u"the press service of",
                                   u"this was announced by",
                                   u"this was reported by"};
/// These close it, in Kyrgyz and English mostly: it runs from the last comma or the beginning of the sentence
/// to the verb.
constexpr QStringView closers[] = {u"билдирди",
                                   u"билдирген",
                                   u"билдирет",
                                   u"маалымдады",
                                   u"маалымдайт",
                                   u"маалымат берди",
                                   u"кабарлады",
                                   u"кабарлайт",
                                   u"билдиришти",
                                   u"маалыматына ылайык",
                                   u"служба президента сообщает",
                                   u"press service reported",
                                   u"press service said",
                                   u"press service informed",
                                   u"ministry reported",
                                   u"ministry said"};

struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Wordings that begin at a word's beginning, and their first letters: most letters of a text are none of
/// them.
class Wordings
{
public:
    explicit Wordings(const QList<QStringView> &list) : m_list(list)
    {
        for (const QStringView wording : m_list)
            m_initials[wording.front().unicode()] = true;
    }

    /// The first of them in a folded text; an empty range for none.
    [[nodiscard]] Range firstIn(QStringView text) const
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const char16_t letter = text[at].unicode();
            if (letter >= m_initials.size() || !m_initials[letter] || (at > 0 && isLetter(text[at - 1])))
                continue;
            const auto hit =
                std::ranges::find_if(m_list, [letter, word = text.sliced(at)](QStringView wording) {
                    return wording.front() == letter && word.startsWith(wording);
                });
            if (hit != m_list.end())
                return {at, at + hit->size()};
        }
        return {};
    }

private:
    static bool isLetter(QChar unit)
    {
        return (unit >= u'а' && unit <= u'я') || (unit >= u'a' && unit <= u'z') || unit.isLetter();
    }

    QList<QStringView> m_list;
    std::bitset<0x0530> m_initials;
};

Range firstOpener(QStringView text)
{
    static const Wordings wordings({std::begin(openers), std::end(openers)});
    return wordings.firstIn(text);
}

Range firstCloser(QStringView text)
{
    static const Wordings wordings({std::begin(closers), std::end(closers)});
    return wordings.firstIn(text);
}

std::optional<Range> openedIn(QStringView sentence)
{
    Range found = firstOpener(sentence);
    if (found.end == 0)
        return std::nullopt;
    while (found.end < sentence.size() && !u",;.\n"_s.contains(sentence[found.end]))
        ++found.end;
    return found;
}

std::optional<Range> closedIn(QStringView sentence)
{
    Range found = firstCloser(sentence);
    if (found.end == 0)
        return std::nullopt;
    const qsizetype at = found.begin;
    found.begin = (at > 0 ? sentence.lastIndexOf(u',', at - 1) : -1) + 1;
    while (found.begin < at && sentence[found.begin].isSpace())
        ++found.begin;
    return found;
}

/// Most texts have none: they need not be cut into sentences.
bool hasAny(const QString &text)
{
    static const Wordings wordings([] {
        QList<QStringView> all(std::begin(openers), std::end(openers));
        return all << QList<QStringView>(std::begin(closers), std::end(closers));
    }());
    return wordings.firstIn(folded(text)).end > 0;
}

/// A line that begins with one of these.
constexpr QStringView furniture[] = {
    u"читайте",
    u"подписывайтесь",
    u"тектеш",
    u"фото:",
    u"фото ",
    u"смотрите также",
    u"read also",
    u"photo:",
    u"сүрөт:",
    u"источник фото",
    u"опубликовано",
    u"курс валют",
    u"комментари",
    u"поделиться",
    u"related:",
    u"по теме:",
    u"реклама",
    u"© ",
    u"бизди окуңуз",
    u"бизди телеграм",
    u"теги:",
    u"тегдер:",
    u"tags:",
    u"пикирлер",
    u"subscribe to",
    u"главная /",
    u"главная »",
    u"главная >",
    u"башкы бет /",
    u"home /",
    u"home »",
    u"home >",
    u"все права защищены",
    u"all rights reserved",
    u"бардык укуктар",
    u"просмотров:",
    u"просмотры:",
    u"follow us",
    u"нашли ошибку",
};
/// A line that is nothing else.
constexpr QStringView buttons[] = {u"share",   u"бөлүшүү", u"распечатать", u"print", u"версия для печати",
                                   u"таратуу", u"tweet",   u"наверх",      u"назад", u"басып чыгаруу"};

/// Exchange rates («USD 87,45 EUR 94,10») and stamps («03.06.2024, 08:52»): nothing to read.
bool isTicker(const QString &foldedLine)
{
    static const QRegularExpression rates(
        u"^[\\s|]*(?:(?:usd|eur|rub|rur|kzt|cny|uzs|try|[$€₽₸])[\\s:]*\\d+[.,]\\d+[\\s|;,▲▼↑↓]*)+$"_s);
    static const QRegularExpression stamp(
        u"^[\\s|]*\\d{1,4}[.\\-/]\\d{1,2}[.\\-/]\\d{1,4}[\\s,|]*(?:\\d{1,2}:\\d{2})?[\\s|]*$"_s);
    return rates.match(foldedLine).hasMatch() || stamp.match(foldedLine).hasMatch();
}

/// Sorts out nearly every line of a dispatch without folding it.
bool mayBeTicker(const QString &line)
{
    const auto first =
        std::ranges::find_if_not(line, [](QChar unit) { return unit.isSpace() || unit == u'|'; });
    return line.size() < 200 && first != line.end() && first->script() != QChar::Script_Cyrillic &&
           std::ranges::any_of(line, [](QChar unit) { return unit.isDigit(); });
}

} // namespace

QList<TextSpan> attributionsIn(const OffsetMap &text)
{
    QList<TextSpan> found;
    if (!hasAny(text.text()))
        return found;
    for (const TextSpan &sentence : sentences(text)) {
        const FoldedText folding(text.mid(sentence));
        auto range = openedIn(folding.text());
        if (!range)
            range = closedIn(folding.text());
        const auto inside = range ? folding.originalSpan(range->begin, range->end) : std::nullopt;
        if (inside)
            found.append(TextSpan(sentence.begin() + inside->begin(), sentence.begin() + inside->end()));
    }
    return found;
}

QList<TextSpan> boilerplateIn(const OffsetMap &text)
{
    QList<TextSpan> found;
    qsizetype at = 0;
    for (const QString &line : text.text().split(u'\n')) {
        const QString start = folded(line.left(40).trimmed());
        const bool furnished =
            std::ranges::any_of(furniture, [&start](QStringView stem) { return start.startsWith(stem); });
        const bool pressed = line.size() < 40 && std::ranges::find(buttons, start) != std::end(buttons);
        const bool hit = furnished || pressed || (mayBeTicker(line) && isTicker(folded(line)));
        if (const auto span = hit ? text.spanOf(at, at + line.size()) : std::nullopt)
            found.append(*span);
        at += line.size() + 1;
    }
    return found;
}

} // namespace elchi
