// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispatch.h"

#include "domain/names.h"

#include <span>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr Named<Language> languages[] = {
    {Language::Unknown, ""_L1},
    {Language::Russian, "ru"_L1},
    {Language::Kyrgyz, "ky"_L1},
    {Language::English, "en"_L1},
};

constexpr Named<LanguageBasis> languageBases[] = {
    {LanguageBasis::None, ""_L1},         {LanguageBasis::Cld2, "cld2"_L1},
    {LanguageBasis::Sonnet, "sonnet"_L1}, {LanguageBasis::Letters, "letters"_L1},
    {LanguageBasis::Source, "source"_L1}, {LanguageBasis::ByHand, "by-hand"_L1},
};

constexpr Named<Progress> progresses[] = {
    {Progress::New, "new"_L1},
    {Progress::InWork, "in-work"_L1},
    {Progress::Done, "done"_L1},
};

} // namespace

QString toName(Language language)
{
    return nameIn<Language>(languages, language);
}

QString toName(LanguageBasis basis)
{
    return nameIn<LanguageBasis>(languageBases, basis);
}

LanguageBasis languageBasisFromName(const QString &name)
{
    return valueIn<LanguageBasis>(languageBases, name).value_or(LanguageBasis::None);
}

QString toName(Progress progress)
{
    return nameIn<Progress>(progresses, progress);
}

std::optional<Progress> progressFromName(const QString &name)
{
    return valueIn<Progress>(progresses, name);
}

Language languageFromName(const QString &name)
{
    return valueIn<Language>(languages, name).value_or(Language::Unknown);
}

} // namespace elchi
