// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/counts.h"

#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace elchi::store {

Result<RowCounts> countRows(Connection &connection)
{
    const auto query = connection.run(u"SELECT (SELECT count(*) FROM dispatch WHERE deleted = 0), "
                                      "(SELECT count(*) FROM annotation WHERE deleted = 0), "
                                      "(SELECT count(*) FROM entity WHERE deleted = 0), "
                                      "(SELECT count(*) FROM meeting WHERE deleted = 0)"_s);
    if (!query)
        return std::unexpected(query.error());
    (*query)->next();
    const RowCounts counts{(*query)->value(0).toInt(), (*query)->value(1).toInt(), (*query)->value(2).toInt(),
                           (*query)->value(3).toInt()};
    (*query)->finish();
    return counts;
}

} // namespace elchi::store
