// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pagefurniture.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <gumbo.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The first word of a class or id: "cookie" of "cookie-banner".
constexpr QStringView furniture[] = {
    u"cookie",      u"cookies",         u"consent", u"gdpr",     u"sidebar",    u"related",
    u"recommended", u"recommendations", u"menu",    u"navbar",   u"navigation", u"breadcrumb",
    u"breadcrumbs", u"share",           u"sharing", u"social",   u"socials",    u"comments",
    u"subscribe",   u"subscription",    u"banner",  u"advert",   u"adverts",    u"advertisement",
    u"popup",       u"modal",           u"login",   u"signin",   u"footer",     u"pagination",
    u"tags",        u"weather",         u"rates",   u"currency", u"search",     u"newsletter",
};
constexpr QStringView roles[] = {u"navigation",  u"banner", u"complementary",
                                 u"contentinfo", u"search", u"dialog"};

QString attributeOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value).toLower() : QString();
}

bool isNamedSo(const QString &names)
{
    const auto isSeparator = [](QChar unit) { return unit == u'-' || unit == u'_'; };
    for (const QStringView name : QStringView(names).split(u' ', Qt::SkipEmptyParts)) {
        const auto end = std::ranges::find_if(name, isSeparator);
        if (std::ranges::find(furniture, name.first(end - name.begin())) != std::end(furniture))
            return true;
    }
    return false;
}

/// Two links at least and no letter outside of them.
bool holdsOnlyLinks(const GumboNode *list)
{
    int links = 0;
    std::vector<const GumboNode *> waiting{list};
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) {
            if (std::ranges::any_of(QString::fromUtf8(node->v.text.text),
                                    [](QChar unit) { return unit.isLetter(); }))
                return false;
        } else if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_A) {
            ++links;
        } else if (node->type == GUMBO_NODE_ELEMENT) {
            const GumboVector &children = node->v.element.children;
            for (unsigned i = 0; i < children.length; ++i)
                waiting.push_back(static_cast<const GumboNode *>(children.data[i]));
        }
    }
    return links >= 2;
}

} // namespace

bool isFurniture(const GumboInternalNode *element)
{
    const GumboTag tag = element->v.element.tag;
    if (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN)
        return false;
    if ((tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) && holdsOnlyLinks(element))
        return true;
    if (element->v.element.attributes.length == 0)
        return false;
    return isNamedSo(attributeOf(element, "class")) || isNamedSo(attributeOf(element, "id")) ||
           std::ranges::find(roles, attributeOf(element, "role")) != std::end(roles);
}

} // namespace elchi
