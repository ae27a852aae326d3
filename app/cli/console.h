// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace elchi::cli {

/// One line to standard output, in UTF-8.
void print(const QString &line);
/// Bytes to standard output as they are.
void printBytes(const QByteArray &bytes);
/// One JSON object on one line.
void printJson(const QJsonObject &object);
/// One sentence to standard error.
void complain(const QString &sentence);
void complain(const Error &error);

} // namespace elchi::cli
