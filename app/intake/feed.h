// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/rawitem.h"

namespace elchi {

/// Whether bytes begin like a feed: RSS 2.0 (rss), RSS 1.0 (rdf:RDF) or Atom (feed, RFC 4287).
[[nodiscard]] bool looksLikeFeed(const QByteArray &bytes);

/// The dispatches of a feed, one for each item or entry: its fullest words (content before description and
/// summary), headline, link, author and day. The original of each is the item's own piece of the feed in
/// UTF-8. What cannot be read is an item with its error; where the feed itself breaks off, the items before
/// stay and the last one is InvalidInput with the line. A document type is refused as a whole (XmlDoctype).
/// Any thread.
void readFeed(const QByteArray &bytes, const QString &path, const ReadOptions &options, const TakeItem &take);

} // namespace elchi
