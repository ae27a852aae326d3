// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// What a document of an office program or a PDF says, as a person reads it on the screen.
struct ReadDocument
{
    QString title;  ///< of the document's properties; may be empty, and often is a template's
    QString author; ///< likewise
    QString
        text; ///< a paragraph per line, `\n`; empty paragraphs are left out, table cells are lines of their
              ///< own; no headers, footers and footnotes, no numbers of notes and no deleted changes
};

} // namespace elchi
