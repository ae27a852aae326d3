// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/noteedit.h"

namespace elchi {

/// A note that is shown again after every change of the workspace without losing words that were typed and
/// not stored yet.
class KeptNote : public NoteEdit
{
    Q_OBJECT

public:
    using NoteEdit::NoteEdit;

    /// Shows what is stored. `sameSubject`: the note belongs to what was shown before, so words being typed
    /// stay; otherwise call flush() before what is shown changes.
    void showStored(const QString &note, bool sameSubject);

private:
    QString m_stored;
};

} // namespace elchi
