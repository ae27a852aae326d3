// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct GumboInternalNode;

namespace elchi {

/// Whether an element is what a site puts around its texts: named by class, id or role as a banner, menu,
/// sidebar, list of related news, buttons or comments, or a list of nothing but links. Any thread.
[[nodiscard]] bool isFurniture(const GumboInternalNode *element);

} // namespace elchi
