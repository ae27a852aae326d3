// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace elchi {

/// The words that every note knows besides its dictionary: names of the registry and what the analyst added
/// to the workspace's vocabulary. One for the program; GUI thread.
class SpellVocabulary : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static SpellVocabulary &instance();

    /// Empty until somebody answered needed().
    [[nodiscard]] const QStringList &words() const { return m_words; }
    void setWords(const QStringList &words);
    /// A note is being checked: from now on the words are worth reading.
    void need();
    [[nodiscard]] bool isNeeded() const { return m_needed; }
    /// Whether somebody keeps what is wanted().
    [[nodiscard]] bool isKept() const { return m_kept; }
    void setKept(bool kept) { m_kept = kept; }

Q_SIGNALS:
    /// The first note is being checked.
    void needed();
    void changed();
    /// The analyst wants this word to be known from now on.
    void wanted(const QString &word);

private:
    QStringList m_words;
    bool m_kept = false;
    bool m_needed = false;
};

} // namespace elchi
