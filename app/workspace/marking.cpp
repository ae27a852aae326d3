// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/marking.h"

#include "store/worker.h"
#include "workspace/workspace.h"

namespace elchi {

Marking::Marking(Workspace &workspace, store::Worker &worker) : m_workspace(workspace), m_worker(worker) {}

} // namespace elchi
