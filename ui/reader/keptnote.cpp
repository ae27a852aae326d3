// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/keptnote.h"

namespace elchi {

void KeptNote::showStored(const QString &note, bool sameSubject)
{
    const bool typed = sameSubject && this->note() != m_stored;
    m_stored = note;
    if (!typed)
        setNote(note);
}

} // namespace elchi
