// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <memory>

namespace Sonnet {
class Speller;
}

namespace elchi {

/// A language that a dictionary is installed for.
struct SpellingLanguage
{
    QString code; ///< as the dictionary calls itself: "ru_RU", "en_US"
    QString name; ///< as Sonnet names it, for a menu

    friend bool operator==(const SpellingLanguage &, const SpellingLanguage &) = default;
};

/// Checks the words that an analyst writes (never a dispatch's text). KDE Sonnet behind the few questions
/// that Elchi asks it. One thread only: the GUI thread.
class Speller
{
public:
    /// Without a language: everything is correct until setLanguage() succeeds.
    Speller();
    ~Speller();
    Speller(const Speller &) = delete;
    Speller &operator=(const Speller &) = delete;

    /// The languages with an installed dictionary, by code; may be empty.
    [[nodiscard]] static QList<SpellingLanguage> languages();
    /// The installed dictionary for "ru" or "en_GB": the code itself when it is there, else the first one of
    /// the same language, else empty.
    [[nodiscard]] static QString dictionaryFor(const QString &language);

    /// Chooses the dictionary by its code; empty: check nothing. False when there is no such dictionary; the
    /// former language stays then. Words added to the session are known in the new language too.
    bool setLanguage(const QString &code);
    [[nodiscard]] const QString &language() const { return m_language; }

    /// True also when no language is chosen.
    [[nodiscard]] bool isCorrect(const QString &word) const;
    /// The dictionary's proposals, best first. Takes 50–220 ms: ask it for a menu only.
    [[nodiscard]] QStringList suggest(const QString &word) const;
    /// Makes words known for as long as the speller lives; nothing is written to the disk. What consists of
    /// several words («Хидэки Года») is taken apart.
    void addToSession(const QStringList &words);

private:
    std::unique_ptr<Sonnet::Speller> m_sonnet; ///< none while no language is chosen
    QString m_language;
    QSet<QString> m_session;
};

} // namespace elchi
