// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/html.h"

#include "intake/pagefurniture.h"

#include <QRegularExpression>
#include <algorithm>
#include <gumbo.h>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int deepest = 256;

constexpr GumboTag silentTags[] = {
    GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_NAV,    GUMBO_TAG_NOSCRIPT,
    GUMBO_TAG_TEMPLATE, GUMBO_TAG_FORM,   GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT,
    GUMBO_TAG_IFRAME,   GUMBO_TAG_HEAD,   GUMBO_TAG_ASIDE,  GUMBO_TAG_FOOTER,
    GUMBO_TAG_SVG,      GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED,  GUMBO_TAG_TEXTAREA,
};
constexpr GumboTag blockTags[] = {
    GUMBO_TAG_P,       GUMBO_TAG_DIV,        GUMBO_TAG_BR,      GUMBO_TAG_H1,     GUMBO_TAG_H2,
    GUMBO_TAG_H3,      GUMBO_TAG_H4,         GUMBO_TAG_H5,      GUMBO_TAG_H6,     GUMBO_TAG_LI,
    GUMBO_TAG_UL,      GUMBO_TAG_OL,         GUMBO_TAG_TR,      GUMBO_TAG_TD,     GUMBO_TAG_SECTION,
    GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,       GUMBO_TAG_HEADER,  GUMBO_TAG_FIGURE, GUMBO_TAG_HR,
    GUMBO_TAG_PRE,     GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_ADDRESS, GUMBO_TAG_TABLE,  GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_DT,      GUMBO_TAG_DD,
};

template <size_t count>
bool isOneOf(const GumboTag (&tags)[count], GumboTag tag)
{
    return std::ranges::find(tags, tag) != std::end(tags);
}

/// Collects letters; runs of white space become one space, block ends one line feed.
class Lines
{
public:
    void add(const char *utf8)
    {
        for (const QChar unit : QString::fromUtf8(utf8)) {
            const bool space =
                unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == u'\f';
            if (!space)
                append(unit);
            m_space = space ? !m_text.isEmpty() : m_space;
        }
    }
    void breakLine() { m_break = !m_text.isEmpty(); }
    [[nodiscard]] QString text() const { return m_text; }

private:
    void append(QChar unit)
    {
        if (m_break)
            m_text += u'\n';
        else if (m_space)
            m_text += u' ';
        m_break = m_space = false;
        m_text += unit;
    }

    QString m_text;
    bool m_space = false;
    bool m_break = false;
};

const GumboVector *childrenOf(const GumboNode *node)
{
    const bool holds = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    return holds ? &node->v.element.children : nullptr;
}

bool isBlock(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT && isOneOf(blockTags, node->v.element.tag);
}

enum class Furniture { Kept, Dropped };

/// Depth first without recursion: a page cannot exhaust the stack.
QString textOf(const GumboNode *root, Furniture furniture = Furniture::Kept)
{
    struct Visit
    {
        const GumboNode *node;
        unsigned next = 0;
    };
    Lines lines;
    std::vector<Visit> path{{root}};
    while (!path.empty()) {
        Visit &visit = path.back();
        const GumboVector *children = childrenOf(visit.node);
        if (visit.next == 0 && isBlock(visit.node))
            lines.breakLine();
        if (!children || visit.next >= children->length) {
            if (isBlock(visit.node))
                lines.breakLine();
            path.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[visit.next++]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE ||
            child->type == GUMBO_NODE_CDATA)
            lines.add(child->v.text.text);
        else if (child->type == GUMBO_NODE_ELEMENT && !isOneOf(silentTags, child->v.element.tag) &&
                 (furniture == Furniture::Kept || !isFurniture(child)))
            path.push_back({child});
    }
    return lines.text();
}

/// Whether elements of the tree nest deeper than is read.
bool nestsTooDeep(const GumboNode *root)
{
    std::vector<std::pair<const GumboNode *, int>> waiting{{root, 0}};
    while (!waiting.empty()) {
        const auto [node, depth] = waiting.back();
        waiting.pop_back();
        const GumboVector *children = childrenOf(node);
        if (depth > deepest)
            return true;
        for (unsigned i = 0; children && i < children->length; ++i)
            waiting.emplace_back(static_cast<const GumboNode *>(children->data[i]), depth + 1);
    }
    return false;
}

/// The first element with that tag, in document order; also inside of <head>.
const GumboNode *firstWith(GumboTag tag, const GumboNode *root)
{
    std::vector<const GumboNode *> waiting{root};
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        if (node->v.element.tag == tag)
            return node;
        const GumboVector &children = node->v.element.children;
        for (unsigned i = children.length; i > 0; --i)
            waiting.push_back(static_cast<const GumboNode *>(children.data[i - 1]));
    }
    return nullptr;
}

QString textOfFirst(GumboTag tag, const GumboNode *root)
{
    const GumboNode *node = firstWith(tag, root);
    return node ? textOf(node).simplified() : QString();
}

/// Tags that browsers close by themselves or that hold nothing: they do not nest.
bool closesItself(QStringView tag)
{
    constexpr QStringView names[] = {u"p",      u"li",    u"td",    u"th",      u"tr",  u"dt",  u"dd",
                                     u"option", u"tbody", u"thead", u"br",      u"img", u"hr",  u"input",
                                     u"meta",   u"link",  u"area",  u"base",    u"col", u"wbr", u"embed",
                                     u"source", u"track", u"param", u"colgroup"};
    return std::ranges::any_of(
        names, [tag](QStringView name) { return tag.compare(name, Qt::CaseInsensitive) == 0; });
}

/// A first look at the tags alone: gumbo needs time in the square of the depth, and takes its tree apart by
/// recursion. Closing tags of nothing can deceive it; what passes is measured as a tree.
bool looksTooDeep(QStringView source)
{
    int depth = 0;
    for (qsizetype at = source.indexOf(u'<'); at >= 0; at = source.indexOf(u'<', at + 1)) {
        const bool closing = at + 1 < source.size() && source[at + 1] == u'/';
        const qsizetype begin = at + 1 + closing;
        qsizetype end = begin;
        while (end < source.size() && end - begin < 20 && source[end].isLetterOrNumber())
            ++end;
        if (end == begin || closesItself(source.mid(begin, end - begin)))
            continue;
        depth = closing ? qMax(0, depth - 1) : depth + 1;
        if (depth > deepest)
            return true;
    }
    return false;
}

/// The article where the page marks one that is long enough to be it; else the whole body; without what a
/// site puts around it unless nothing is left then.
QString mainText(const GumboNode *root)
{
    constexpr int shortest = 80;
    for (const GumboTag tag : {GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN}) {
        const GumboNode *node = firstWith(tag, root);
        if (const QString text = node ? textOf(node, Furniture::Dropped) : QString(); text.size() >= shortest)
            return text;
    }
    const GumboNode *found = firstWith(GUMBO_TAG_BODY, root);
    const GumboNode *body = found ? found : root;
    const QString text = textOf(body, Furniture::Dropped);
    return text.size() >= shortest ? text : textOf(body);
}

} // namespace

Result<HtmlPage> readHtml(const QString &source, const QString &path)
{
    const auto tooDeep = failure(ErrorCode::DocumentTooDeep, path, QString::number(deepest));
    if (looksTooDeep(source))
        return tooDeep;
    const QByteArray utf8 = source.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto release = [&options](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(release)> output(
        gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size())), release);
    if (!output)
        return failure(ErrorCode::FormatUnknown, path, u"html"_s);
    if (nestsTooDeep(output->root))
        return tooDeep;
    HtmlPage page{textOfFirst(GUMBO_TAG_H1, output->root), mainText(output->root)};
    if (page.title.isEmpty())
        page.title = textOfFirst(GUMBO_TAG_TITLE, output->root);
    return page;
}

bool isHeavyPage(const QString &source)
{
    constexpr qsizetype mostLetters = 256LL * 1024;
    constexpr qsizetype mostTags = 4000;
    return source.size() > mostLetters || source.count(u'<') > mostTags;
}

QString declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression charset(
        u"<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(bytes.left(2048))).captured(1);
}

bool looksLikeHtml(const QByteArray &bytes)
{
    const QByteArrayView beginning = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024));
    if (!beginning.contains('<'))
        return false;
    const QByteArray head = beginning.toByteArray().trimmed().toLower();
    return head.contains("<!doctype html") || head.contains("<html") || head.startsWith("<head") ||
           head.startsWith("<body");
}

} // namespace elchi
