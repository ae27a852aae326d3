// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace elchi {

/// A field with its label above, as FieldEdit has it; `field` becomes a child of the answered widget, which
/// its caller puts into a layout. `label` is also the field's buddy and may hold a mnemonic.
[[nodiscard]] QWidget *labelled(const QString &label, QWidget *field);

/// A label for words from elsewhere: plain text, wrapped, never wider than what it stands in.
[[nodiscard]] QLabel *plainLabel(const QString &name, QWidget *parent);

/// The words with invisible places to break in words too long for a narrow pane (addresses), and cut to
/// `most` UTF-16 units with "…".
[[nodiscard]] QString breakable(const QString &words, int most);

} // namespace elchi
