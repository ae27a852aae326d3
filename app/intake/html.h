// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace elchi {

/// What a web page says.
struct HtmlPage
{
    QString title; ///< the headline (h1), else <title>; may be empty
    QString text;  ///< article, main or body: one block per line; scripts, styles, navigation left out
};

/// Reads a page with gumbo (HTML5). Errors: DocumentTooDeep when elements nest deeper than 256 levels,
/// FormatUnknown when nothing can be read. Any thread.
[[nodiscard]] Result<HtmlPage> readHtml(const QString &source, const QString &path);

/// Whether a page is so large or has so many tags that a hostile one could cost seconds and gigabytes: such
/// pages are read apart. Any thread.
[[nodiscard]] bool isHeavyPage(const QString &source);

/// The charset that a page declares in its first 2 KB; empty when it does not.
[[nodiscard]] QString declaredCharset(const QByteArray &bytes);

/// Whether bytes begin like a page: a doctype or an html, head or body tag.
[[nodiscard]] bool looksLikeHtml(const QByteArray &bytes);

} // namespace elchi
