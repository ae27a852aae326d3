// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reverting.h"

#include "storefixture.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;
using namespace elchi::store;

TEST_CASE("every reference between tracked tables is known to what takes acts back")
{
    StoreFixture store;
    const auto query = store.connection().run(
        u"SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f "
        "WHERE m.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'deleted') "
        "ORDER BY 1, 2"_s);
    REQUIRE(query);
    QStringList schema;
    while ((*query)->next())
        schema << (*query)->value(0).toString() + u'.' + (*query)->value(1).toString() + u" → "_s +
                      (*query)->value(2).toString();
    QStringList known;
    for (const Reference &reference : references())
        known << reference.table + u'.' + reference.column + u" → "_s + reference.target;
    CHECK(known == schema);
}
