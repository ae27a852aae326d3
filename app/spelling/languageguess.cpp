// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/languageguess.h"

#include "spelling/sonnetlock.h"

#include <QMutexLocker>
#include <Sonnet/GuessLanguage>

namespace elchi {

QString guessedLanguageCode(const QString &text)
{
    constexpr int sampleLength = 4000;
    const QMutexLocker lock(&sonnetLock());
    Sonnet::GuessLanguage guesser;
    // With its usual limits it answers nothing at all.
    guesser.setLimits(1, 0.1);
    return guesser.identify(text.left(sampleLength)).section(u'_', 0, 0);
}

} // namespace elchi
