// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/inflection.h"
#include "suggest/tokens.h"

#include <QString>
#include <QStringView>
#include <optional>
#include <vector>

namespace elchi {

/// A word that makes an office: «посол», "minister", «элчи».
struct OfficeWord
{
    QStringView stem;       ///< what stays of it in every case, folded
    QStringView nominative; ///< folded
    bool kyrgyz = false;    ///< stands behind what it is the office of
};

/// An office word in a text.
struct OfficeHit
{
    const OfficeWord *word;
    GrammarCase grammarCase;
};

/// The office that a folded word names, of one holder: «послом» but not «послы».
[[nodiscard]] std::optional<OfficeHit> officeAt(QStringView word);

/// Whether two office words say the same in whatever language: «президент», "president", «президенти».
[[nodiscard]] bool sameOffice(const OfficeWord &one, const OfficeWord &other);

/// The office words of a text, by word: asked for again and again.
class OfficeHits
{
public:
    explicit OfficeHits(const Tokens &text);

    /// As officeAt() for the word; nothing outside of the text.
    [[nodiscard]] std::optional<OfficeHit> at(qsizetype word) const
    {
        return word >= 0 && word < qsizetype(m_hits.size()) && m_hits[size_t(word)].word
                   ? std::optional(m_hits[size_t(word)])
                   : std::nullopt;
    }
    /// Indices of those words that are one.
    [[nodiscard]] const QList<qsizetype> &words() const { return m_words; }

private:
    std::vector<OfficeHit> m_hits; ///< word null: none
    QList<qsizetype> m_words;
};

/// Whether a folded word can follow an office in the genitive: «иностранных», «дел», «транспорта», «и». A
/// guess by its ending; verbs and prepositions are told apart.
[[nodiscard]] bool isComplement(QStringView word);

} // namespace elchi
