// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fingerprint.h"

#include "text/folding.h"

#include <QStringList>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QString dateline = u"Бишкек, 12.03.25. /Кабар/. "_s;
const QString closing =
    u" Читайте и смотрите нас в мессенджерах и на страницах агентства, пишите нам о том, что "
    "видели сами. При перепечатке ссылка на агентство обязательна, мнение редакции может не "
    "совпадать с мнением авторов, права на снимки принадлежат их владельцам."_s;

/// Sentences of words out of a few thousand. RapidCheck's own ranges are narrow in its first rounds, where
/// all words would be the same.
class Author
{
public:
    Author() : m_dice(*rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0U, 1U << 31))))
    {
    }

    [[nodiscard]] int number(int least, int most) { return least + int(m_dice() % unsigned(most - least)); }

    [[nodiscard]] QString sentence(int words)
    {
        QStringList chosen;
        for (int i = 0; i < words; ++i)
            chosen << u"слово%1"_s.arg(number(0, 4000));
        return chosen.join(u' ') + u". "_s;
    }

    [[nodiscard]] QStringList sentences(int least, int most)
    {
        QStringList all;
        for (int count = number(least, most); count > 0; --count)
            all << sentence(12);
        return all;
    }

private:
    std::mt19937 m_dice;
};

std::optional<Fingerprint> possibleFingerprint(const QString &text)
{
    const QString letters = folded(text);
    return Fingerprint::of(foldedWords(letters));
}

Fingerprint fingerprintOf(const QString &text)
{
    const auto made = possibleFingerprint(text);
    RC_ASSERT(made.has_value());
    return *made;
}

bool shareABand(const Fingerprint &one, const Fingerprint &other)
{
    const auto keys = one.bands();
    const auto others = other.bands();
    return std::ranges::any_of(keys, [&](qint64 key) { return std::ranges::contains(others, key); });
}

const QString longText =
    u"Министр водных ресурсов принял в Бишкеке делегацию соседней страны. Стороны обсудили "
    "график попусков на 2025 год и ремонт трёх каналов. На работы понадобится 14 миллионов "
    "сомов. Следующая встреча намечена на осень. Эксперты сверят замеры уровня воды на всех "
    "постах и представят общий доклад правительствам двух стран до конца ноября."_s;

} // namespace

TEST_CASE("a text in another layout has the same fingerprint")
{
    const bool held = rc::check([] {
        Author author;
        const QStringList body = author.sentences(3, 20);
        const Fingerprint one = fingerprintOf(dateline + body.join(QString()));
        const Fingerprint other = fingerprintOf(dateline.toUpper() + u"\n\n"_s + body.join(u"\n — "_s));
        RC_ASSERT(one == other);
        RC_ASSERT(one.likeness(other) == 1.0);
    });
    CHECK(held);
}

TEST_CASE("a text with one sentence changed is near, and an index finds it")
{
    int found = 0;
    const bool held = rc::check([&found] {
        Author author;
        QStringList body = author.sentences(10, 30);
        const Fingerprint before = fingerprintOf(dateline + body.join(QString()));
        body[author.number(0, int(body.size()))] = author.sentence(12);
        const Fingerprint after = fingerprintOf(dateline + body.join(QString()));
        RC_ASSERT(before.isNear(after));
        found += shareABand(before, after);
    });
    CHECK(held);
    // By chance one in five hundred shares no band.
    CHECK(found >= 97);
}

TEST_CASE("different dispatches between the same dateline and closing lines are not near")
{
    const bool held = rc::check([] {
        Author author;
        const Fingerprint one = fingerprintOf(dateline + author.sentences(7, 20).join(QString()) + closing);
        const Fingerprint other = fingerprintOf(dateline + author.sentences(7, 20).join(QString()) + closing);
        RC_ASSERT_FALSE(one.isNear(other));
    });
    CHECK(held);
}

TEST_CASE("two texts are as like each other from either side")
{
    const bool held = rc::check([] {
        Author author;
        const QStringList common = author.sentences(2, 20);
        const Fingerprint one = fingerprintOf((common + author.sentences(2, 10)).join(QString()));
        const Fingerprint other = fingerprintOf((author.sentences(2, 10) + common).join(QString()));
        RC_ASSERT(one.likeness(other) == other.likeness(one));
        RC_ASSERT(one.likeness(one) == 1.0);
    });
    CHECK(held);
}

TEST_CASE("likeness is near the share of common runs of three words")
{
    const bool held = rc::check([] {
        Author author;
        const QString common = author.sentence(300);
        const Fingerprint one = fingerprintOf(common + author.sentence(100));
        const Fingerprint other = fingerprintOf(common + author.sentence(100));
        RC_ASSERT(one.likeness(other) > 0.35);
        RC_ASSERT(one.likeness(other) < 0.85); // 298 of 498 are common
    });
    CHECK(held);
}

TEST_CASE("a corrected number is a correction: near, and not the same")
{
    const auto one = possibleFingerprint(longText);
    const auto other = possibleFingerprint(QString(longText).replace(u"14 миллионов"_s, u"41 миллион"_s));
    REQUIRE((one && other));
    CHECK(one->isNear(*other));
    CHECK_FALSE(*one == *other);
}

TEST_CASE("a text of a few words has no fingerprint")
{
    CHECK_FALSE(possibleFingerprint(u"Бишкек, 29.01.25. /Кабар/. Курс доллара 87,45 сома."_s));
    CHECK_FALSE(Fingerprint::of({}));
}

TEST_CASE("a fingerprint is the same on every machine and is read back as it was written")
{
    const auto made = possibleFingerprint(longText);
    REQUIRE(made);
    CHECK(made->toBytes().size() == 256);
    CHECK(Fingerprint::fromBytes(made->toBytes()) == made);
    CHECK_FALSE(Fingerprint::fromBytes(QByteArray(255, 'x')));
    // A stored fingerprint that no longer fits would find nothing: whoever changes it needs a migration.
    CHECK(made->toBytes().first(8).toHex() == "b6f37f5548b71b44");
    CHECK(made->bands().front() == -1414103810696634331);
}
