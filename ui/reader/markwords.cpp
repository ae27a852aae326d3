// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/markwords.h"

#include "models/words.h"
#include "workspace/codebook.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString codeWords(const Workspace &workspace, CodeId id)
{
    const auto codes = workspace.codebook().codes().value_or(QList<Code>());
    const auto code = std::ranges::find(codes, id, &Code::id);
    return code == codes.end() ? QString()
                               : u"%1 — %2"_s.arg(code->name(interfaceLanguage()), word(code->kind));
}

QString entityWords(const Workspace &workspace, const AnnotationContent &content)
{
    const auto entity = workspace.registry().load(content.entity);
    if (!entity)
        return word(content.kind);
    return u"%1 — %2"_s.arg(entity->name, content.kind == AnnotationKind::Mention ? word(entity->type)
                                                                                  : word(content.kind));
}

} // namespace

QString markWords(const Workspace &workspace, const AnnotationContent &content)
{
    if (content.kind == AnnotationKind::Coding)
        return codeWords(workspace, content.code);
    if (content.kind == AnnotationKind::Date && content.date)
        return u"%1 — %2"_s.arg(content.date->toString(), word(content.kind));
    if (content.entity.isValid())
        return entityWords(workspace, content);
    return content.note.isEmpty() ? word(content.kind)
                                  : u"%1: %2"_s.arg(word(content.kind), content.note.left(100).simplified());
}

} // namespace elchi
