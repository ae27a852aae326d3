// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace elchi {

// Each opens a window beside `parent` that deletes itself when it is closed; opened again, it comes to the
// front.

/// The user guide of resources/help in that language ("ru", "ky" or "en").
void showGuide(const QString &language, QWidget *parent);

/// Version, licence and where the words come from.
void showAbout(QWidget *parent);

} // namespace elchi
