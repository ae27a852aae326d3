// SPDX-License-Identifier: GPL-3.0-or-later
// How marks and suggestions look: colour, label and what hovering says.
#include "reader/markdesk.h"

#include "models/entitylook.h"
#include "models/words.h"
#include "workspace/codebook.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString entityWords(const QString &name, EntityType type, const QString &country)
{
    QString words = u"%1 — %2"_s.arg(name, word(type));
    if (!country.isEmpty())
        words += u" · "_s + countryName(country);
    return words;
}

} // namespace

QList<ShownMark> MarkDesk::shownMarks(const QPalette &palette)
{
    if (m_codes.isEmpty())
        m_codes = m_workspace.codebook().codes().value_or(QList<Code>());
    QList<ShownMark> all;
    for (const Annotation &mark : std::as_const(m_marks))
        all.append(shown(mark, palette));
    for (const Suggestion &suggestion : std::as_const(m_suggestions))
        all.append(shown(suggestion, palette));
    return all;
}

ShownMark MarkDesk::shown(const Annotation &mark, const QPalette &palette)
{
    ShownMark shown{.range = rangeOf(*mark.span), .colour = plainMarkColour(palette)};
    shown.gaps = piecesOf(mark).gaps;
    shown.own = mark.author == m_workspace.author();
    const AnnotationContent &content = mark.content;
    shown.kind = content.kind;
    shown.label = markKindLabel(content.kind);
    if (content.kind == AnnotationKind::Coding) {
        const Code named = code(content.code);
        shown.code = true;
        shown.colour = codeColour(named, palette);
        shown.label = named.name(interfaceLanguage());
        shown.hint = u"%1 — %2"_s.arg(shown.label, word(named.kind));
    } else if (content.kind == AnnotationKind::Date) {
        shown.label = content.date ? content.date->toString() : shown.label;
        shown.hint = u"%1 — %2"_s.arg(shown.label, word(content.kind));
    } else if (content.entity.isValid()) {
        const Entity &named = entity(content.entity);
        shown.hint = entityWords(named.name, named.type, named.country);
        if (content.kind == AnnotationKind::Mention) {
            shown.type = named.type;
            shown.colour = entityColour(named.type, palette);
            shown.label = entityTypeLabel(named.type);
        } else {
            shown.label = u"%1: %2"_s.arg(shown.label, named.name);
            shown.hint = u"%1: %2"_s.arg(word(content.kind), shown.hint);
        }
    } else {
        shown.hint = word(content.kind);
    }
    if (!content.note.isEmpty())
        shown.hint += u"\n"_s + content.note.left(200);
    return shown;
}

ShownMark MarkDesk::shown(const Suggestion &suggestion, const QPalette &palette)
{
    ShownMark shown{.range = rangeOf(suggestion.span), .colour = plainMarkColour(palette)};
    shown.suggested = true;
    shown.kind = suggestion.kind;
    shown.type = suggestion.type;
    QString what;
    if (suggestion.kind == AnnotationKind::Coding) {
        const Code named = code(suggestion.code);
        shown.code = true;
        shown.colour = codeColour(named, palette);
        shown.label = named.name(interfaceLanguage());
        what = u"%1 — %2"_s.arg(shown.label, word(named.kind));
    } else if (suggestion.kind == AnnotationKind::Date && suggestion.date) {
        shown.label = suggestion.date->toString();
        what = u"%1 — %2"_s.arg(shown.label, word(suggestion.kind));
    } else if (suggestion.kind == AnnotationKind::Quote) {
        shown.label = suggestion.name.isEmpty()
                          ? markKindLabel(suggestion.kind)
                          : u"%1: %2"_s.arg(markKindLabel(suggestion.kind), suggestion.name);
        what = suggestion.name.isEmpty() ? word(suggestion.kind)
                                         : u"%1 — %2"_s.arg(suggestion.name, word(suggestion.kind));
    } else {
        shown.colour = entityColour(suggestion.type, palette);
        shown.label = entityTypeLabel(suggestion.type);
        what = entityWords(suggestion.name.isEmpty() ? suggestion.text : suggestion.name, suggestion.type,
                           suggestion.country);
    }
    shown.hint = tr("Suggested: %1").arg(what);
    if (suggestion.inName)
        shown.hint += u"\n"_s + tr("Stands inside of a name: accepted only one by one");
    return shown;
}

} // namespace elchi
