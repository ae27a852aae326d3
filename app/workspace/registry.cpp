// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/registry.h"

#include "store/worker.h"
#include "workspace/workspace.h"

namespace elchi {

Registry::Registry(Workspace &workspace, store::Worker &worker) : m_workspace(workspace), m_worker(worker) {}

} // namespace elchi
