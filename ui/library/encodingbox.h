// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/choicebox.h"

namespace elchi {

/// The encodings that dispatches of the region come in; the data of each entry is its IANA name. The first
/// entry has none: Elchi recognises it.
class EncodingBox : public ChoiceBox
{
    Q_OBJECT

public:
    EncodingBox(const QString &name, const QString &label, QWidget *parent = nullptr);

    /// Shows that encoding, also one that is not among the usual ones; chosen() is not emitted.
    void showEncoding(const QString &name);
};

} // namespace elchi
