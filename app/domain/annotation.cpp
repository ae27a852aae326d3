// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/annotation.h"

#include "domain/names.h"

#include <span>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr Named<AnnotationKind> kinds[] = {
    {AnnotationKind::Mention, "mention"_L1}, {AnnotationKind::Coding, "coding"_L1},
    {AnnotationKind::Date, "date"_L1},       {AnnotationKind::Quote, "quote"_L1},
    {AnnotationKind::Note, "note"_L1},
};

} // namespace

QString toName(AnnotationKind kind)
{
    return nameIn<AnnotationKind>(kinds, kind);
}

std::optional<AnnotationKind> annotationKindFromName(const QString &name)
{
    return valueIn<AnnotationKind>(kinds, name);
}

} // namespace elchi
