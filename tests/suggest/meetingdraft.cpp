// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/meetingdraft.h"
#include "suggest/meetingverbs.h"
#include "suggest/officelevel.h"
#include "support/printing.h"
#include "text/folding.h"
#include "text/offsetmap.h"

#include <QElapsedTimer>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// A dispatch of 12.03.2025 with marks set by words.
class Ground
{
public:
    explicit Ground(const QString &text)
    {
        m_ground.dispatch = {1};
        m_ground.text = text;
        m_ground.fields.city = u"Бишкек"_s;
        m_ground.fields.date = PartialDate::day(QDate(2025, 3, 12), DateBasis::Explicit);
    }

    EntityId mention(EntityType type, const QString &name, const QString &words, const QString &country = {})
    {
        const EntityId id{qint64(m_ground.entities.size()) + 1};
        m_ground.entities.append({.id = id, .type = type, .name = name, .country = country});
        mark(words, {.kind = AnnotationKind::Mention, .entity = id, .code = {}, .date = {}, .note = {}});
        return id;
    }
    /// The last place where these words stand names somebody known.
    void again(EntityId known, const QString &words)
    {
        mark(m_ground.text.lastIndexOf(words), words,
             {.kind = AnnotationKind::Mention, .entity = known, .code = {}, .date = {}, .note = {}});
    }
    /// Wherever else these words stand they name it again.
    void everywhere(EntityId known, const QString &words)
    {
        for (qsizetype at = m_ground.text.indexOf(words) + 1; (at = m_ground.text.indexOf(words, at)) > 0;
             ++at)
            mark(at, words,
                 {.kind = AnnotationKind::Mention, .entity = known, .code = {}, .date = {}, .note = {}});
    }
    void date(const QString &words, QDate day)
    {
        mark(words, {.kind = AnnotationKind::Date,
                     .entity = {},
                     .code = {},
                     .date = PartialDate::day(day, DateBasis::DatelineYear),
                     .note = {}});
    }
    void code(const QString &words, CodeId id)
    {
        mark(words, {.kind = AnnotationKind::Coding, .entity = {}, .code = id, .date = {}, .note = {}});
    }
    [[nodiscard]] QList<Meeting> drafts() const { return draftMeetings(m_ground); }
    [[nodiscard]] QList<ToldDraft> told() const { return toldDrafts(m_ground); }
    [[nodiscard]] Meeting draft() const { return drafts().first(); }

private:
    void mark(const QString &words, const AnnotationContent &content)
    {
        mark(m_ground.text.indexOf(words), words, content);
    }
    void mark(qsizetype at, const QString &words, const AnnotationContent &content)
    {
        REQUIRE(at >= 0);
        m_ground.marks.append({.id = {m_ground.marks.size() + 1},
                               .dispatch = m_ground.dispatch,
                               .span = OffsetMap(m_ground.text).spanOf(at, at + words.size()),
                               .quote = words,
                               .before = {},
                               .after = {},
                               .content = content,
                               .author = {},
                               .createdAt = {}});
    }

    DraftGround m_ground;
};

MeetingStatus status(const QString &sentence)
{
    return statusInSentence(folded(sentence));
}

std::optional<MeetingKind> kind(const QString &sentence)
{
    return kindInSentence(folded(sentence));
}

/// The least milliseconds in which so many sentences about one minister and a country are drafted.
double draftingTime(int sentences)
{
    const QString minister = u"Министр энергетики"_s;
    const QString name = u"Асан Усенов"_s;
    const QString country = u"Японии"_s;
    Ground ground(
        u"%1 %2 провёл встречу с делегацией %3. "_s.arg(minister, name, country).repeated(sentences));
    ground.everywhere(ground.mention(EntityType::Office, minister, minister, u"KG"_s), minister);
    ground.everywhere(ground.mention(EntityType::Person, name, name), name);
    ground.everywhere(ground.mention(EntityType::Country, country, country, u"JP"_s), country);
    double least = 0;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const Meeting draft = ground.draft();
        const double took = double(timer.nsecsElapsed()) / 1e6;
        REQUIRE(draft.participants.size() == 2);
        least = round == 0 ? took : std::min(least, took);
    }
    return least;
}

} // namespace

TEST_CASE("The kind of a meeting is read off its verb in three languages")
{
    CHECK(kind(u"Министр провёл встречу с послом."_s) == MeetingKind::Meeting);
    CHECK(kind(u"Президент принял посла."_s) == MeetingKind::Reception);
    CHECK(kind(u"Министр принял участие в саммите."_s) == MeetingKind::Summit);
    CHECK(kind(u"Состоялись переговоры делегаций."_s) == MeetingKind::Negotiations);
    CHECK(kind(u"Состоялся телефонный разговор президентов."_s) == MeetingKind::PhoneCall);
    CHECK(kind(u"Посол вручил верительные грамоты."_s) == MeetingKind::Credentials);
    CHECK(kind(u"Министр посетит Таллин."_s) == MeetingKind::Visit);
    CHECK(kind(u"Төрага элчини кабыл алды."_s) == MeetingKind::Reception);
    CHECK(kind(u"Министр элчи менен жолугушту."_s) == MeetingKind::Meeting);
    CHECK(kind(u"The minister met with the ambassador."_s) == MeetingKind::Meeting);
    CHECK(kind(u"The President received the envoy."_s) == MeetingKind::Reception);
    CHECK(kind(u"Прошло заседание рабочей группы двух стран."_s) == MeetingKind::Commission);
    CHECK(kind(u"Министр обсудил с послом торговлю."_s) == MeetingKind::Meeting);
    CHECK_FALSE(kind(u"Парламент принял закон о туризме."_s));
    CHECK_FALSE(kind(u"Парламент мыйзам кабыл алды."_s));
    CHECK_FALSE(kind(u"Погода была хорошей."_s));
}

TEST_CASE("The status of a meeting is read off its words, and what took place goes first")
{
    CHECK(status(u"Министр посетит Таллин."_s) == MeetingStatus::Planned);
    CHECK(status(u"Визит запланирован на апрель."_s) == MeetingStatus::Planned);
    CHECK(status(u"Президент Эстонияга барат."_s) == MeetingStatus::Planned);
    CHECK(status(u"The envoy will visit Bishkek."_s) == MeetingStatus::Planned);
    CHECK(status(u"The summit will be held in Osh."_s) == MeetingStatus::Planned);
    CHECK(status(u"Саммит перенесён на осень."_s) == MeetingStatus::Postponed);
    CHECK(status(u"Визит отменён."_s) == MeetingStatus::Cancelled);
    CHECK(status(u"На встрече, которая состоялась вчера, обсудили предстоящий визит."_s) ==
          MeetingStatus::Held);
    CHECK(status(u"Президент принял посла."_s) == MeetingStatus::Held);
}

TEST_CASE("The ambassador of Kyrgyzstan abroad sits on the Kyrgyz side")
{
    Ground ground(u"Посол Кыргызстана в Турции Асан Усенов встретился с министром Кемалем Аком."_s);
    ground.mention(EntityType::Office, u"посол Кыргызстана в Турции"_s, u"Посол Кыргызстана в Турции"_s,
                   u"KG"_s);
    const auto ours = ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s);
    const auto theirs = ground.mention(EntityType::Person, u"Кемаль Ак"_s, u"Кемалем Аком"_s, u"TR"_s);
    const Meeting draft = ground.draft();
    REQUIRE(draft.participants.size() == 2);
    CHECK(draft.participants[0].entity == ours);
    CHECK(draft.participants[0].side == Side::Kyrgyz);
    CHECK(draft.participants[1].entity == theirs);
    CHECK(draft.participants[1].side == Side::Foreign);
    CHECK(draft.kyrgyzLevel == Level::Ambassador);
}

TEST_CASE("An office behind the name counts when a comma introduces it, and nobody else's does")
{
    Ground ground(u"Асан Усенов, министр энергетики, принял Яна Тамма и посла Эстонии Марту Каск."_s);
    const auto host = ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s);
    const auto energy =
        ground.mention(EntityType::Office, u"министр энергетики"_s, u"министр энергетики"_s, u"KG"_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Яна Тамма"_s, u"EE"_s);
    const auto embassy = ground.mention(EntityType::Office, u"посол Эстонии"_s, u"посла Эстонии"_s, u"EE"_s);
    ground.mention(EntityType::Person, u"Марта Каск"_s, u"Марту Каск"_s);
    const Meeting draft = ground.draft();
    REQUIRE(draft.participants.size() == 3);
    CHECK(draft.participants[0].entity == host);
    CHECK(draft.participants[0].office == energy);
    CHECK_FALSE(draft.participants[1].office.isValid());
    CHECK(draft.participants[2].office == embassy);
    CHECK(draft.participants[2].country == u"EE"_s);
    CHECK(draft.kind == MeetingKind::Reception);
}

TEST_CASE("People of an announced visit and of a recalled meeting do not take part")
{
    Ground ground(u"Асан Усенов встретился с Яном Таммом. Гость сообщил о предстоящем визите Марты Каск. "
                  "Напомним, ранее прошла встреча с Иваром Лиивом."_s);
    ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s, u"KG"_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Яном Таммом"_s, u"EE"_s);
    ground.mention(EntityType::Person, u"Марта Каск"_s, u"Марты Каск"_s, u"EE"_s);
    ground.mention(EntityType::Person, u"Ивар Лиив"_s, u"Иваром Лиивом"_s, u"EE"_s);
    CHECK(ground.draft().participants.size() == 2);
}

TEST_CASE("The kind of what is announced is the word beside the announcement")
{
    CHECK(announcedKind(folded(u"Он сообщил о предстоящем визите посланника и подготовке к саммиту."_s)) ==
          MeetingKind::Visit);
    CHECK(announcedKind(folded(u"На встрече сказали: саммит перенесён."_s)) == MeetingKind::Summit);
    CHECK(announcedKind(folded(u"Министр посетит Таллин и проведёт переговоры."_s)) == MeetingKind::Visit);
    CHECK(announcedKind(folded(u"The envoy said that the upcoming visit follows the meeting."_s)) ==
          MeetingKind::Visit);
}

TEST_CASE("What is announced beside a meeting is a draft of its own, without who announces it")
{
    Ground ground(u"Асан Усенов встретился с послом Эстонии Яном Таммом. Ян Тамм проинформировал министра о "
                  "предстоящем визите в Кыргызстан 20 апреля специального посланника Эстонии Марты Каск для "
                  "обсуждения туризма, а также подготовке к саммиту. Обсудили энергетику."_s);
    ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s, u"KG"_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Яном Таммом"_s, u"EE"_s);
    ground.again(EntityId{2}, u"Ян Тамм"_s);
    ground.mention(EntityType::Country, u"Кыргызстан"_s, u"Кыргызстан"_s, u"KG"_s);
    const auto office = ground.mention(EntityType::Office, u"специальный посланник Эстонии"_s,
                                       u"специального посланника Эстонии"_s, u"EE"_s);
    const auto envoy = ground.mention(EntityType::Person, u"Марта Каск"_s, u"Марты Каск"_s);
    ground.date(u"20 апреля"_s, QDate(2025, 4, 20));
    ground.code(u"туризма"_s, CodeId{1});
    ground.code(u"энергетику"_s, CodeId{2});
    const QList<Meeting> drafts = ground.drafts();
    REQUIRE(drafts.size() == 2);
    CHECK(drafts[0].status == MeetingStatus::Held);
    CHECK(drafts[0].participants.size() == 2);
    CHECK(drafts[0].date->from() == QDate(2025, 3, 12));
    CHECK(drafts[0].place == u"Бишкек"_s);
    CHECK(drafts[0].codes == QList<CodeId>{CodeId{2}});
    CHECK(drafts[1].kind == MeetingKind::Visit);
    CHECK(drafts[1].status == MeetingStatus::Planned);
    CHECK(drafts[1].date->from() == QDate(2025, 4, 20));
    CHECK(drafts[1].place == u"Кыргызстан"_s);
    CHECK(drafts[1].codes == QList<CodeId>{CodeId{1}});
    REQUIRE(drafts[1].participants.size() == 1);
    CHECK(drafts[1].participants[0].entity == envoy);
    CHECK(drafts[1].participants[0].office == office);
    CHECK(drafts[1].participants[0].side == Side::Foreign);
    CHECK(drafts[1].participants[0].country == u"EE"_s);
    CHECK(drafts[1].foreignLevel == Level::Envoy);
}

TEST_CASE("A visitor without office or country does not host his own visit")
{
    Ground ground(u"Асан Усенов принял Яна Тамма. В апреле ожидается визит в Кыргызстан Марты Каск."_s);
    ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s, u"KG"_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Яна Тамма"_s, u"EE"_s);
    ground.mention(EntityType::Country, u"Кыргызстан"_s, u"Кыргызстан"_s, u"KG"_s);
    ground.mention(EntityType::Person, u"Марта Каск"_s, u"Марты Каск"_s);
    const QList<Meeting> drafts = ground.drafts();
    REQUIRE(drafts.size() == 2);
    REQUIRE(drafts[1].participants.size() == 1);
    CHECK(drafts[1].participants[0].side == Side::Foreign);
    CHECK_FALSE(drafts[1].date);
}

TEST_CASE("A sentence that goes on about an announced visit is no further draft, another day is one")
{
    Ground ground(u"Асан Усенов принял Яна Тамма. Ожидается визит Марты Каск. Визит Марты Каск запланирован "
                  "на 20 апреля. Ожидается визит Ивара Лиива 2 мая. Ожидается и саммит."_s);
    ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s, u"KG"_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Яна Тамма"_s, u"EE"_s);
    const auto first = ground.mention(EntityType::Person, u"Марта Каск"_s, u"Марты Каск"_s, u"EE"_s);
    const auto second = ground.mention(EntityType::Person, u"Ивар Лиив"_s, u"Ивара Лиива"_s, u"EE"_s);
    ground.date(u"20 апреля"_s, QDate(2025, 4, 20));
    ground.date(u"2 мая"_s, QDate(2025, 5, 2));
    const QList<Meeting> drafts = ground.drafts();
    REQUIRE(drafts.size() == 3);
    CHECK(drafts[1].participants.first().entity == first);
    CHECK(drafts[1].date->from() == QDate(2025, 4, 20));
    CHECK(drafts[2].participants.first().entity == second);
    CHECK(drafts[2].date->from() == QDate(2025, 5, 2));
}

TEST_CASE("In a Kyrgyz sentence those of the meeting itself report, and the visitor is drafted")
{
    Ground ground(u"Министр Асан Усенов элчи Ян Таммды кабыл алды. Элчи Ян Тамм өкүл Марта Касктын "
                  "20-апрелде Бишкекке күтүлүүдө турган сапары жөнүндө билдирди."_s);
    ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s, u"KG"_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Ян Таммды"_s, u"EE"_s);
    ground.again(EntityId{2}, u"Ян Тамм"_s);
    const auto visitor = ground.mention(EntityType::Person, u"Марта Каск"_s, u"Марта Касктын"_s, u"EE"_s);
    const QList<Meeting> drafts = ground.drafts();
    REQUIRE(drafts.size() == 2);
    REQUIRE(drafts[1].participants.size() == 1);
    CHECK(drafts[1].participants.first().entity == visitor);
}

TEST_CASE("A draft is recorded when a meeting cites one of its marks, the announced one stays to be recorded")
{
    Ground ground(u"Асан Усенов принял Яна Тамма. Ожидается визит Марты Каск."_s);
    ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s, u"KG"_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Яна Тамма"_s, u"EE"_s);
    ground.mention(EntityType::Person, u"Марта Каск"_s, u"Марты Каск"_s, u"EE"_s);
    const QList<Meeting> drafts = ground.drafts();
    REQUIRE(drafts.size() == 2);
    CHECK(notYetRecorded(drafts, {}) == drafts);
    CHECK(notYetRecorded(drafts, {drafts[0]}) == QList<Meeting>{drafts[1]});
    CHECK(notYetRecorded(drafts, {drafts[1]}) == QList<Meeting>{drafts[0]});
    CHECK(notYetRecorded(drafts, drafts).isEmpty());
    Meeting byHand;
    byHand.date = drafts[0].date;
    CHECK(notYetRecorded(drafts, {byHand}) == QList<Meeting>{drafts[1]});
    const QList<Meeting> unmarked = Ground(u"Погода была хорошей."_s).drafts();
    CHECK(notYetRecorded(unmarked, {}).size() == 1);
    CHECK(notYetRecorded(unmarked, unmarked).isEmpty());
}

TEST_CASE("They met where the sentence says, not where the dispatch was written")
{
    Ground ground(u"Посол Кыргызстана в Турции Асан Усенов встретился в Анкаре с Кемалем Аком."_s);
    ground.mention(EntityType::Office, u"посол Кыргызстана в Турции"_s, u"Посол Кыргызстана в Турции"_s,
                   u"KG"_s);
    ground.mention(EntityType::Country, u"Турция"_s, u"Турции"_s, u"TR"_s);
    ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s);
    ground.mention(EntityType::Place, u"Анкара"_s, u"Анкаре"_s, u"TR"_s);
    const Meeting draft = ground.draft();
    CHECK(draft.place == u"Анкара"_s);
    CHECK(std::ranges::contains(draft.sources, u"place"_s, &MeetingSource::field));
}

TEST_CASE("A visit that is announced takes the date marked beside it, never the dateline's")
{
    Ground ground(u"Бишкек, 12.03.25. /Вестник/. Ян Тамм посетит Бишкек 20 апреля."_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Ян Тамм"_s, u"EE"_s);
    CHECK_FALSE(ground.draft().date);
    ground.date(u"20 апреля"_s, QDate(2025, 4, 20));
    const Meeting draft = ground.draft();
    CHECK(draft.status == MeetingStatus::Planned);
    CHECK(draft.kind == MeetingKind::Visit);
    REQUIRE(draft.date);
    CHECK(draft.date->from() == QDate(2025, 4, 20));
}

TEST_CASE("A country stands for its delegation when nobody of it is named")
{
    Ground ground(u"Асан Усенов встретился с делегацией Эстонии."_s);
    ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s, u"KG"_s);
    const auto country = ground.mention(EntityType::Country, u"Эстония"_s, u"Эстонии"_s, u"EE"_s);
    const Meeting draft = ground.draft();
    REQUIRE(draft.participants.size() == 2);
    CHECK(draft.participants[1].entity == country);
    CHECK(draft.title == u"Асан Усенов — Эстония"_s);
}

TEST_CASE("The day of a held meeting may stand in a later sentence, a year or a day to come is none")
{
    Ground ground(u"Асан Усенов встретился с Яном Таммом и обсудил планы до 2030 года и визит 20 апреля. "
                  "Встреча прошла 11 марта."_s);
    ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s, u"KG"_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Яном Таммом"_s, u"EE"_s);
    ground.date(u"20 апреля"_s, QDate(2025, 4, 20));
    CHECK(ground.draft().date->from() == QDate(2025, 3, 12));
    ground.date(u"11 марта"_s, QDate(2025, 3, 11));
    CHECK(ground.draft().date->from() == QDate(2025, 3, 11));
    CHECK(ground.draft().date->basis() == DateBasis::DatelineYear);
}

TEST_CASE("Where and who may stand in a sentence that goes on about the meeting")
{
    Ground ground(u"Асан Усенов встретился с Яном Таммом. Переговоры прошли в Анкаре. Гость живет в Осло. "
                  "Договорились о встрече в Риге."_s);
    ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s, u"KG"_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Яном Таммом"_s, u"EE"_s);
    ground.mention(EntityType::Place, u"Осло"_s, u"Осло"_s, u"NO"_s);
    ground.mention(EntityType::Place, u"Рига"_s, u"Риге"_s, u"LV"_s);
    CHECK(ground.draft().place == u"Бишкек"_s);
    ground.mention(EntityType::Place, u"Анкара"_s, u"Анкаре"_s, u"TR"_s);
    CHECK(ground.draft().place == u"Анкара"_s);

    Ground council(
        u"В Бишкеке состоялось заседание совета министров. В нем приняли участие главы ведомств Эстонии "
        "и Латвии. Литва прислала письмо."_s);
    council.mention(EntityType::Place, u"Бишкек"_s, u"Бишкеке"_s, u"KG"_s);
    council.mention(EntityType::Country, u"Эстония"_s, u"Эстонии"_s, u"EE"_s);
    council.mention(EntityType::Country, u"Латвия"_s, u"Латвии"_s, u"LV"_s);
    council.mention(EntityType::Country, u"Литва"_s, u"Литва"_s, u"LT"_s);
    REQUIRE(council.told().size() == 1);
    CHECK(council.told().first().meeting.partnerCountries() == QStringList{u"EE"_s, u"LV"_s});
    CHECK(council.told().first().meeting.kind == MeetingKind::Commission);
}

TEST_CASE("Who stands for an organisation hosts nobody and is of no partner country")
{
    Ground ground(u"Генеральный секретарь ШОС Ли Вэй встретился с Яном Таммом из Эстонии."_s);
    ground.mention(EntityType::Office, u"генеральный секретарь ШОС"_s, u"Генеральный секретарь ШОС"_s);
    ground.mention(EntityType::Person, u"Ли Вэй"_s, u"Ли Вэй"_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Яном Таммом"_s, u"EE"_s);
    ground.mention(EntityType::Country, u"Эстония"_s, u"Эстонии"_s, u"EE"_s);
    const Meeting draft = ground.draft();
    REQUIRE(draft.participants.size() == 2);
    CHECK(draft.participants[0].country.isEmpty());
    CHECK(draft.participants[0].side == Side::Foreign);
}

TEST_CASE("Only what words tell of is told, and what they recall is background")
{
    CHECK(Ground(u"Погода была хорошей."_s).told().isEmpty());
    Ground ground(u"Асан Усенов принял Яна Тамма. Напомним, ранее прошла встреча с Иваром Лиивом."_s);
    ground.mention(EntityType::Person, u"Асан Усенов"_s, u"Асан Усенов"_s, u"KG"_s);
    ground.mention(EntityType::Person, u"Ян Тамм"_s, u"Яна Тамма"_s, u"EE"_s);
    const auto recalled = ground.mention(EntityType::Person, u"Ивар Лиив"_s, u"Иваром Лиивом"_s, u"EE"_s);
    const QList<ToldDraft> told = ground.told();
    REQUIRE(told.size() == 2);
    CHECK_FALSE(told[0].meeting.background);
    CHECK(told[0].sentence == TextSpan(0, 29));
    CHECK(told[1].meeting.background);
    CHECK_FALSE(told[1].meeting.date);
    REQUIRE(told[1].meeting.participants.size() == 1);
    CHECK(told[1].meeting.participants.first().entity == recalled);
    CHECK(told[1].sentence.begin() == 30);
}

TEST_CASE("A dispatch without marks gives an empty draft with date and place")
{
    const Meeting draft = Ground(u"Погода была хорошей."_s).draft();
    CHECK(draft.participants.isEmpty());
    CHECK(draft.place == u"Бишкек"_s);
    CHECK(draft.date->from() == QDate(2025, 3, 12));
    CHECK(draft.sources.size() == 1);
}

TEST_CASE("A dispatch four times as long is drafted in no more than the third power of the time")
{
    const double few = draftingTime(25);
    const double many = draftingTime(100);
    INFO(few << " ms, " << many << " ms");
    CHECK(many < few * 64);
}

TEST_CASE("The level of an office is read off its name, narrower words first")
{
    CHECK(levelOfOffice(u"президент Казахстана"_s) == Level::HeadOfState);
    CHECK(levelOfOffice(u"председатель кабинета министров — руководитель администрации президента"_s) ==
          Level::HeadOfGovernment);
    CHECK(levelOfOffice(u"заместитель председателя кабинета министров"_s) == Level::Minister);
    CHECK(levelOfOffice(u"министр иностранных дел Японии"_s) == Level::Minister);
    CHECK(levelOfOffice(u"заместитель министра иностранных дел"_s) == Level::DeputyMinister);
    CHECK(levelOfOffice(u"посол Японии в Кыргызстане"_s) == Level::Ambassador);
    CHECK(levelOfOffice(u"специальный посланник премьер-министра Японии"_s) == Level::Envoy);
    CHECK(levelOfOffice(u"Жапониянын Кыргызстандагы элчиси"_s) == Level::Ambassador);
    CHECK(levelOfOffice(u"Prime Minister of Hungary"_s) == Level::HeadOfGovernment);
    CHECK(levelOfOffice(u"садовник"_s) == Level::Unknown);
}
