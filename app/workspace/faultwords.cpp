// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/faultwords.h"

#include <QCoreApplication>

namespace elchi {

namespace {

/// The context of this file's words.
struct Faults
{
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

QString place(const store::Fault &fault)
{
    using Kind = store::Fault::Kind;
    switch (fault.kind) {
    case Kind::File:
        return Faults::tr("the file itself");
    case Kind::Reference:
        return Faults::tr("row %1 of %2 points to nothing").arg(QString::number(fault.row), fault.detail);
    case Kind::Quote:
        return Faults::tr("the quote of mark %1 differs from its text").arg(fault.row);
    case Kind::Text:
        return Faults::tr("the text of dispatch %1 was changed").arg(fault.row);
    case Kind::Original:
        return Faults::tr("the original of dispatch %1 was changed").arg(fault.row);
    case Kind::Body:
        return Faults::tr("dispatch %1 has lost its text").arg(fault.row);
    case Kind::Words:
        return Faults::tr("the search index lacks texts");
    }
    return {};
}

} // namespace

Error asError(const store::Fault &fault, const QString &workspace)
{
    return {ErrorCode::WorkspaceDamaged, workspace, place(fault), fault.detail};
}

} // namespace elchi
