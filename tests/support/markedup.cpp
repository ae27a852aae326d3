// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/markedup.h"

#include "workspace/codebook.h"
#include "workspace/marking.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString target(Workspace &workspace, const AnnotationContent &content)
{
    if (content.kind == AnnotationKind::Coding)
        return workspace.codebook().load(content.code).value_or(Code()).key;
    if (content.kind == AnnotationKind::Date) {
        const QString from = content.date->from().toString(Qt::ISODate);
        const QString to = content.date->to().toString(Qt::ISODate);
        return from == to ? from : from + u'/' + to;
    }
    return workspace.registry().load(content.entity).value_or(Entity()).name;
}

} // namespace

bool addTopics(Workspace &workspace)
{
    Code relations{.id = {}, .kind = CodeKind::Topic, .key = u"relations"_s};
    relations.nameRu = u"Двусторонние отношения"_s;
    relations.nameEn = u"Bilateral relations"_s;
    relations.shortcut = 1;
    Code visits{.id = {}, .kind = CodeKind::Topic, .key = u"visits"_s};
    visits.nameRu = u"Визиты и саммиты"_s;
    visits.nameEn = u"Visits and summits"_s;
    visits.stems = {{.words = u"визит"_s, .language = Language::Russian},
                    {.words = u"саммит"_s, .language = Language::Russian}};
    return workspace.codebook().add(relations) && workspace.codebook().add(visits);
}

QStringList markLines(Workspace &workspace, DispatchId dispatch)
{
    QStringList lines;
    const auto marks = workspace.marking().marks(dispatch);
    if (!marks)
        return lines;
    for (const Annotation &mark : *marks) {
        const QString begin = mark.span ? QString::number(mark.span->begin()) : QString();
        const QString end = mark.span ? QString::number(mark.span->end()) : QString();
        lines << QStringList{begin, end, toName(mark.content.kind), target(workspace, mark.content)}.join(
            u'\t');
    }
    lines.sort();
    return lines;
}

} // namespace elchi
