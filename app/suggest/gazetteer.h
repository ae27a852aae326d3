// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "suggest/finding.h"
#include "suggest/tokens.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace elchi {

/// Finds names of known entities in any inflected form. Built once over all aliases, then only read:
/// thread-safe.
class Gazetteer
{
public:
    explicit Gazetteer(const QList<Entity> &entities);

    /// Every name that stands in the text; they may overlap.
    [[nodiscard]] QList<Finding> find(const Tokens &text) const;

private:
    struct Name
    {
        qsizetype entity = 0;
        QStringList words;  ///< folded
        QStringList starts; ///< of each word the letters that no form of it changes
        bool adjective = false;
        bool acronym = false;
        bool lowerCase = false;    ///< is written without a capital, «кабмин»
        bool behindHyphen = false; ///< «орус» of «кыргыз-орус»: only as the second half of a compound
    };

    void addName(qsizetype entity, const QString &text, bool adjective);
    void addEntry(const Name &name);
    [[nodiscard]] static bool beginsLike(const Name &name, const Tokens &text, qsizetype at);
    [[nodiscard]] std::optional<Finding> match(const Name &name, const Tokens &text, qsizetype at) const;
    [[nodiscard]] bool isWrittenLikeAName(const Name &name, const Tokens &text, qsizetype at) const;
    void findCompounds(const Tokens &text, QList<Finding> &findings) const;
    void dropForeignOffices(const Tokens &text, QList<Finding> &findings) const;

    QList<Entity> m_entities;
    QList<Name> m_names;
    QHash<QString, QList<qsizetype>> m_byPrefix; ///< first letters (at most three) → names
    std::optional<qsizetype> m_kyrgyzstan;
};

} // namespace elchi
