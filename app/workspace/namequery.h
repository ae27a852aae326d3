// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QString>
#include <QStringList>

namespace elchi {

/// The names of an entity made ready to be looked through. A value.
class NameKeys
{
public:
    explicit NameKeys(const Entity &entity);

private:
    friend class NameQuery;

    QString m_folded;    ///< name and aliases, one a line
    QStringList m_words; ///< of all names, folded, each once
    QStringList m_latin; ///< the key of each word over both scripts
};

/// What an analyst types to find an entity: words of its names in any order, begun or whole, inflected
/// (Японии, Жапаровдун) or in the other script (Japarov). A value; any thread.
class NameQuery
{
public:
    explicit NameQuery(const QString &typed);

    /// Nothing was typed: everything is found.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether each typed word is found in one of the names.
    [[nodiscard]] bool finds(const NameKeys &names) const;

private:
    QStringList m_words;
    QStringList m_latin; ///< "" where it is too short to tell names apart
};

} // namespace elchi
