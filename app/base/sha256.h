// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace elchi {

/// SHA-256 (FIPS 180-4), 32 bytes. By OpenSSL, which uses what the processor has for it; Qt's own is several
/// times slower, and every dispatch is hashed up to three times. Any thread.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace elchi
