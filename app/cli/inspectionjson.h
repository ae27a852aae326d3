// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/inspection.h"

#include <QJsonObject>

namespace elchi::cli {

/// An inspection in the shape of the command line's contract: each key is there whatever was read, null or an
/// empty array where there is no answer; positions are code points of "text".
[[nodiscard]] QJsonObject toJson(const Inspection &inspection);

} // namespace elchi::cli
