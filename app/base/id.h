// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <compare>

namespace elchi {

/// A row id that cannot be mistaken for another table's. 0 is "none".
template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using DispatchId = Id<struct DispatchTag>;
using AnnotationId = Id<struct AnnotationTag>;
using EntityId = Id<struct EntityTag>;
using TenureId = Id<struct TenureTag>;
using CodeId = Id<struct CodeTag>;
using MeetingId = Id<struct MeetingTag>;
using RejectionId = Id<struct RejectionTag>;
using StepId = Id<struct StepTag>;

} // namespace elchi
