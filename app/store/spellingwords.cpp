// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spellingwords.h"

using namespace Qt::StringLiterals;

namespace elchi::store {

Result<QStringList> spellingWords(Connection &connection)
{
    const auto query = connection.run(u"SELECT word FROM spelling_word WHERE deleted = 0 ORDER BY id"_s);
    if (!query)
        return std::unexpected(query.error());
    QStringList words;
    while ((*query)->next())
        words << (*query)->value(0).toString();
    return words;
}

Result<void> addSpellingWord(Connection &connection, Step &step, const QString &word)
{
    const auto known =
        connection.value(u"SELECT id FROM spelling_word WHERE word = ? AND deleted = 0"_s, {word});
    if (!known)
        return std::unexpected(known.error());
    if (known->isValid())
        return {};
    return step.insert(u"spelling_word"_s, {{u"word"_s, word}}).transform([](qint64) {});
}

} // namespace elchi::store
