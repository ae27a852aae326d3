// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/codebook.h"

#include "store/worker.h"
#include "workspace/workspace.h"

namespace elchi {

Codebook::Codebook(Workspace &workspace, store::Worker &worker) : m_workspace(workspace), m_worker(worker) {}

} // namespace elchi
