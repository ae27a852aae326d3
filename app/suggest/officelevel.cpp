// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/officelevel.h"

#include "text/folding.h"

#include <algorithm>

namespace elchi {

namespace {

bool contains(const QString &name, std::initializer_list<QStringView> parts)
{
    return std::ranges::any_of(parts, [&](QStringView part) { return name.contains(part); });
}

} // namespace

Level levelOfOffice(const QString &name)
{
    const QString office = folded(name);
    const bool deputy =
        contains(office, {u"заместител", u"вице-", u"замминистр", u"орун басар", u"deputy", u"vice"});
    // «специальный посланник премьер-министра» is an envoy, «руководитель администрации президента» no
    // president: the narrower words come first.
    if (contains(office, {u"посланник", u"спецпредставител", u"специальный представител", u"envoy",
                          u"атайын өкүл", u"special representative"}))
        return Level::Envoy;
    if (contains(office,
                 {u"посол", u"элчиси", u"ambassador", u"поверенн", u"chargé", u"убактылуу ишенимдүү"}))
        return Level::Ambassador;
    if (contains(office, {u"председатель кабинета министров", u"председателя кабинета министров", u"премьер",
                          u"канцлер", u"министрлер кабинетинин төрага", u"prime minister", u"chancellor",
                          u"cabinet of ministers"}))
        return deputy ? Level::Minister : Level::HeadOfGovernment;
    if (contains(office, {u"министр", u"minister", u"госсекретарь", u"secretary of state"}))
        return deputy ? Level::DeputyMinister : Level::Minister;
    if (contains(office, {u"администраци", u"administration"}))
        return deputy ? Level::DeputyMinister : Level::Minister;
    if (contains(office, {u"президент", u"president", u"председатель кнр", u"король", u"император", u"эмир",
                          u"king", u"emperor", u"emir", u"глава государства", u"head of state"}))
        return deputy ? Level::Unknown : Level::HeadOfState;
    return contains(office, {u"эксперт", u"expert"}) ? Level::Expert : Level::Unknown;
}

} // namespace elchi
