// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace elchi {

Q_LOGGING_CATEGORY(lcStore, "elchi.store")
Q_LOGGING_CATEGORY(lcIntake, "elchi.intake")
Q_LOGGING_CATEGORY(lcWorkspace, "elchi.workspace")
Q_LOGGING_CATEGORY(lcUi, "elchi.ui")

} // namespace elchi
