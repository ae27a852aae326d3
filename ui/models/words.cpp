// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace elchi {

namespace {

/// One translation context for all of them, so that a word is translated once.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString of(MeetingKind kind);
    static QString of(MeetingStatus status);
    static QString of(MeetingChannel channel);
    static QString of(Side side);
    static QString of(Level level);
    static QString of(EntityType type);
    static QString ofMany(EntityType type);
    static QString of(AliasKind kind);
    static QString of(AnnotationKind kind);
    static QString of(CodeKind kind);
    static QString of(Progress progress);
    static QString of(DatePrecision precision);
    static QString of(DateBasis basis);
    static QString of(LanguageBasis basis);
    static QString of(Language language);
};

QString Words::of(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Meeting:
        return tr("Meeting");
    case MeetingKind::Reception:
        return tr("Reception");
    case MeetingKind::Negotiations:
        return tr("Negotiations");
    case MeetingKind::Consultations:
        return tr("Consultations");
    case MeetingKind::PhoneCall:
        return tr("Phone call");
    case MeetingKind::Visit:
        return tr("Visit");
    case MeetingKind::Summit:
        return tr("Summit");
    case MeetingKind::Commission:
        return tr("Commission");
    case MeetingKind::Forum:
        return tr("Forum");
    case MeetingKind::Credentials:
        return tr("Credentials");
    case MeetingKind::Signing:
        return tr("Signing");
    case MeetingKind::Ceremony:
        return tr("Ceremony");
    case MeetingKind::Other:
        return tr("Other");
    }
    return {};
}

QString Words::of(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned:
        return tr("Planned");
    case MeetingStatus::Confirmed:
        return tr("Confirmed");
    case MeetingStatus::Held:
        return tr("Held");
    case MeetingStatus::Postponed:
        return tr("Postponed");
    case MeetingStatus::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString Words::of(MeetingChannel channel)
{
    switch (channel) {
    case MeetingChannel::InPerson:
        return tr("In person");
    case MeetingChannel::Video:
        return tr("Video");
    case MeetingChannel::Phone:
        return tr("Phone");
    case MeetingChannel::Correspondence:
        return tr("Correspondence");
    }
    return {};
}

QString Words::of(Side side)
{
    switch (side) {
    case Side::Kyrgyz:
        return tr("Kyrgyz side");
    case Side::Foreign:
        return tr("Foreign side");
    case Side::Third:
        return tr("Third side");
    }
    return {};
}

QString Words::of(Level level)
{
    switch (level) {
    case Level::Unknown:
        return tr("Unknown level");
    case Level::HeadOfState:
        return tr("Head of state");
    case Level::HeadOfGovernment:
        return tr("Head of government");
    case Level::Minister:
        return tr("Minister");
    case Level::DeputyMinister:
        return tr("Deputy minister");
    case Level::Ambassador:
        return tr("Ambassador");
    case Level::Envoy:
        return tr("Envoy");
    case Level::Expert:
        return tr("Expert");
    }
    return {};
}

QString Words::of(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return tr("Person");
    case EntityType::Office:
        return tr("Office", "a post that somebody holds");
    case EntityType::Organisation:
        return tr("Organisation");
    case EntityType::Country:
        return tr("Country");
    case EntityType::Place:
        return tr("Place");
    case EntityType::Programme:
        return tr("Programme");
    case EntityType::Document:
        return tr("Document");
    case EntityType::Event:
        return tr("Event");
    }
    return {};
}

QString Words::ofMany(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return tr("People");
    case EntityType::Office:
        return tr("Offices", "posts that people hold");
    case EntityType::Organisation:
        return tr("Organisations");
    case EntityType::Country:
        return tr("Countries");
    case EntityType::Place:
        return tr("Places");
    case EntityType::Programme:
        return tr("Programmes");
    case EntityType::Document:
        return tr("Documents");
    case EntityType::Event:
        return tr("Events");
    }
    return {};
}

QString Words::of(AliasKind kind)
{
    switch (kind) {
    case AliasKind::Full:
        return tr("Full name");
    case AliasKind::Short:
        return tr("Short name");
    case AliasKind::Initials:
        return tr("With initials");
    case AliasKind::Abbreviation:
        return tr("Abbreviation");
    case AliasKind::Adjective:
        return tr("Adjective");
    }
    return {};
}

QString Words::of(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Mention:
        return tr("Mention");
    case AnnotationKind::Coding:
        return tr("Topic or sector");
    case AnnotationKind::Date:
        return tr("Date");
    case AnnotationKind::Quote:
        return tr("Quote");
    case AnnotationKind::Note:
        return tr("Note");
    }
    return {};
}

QString Words::of(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Sector:
        return tr("Sector");
    case CodeKind::Topic:
        return tr("Topic");
    }
    return {};
}

QString Words::of(Progress progress)
{
    switch (progress) {
    case Progress::New:
        return tr("New");
    case Progress::InWork:
        return tr("In work");
    case Progress::Done:
        return tr("Done");
    }
    return {};
}

QString Words::of(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return tr("Day");
    case DatePrecision::Range:
        return tr("From day to day");
    case DatePrecision::PartOfMonth:
        return tr("Part of a month");
    case DatePrecision::Month:
        return tr("Month");
    case DatePrecision::Year:
        return tr("Year");
    }
    return {};
}

QString Words::of(LanguageBasis basis)
{
    switch (basis) {
    case LanguageBasis::None:
        return {};
    case LanguageBasis::Cld2:
        return tr("Found by cld2");
    case LanguageBasis::Sonnet:
        return tr("Found by Sonnet");
    case LanguageBasis::Letters:
        return tr("Found by its letters");
    case LanguageBasis::Source:
        return tr("Said by the file");
    case LanguageBasis::ByHand:
        return tr("Chosen by hand");
    }
    return {};
}

QString Words::of(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Explicit:
        return tr("Written in the text");
    case DateBasis::Dateline:
        return tr("From the dateline");
    case DateBasis::DatelineYear:
        return tr("Year from the dateline");
    case DateBasis::ContextYear:
        return tr("Year given at import");
    case DateBasis::Relative:
        return tr("Counted from the dateline");
    case DateBasis::RolledForward:
        return tr("Year after the dateline's");
    case DateBasis::ByHand:
        return tr("Typed by hand");
    }
    return {};
}

QString Words::of(Language language)
{
    switch (language) {
    case Language::Unknown:
        return tr("Unknown language");
    case Language::Russian:
        return tr("Russian");
    case Language::Kyrgyz:
        return tr("Kyrgyz");
    case Language::English:
        return tr("English");
    }
    return {};
}

Language chosenLanguage = Language::Unknown;

Language localeLanguage()
{
    switch (QLocale().language()) {
    case QLocale::Russian:
        return Language::Russian;
    case QLocale::Kyrgyz:
        return Language::Kyrgyz;
    default:
        return Language::English;
    }
}

} // namespace

QString word(MeetingKind kind)
{
    return Words::of(kind);
}

QString word(MeetingStatus status)
{
    return Words::of(status);
}

QString word(MeetingChannel channel)
{
    return Words::of(channel);
}

QString word(Side side)
{
    return Words::of(side);
}

QString word(Level level)
{
    return Words::of(level);
}

QString word(EntityType type)
{
    return Words::of(type);
}

QString word(AliasKind kind)
{
    return Words::of(kind);
}

QString word(AnnotationKind kind)
{
    return Words::of(kind);
}

QString word(CodeKind kind)
{
    return Words::of(kind);
}

QString word(Progress progress)
{
    return Words::of(progress);
}

QString word(DatePrecision precision)
{
    return Words::of(precision);
}

QString word(DateBasis basis)
{
    return Words::of(basis);
}

QString word(LanguageBasis basis)
{
    return Words::of(basis);
}

QString word(Language language)
{
    return Words::of(language);
}

QString wordForMany(EntityType type)
{
    return Words::ofMany(type);
}

Language interfaceLanguage()
{
    return chosenLanguage == Language::Unknown ? localeLanguage() : chosenLanguage;
}

void setInterfaceLanguage(Language language)
{
    chosenLanguage = language;
}

} // namespace elchi
