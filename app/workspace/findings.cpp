// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/findings.h"

#include "store/worker.h"
#include "workspace/workspace.h"

namespace elchi {

Findings::Findings(Workspace &, store::Worker &worker) : m_worker(worker) {}

} // namespace elchi
