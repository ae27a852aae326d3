// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace elchi {

class Workspace;

/// Makes the sample workspace at `path` from the plain files of resources/sample: dispatches of our own
/// wording with accepted marks, persons (invented), offices and meetings. Nothing of it is offered for undo.
/// Errors as Workspace::create; NotFound (subject: the name) when a file names what does not exist.
[[nodiscard]] Result<std::unique_ptr<Workspace>> createSample(const QString &path, const QString &author);

/// The names of the sample files, sorted, and the plain text of one (without marks), as an analyst would
/// import it.
[[nodiscard]] QStringList sampleNames();
[[nodiscard]] Result<QString> sampleText(const QString &name);

} // namespace elchi
