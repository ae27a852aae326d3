// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/suggestions.h"

#include "suggest/gazetteer.h"
#include "suggest/holders.h"
#include "suggest/knownpersons.h"
#include "suggest/officenames.h"
#include "suggest/offices.h"
#include "suggest/persons.h"
#include "suggest/quotes.h"
#include "suggest/sectors.h"
#include "suggest/titles.h"
#include "text/dateline.h"
#include "text/textdates.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// A document's title keeps the quotation mark that belongs to one inside: «закон «О туризме|»|».
TextSpan withQuotationMark(const OffsetMap &map, TextSpan span)
{
    const QString words = map.mid(span);
    const qsizetype opened = words.count(u'«') - words.count(u'»');
    const auto sign = [&map](int at) {
        const auto one = at < 0 ? std::nullopt : TextSpan::make(at, at + 1);
        return one ? map.mid(*one) : QString();
    };
    if (opened > 0 && sign(span.end()) == u"»")
        return {span.begin(), span.end() + 1};
    return opened < 0 && sign(span.begin() - 1) == u"«" ? TextSpan(span.begin() - 1, span.end()) : span;
}

Suggestion suggestionOf(const Tokens &text, const Finding &finding)
{
    Suggestion suggestion{text.span(finding.first, finding.last), {}};
    if (finding.type == EntityType::Document)
        suggestion.span = withQuotationMark(text.map(), suggestion.span);
    suggestion.text = text.map().mid(suggestion.span);
    suggestion.entity = finding.entity;
    suggestion.type = finding.type;
    suggestion.name = finding.name;
    suggestion.country = finding.country;
    return suggestion;
}

/// A «министр энергетики» is not yet talk of energy.
bool isNamedThing(EntityType type)
{
    return type == EntityType::Office || type == EntityType::Organisation || type == EntityType::Programme ||
           type == EntityType::Document || type == EntityType::Event;
}

/// Spans, however many, that answer at once.
class Spans
{
public:
    explicit Spans(QList<TextSpan> spans) : m_spans(std::move(spans))
    {
        std::ranges::sort(m_spans);
        for (const TextSpan span : std::as_const(m_spans))
            m_ends.append(m_ends.isEmpty() ? span.end() : std::max(m_ends.last(), span.end()));
    }

    [[nodiscard]] bool contain(TextSpan span) const { return endBefore(span.begin() + 1) >= span.end(); }
    [[nodiscard]] bool overlap(TextSpan span) const { return endBefore(span.end()) > span.begin(); }

private:
    /// The farthest end of those that begin before a position; -1 where there are none.
    [[nodiscard]] int endBefore(int position) const
    {
        const auto behind = std::ranges::lower_bound(m_spans, position, {}, &TextSpan::begin);
        return behind == m_spans.begin() ? -1 : m_ends[behind - m_spans.begin() - 1];
    }

    QList<TextSpan> m_spans; ///< by position
    QList<int> m_ends;       ///< by index: the farthest end up to there
};

/// Names in quotation marks: short, and not what somebody said.
QList<TextSpan> quotedNames(const OffsetMap &map)
{
    constexpr qsizetype longestName = 60;
    if (!map.text().contains(u'«'))
        return {};
    QList<TextSpan> said;
    for (const SpokenQuote &quote : quotesIn(map, {}))
        said.append(quote.span);
    const Spans spoken(said);
    QList<TextSpan> names;
    const QString &text = map.text();
    for (qsizetype open = text.indexOf(u'«'); open >= 0; open = text.indexOf(u'«', open + 1)) {
        const qsizetype length = QStringView(text).mid(open, 2 * longestName).indexOf(u'»') + 1;
        if (const auto span = map.spanOf(open, open + length);
            span && span->length() <= longestName && !spoken.overlap(*span))
            names.append(*span);
    }
    return names;
}

} // namespace

class SuggestionIndex::Index
{
public:
    explicit Index(const Known &known)
        : gazetteer(known.entities), offices(known.entities, gazetteer),
          holders(known.tenures, known.entities), sectors(known.codes)
    {
        for (const Code &code : known.codes) {
            if (!code.retired)
                codes.insert(code.key, code.id);
        }
    }

    [[nodiscard]] QList<Suggestion> mentions(const Tokens &text, const std::optional<QDate> &day) const;
    [[nodiscard]] QList<Suggestion> sectorWords(const Tokens &text, const Spans &names) const;

    Gazetteer gazetteer;
    OfficeNames offices;
    Holders holders;
    SectorStems sectors;
    QHash<QString, CodeId> codes;
};

QList<Suggestion> SuggestionIndex::Index::mentions(const Tokens &text, const std::optional<QDate> &day) const
{
    QList<Finding> partial;
    QList<Finding> found;
    for (const Finding &finding : gazetteer.find(text))
        (finding.part == NamePart::Whole ? found : partial).append(finding);
    found = longestOf(found + withTheirCountries(text, found) + byInitials(partial, holders, day));
    const OfficeHits hits(text);
    const auto add = [&](const QList<Finding> &more) {
        if (!more.isEmpty())
            found = longestOf(found + more);
    };
    QList<Finding> fresh = newOffices(text, hits, FoundWords(found, text.size()));
    offices.recognise(fresh, gazetteer);
    add(fresh);
    add(offices.national(text, hits, FoundWords(found, text.size())));
    for (const auto &find : {&officesAgain, &newPersons})
        add(find(text, hits, FoundWords(found, text.size())));
    if (!partial.isEmpty())
        add(bySurname(text, hits, FoundWords(found, text.size()), partial, holders, day));
    if (!holders.isEmpty())
        add(officesOfHolders(text, hits, FoundWords(found, text.size()), holders, day));
    add(titledThings(text, FoundWords(found, text.size())));
    QList<Suggestion> suggestions;
    suggestions.reserve(found.size());
    for (const Finding &finding : std::as_const(found))
        suggestions.append(suggestionOf(text, finding));
    return suggestions;
}

QList<Suggestion> SuggestionIndex::Index::sectorWords(const Tokens &text, const Spans &names) const
{
    QList<Suggestion> suggestions;
    for (const SectorFinding &finding : sectors.find(text)) {
        const CodeId code = codes.value(finding.code);
        if (!code.isValid())
            continue;
        Suggestion suggestion{text.span(finding.first, finding.last), {}, AnnotationKind::Coding};
        suggestion.text = text.map().mid(suggestion.span);
        suggestion.code = code;
        suggestion.codeKey = finding.code;
        suggestion.inName = names.contain(suggestion.span);
        suggestions.append(suggestion);
    }
    return suggestions;
}

SuggestionIndex::SuggestionIndex(const Known &known) : m_index(std::make_shared<const Index>(known)) {}

SuggestionIndex::~SuggestionIndex() = default;

QList<Suggestion> SuggestionIndex::suggestions(const QString &text, const DispatchFields &fields) const
{
    const Tokens tokens(text);
    const auto dateline = findDateline(tokens.map());
    const auto day = fields.date ? std::optional(fields.date->from()) : std::nullopt;
    QList<Suggestion> all = m_index->mentions(tokens, day);
    QList<TextSpan> names = quotedNames(tokens.map());
    for (const Suggestion &mention : std::as_const(all)) {
        if (isNamedThing(mention.type))
            names.append(mention.span);
    }
    all += m_index->sectorWords(tokens, Spans(names));
    const auto skip = dateline ? std::optional(dateline->span) : std::nullopt;
    for (const TextDate &date : datesIn(tokens.map(), tokens.folding(), tokens.words(), fields.date, skip)) {
        Suggestion suggestion{date.span, tokens.map().mid(date.span), AnnotationKind::Date};
        suggestion.date = date.date;
        if (date.date)
            all.append(suggestion);
    }
    all.removeIf([&skip](const Suggestion &one) { return skip && skip->contains(one.span); });
    std::ranges::stable_sort(all, {}, &Suggestion::span);
    return all;
}

} // namespace elchi
