// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/speller.h"

#include "spelling/sonnetlock.h"

#include <QMutexLocker>
#include <QRegularExpression>
#include <Sonnet/Speller>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

Speller::Speller() = default;
Speller::~Speller() = default;

QList<SpellingLanguage> Speller::languages()
{
    QList<SpellingLanguage> result;
    const QMutexLocker lock(&sonnetLock());
    const auto dictionaries = Sonnet::Speller().availableDictionaries();
    for (auto it = dictionaries.cbegin(); it != dictionaries.cend(); ++it)
        result << SpellingLanguage{it.value(), it.key()};
    std::ranges::sort(result, {}, &SpellingLanguage::code);
    return result;
}

QString Speller::dictionaryFor(const QString &language)
{
    if (language.isEmpty())
        return {};
    const auto all = languages();
    if (std::ranges::contains(all, language, &SpellingLanguage::code))
        return language;
    const auto stem = language.section(u'_', 0, 0);
    const auto found = std::ranges::find_if(
        all, [&](const SpellingLanguage &one) { return one.code.section(u'_', 0, 0) == stem; });
    return found == all.end() ? QString() : found->code;
}

bool Speller::setLanguage(const QString &code)
{
    if (code.isEmpty()) {
        m_sonnet.reset();
        m_language.clear();
        return true;
    }
    if (!std::ranges::contains(languages(), code, &SpellingLanguage::code))
        return false;
    const QMutexLocker lock(&sonnetLock());
    auto sonnet = std::make_unique<Sonnet::Speller>(code);
    if (!sonnet->isValid())
        return false;
    m_sonnet = std::move(sonnet);
    m_language = code;
    for (const auto &word : std::as_const(m_session))
        m_sonnet->addToSession(word);
    return true;
}

bool Speller::isCorrect(const QString &word) const
{
    // Sonnet keeps one dictionary per language for the whole program: asking our own list first keeps a word
    // that another speller was told from depending on who came first.
    if (!m_sonnet || word.isEmpty() || m_session.contains(word))
        return true;
    const QMutexLocker lock(&sonnetLock());
    return m_sonnet->isCorrect(word);
}

QStringList Speller::suggest(const QString &word) const
{
    if (!m_sonnet || word.isEmpty())
        return {};
    const QMutexLocker lock(&sonnetLock());
    return m_sonnet->suggest(word);
}

void Speller::addToSession(const QStringList &words)
{
    static const QRegularExpression gaps(u"[^\\p{L}\\p{M}'’-]+"_s);
    const QMutexLocker lock(&sonnetLock());
    for (const auto &phrase : words) {
        for (const auto &word : phrase.split(gaps, Qt::SkipEmptyParts)) {
            if (m_session.contains(word))
                continue;
            m_session.insert(word);
            if (m_sonnet)
                m_sonnet->addToSession(word);
        }
    }
}

} // namespace elchi
