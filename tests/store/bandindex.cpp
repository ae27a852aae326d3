// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bandindex.h"

#include "support/printing.h"
#include "text/folding.h"

#include <QHash>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace elchi;
using namespace elchi::store;
using namespace Qt::StringLiterals;

namespace {

/// Of one of a few texts, so that some share all their bands.
Fingerprint fingerprintOf(int text)
{
    QString words;
    for (int i = 0; i < 30; ++i)
        words += QString::number(text * 1000 + i) + u' ';
    return *Fingerprint::of(foldedWords(words));
}

QList<DispatchId> dispatchesOf(const BandIndex &index, qint64 band)
{
    QList<DispatchId> found;
    index.visit(band, [&found](DispatchId id) {
        found << id;
        return true;
    });
    return found;
}

} // namespace

TEST_CASE("a band index names who shares a band, the newest first, as a map of bands would")
{
    const bool held = rc::check("band index", [](const std::vector<quint8> &texts) {
        BandIndex index;
        QHash<qint64, QList<DispatchId>> expected;
        qint64 id = 0;
        for (const quint8 text : texts) {
            const Fingerprint fingerprint = fingerprintOf(text % 50);
            index.add(DispatchId{++id}, fingerprint);
            for (const qint64 band : fingerprint.bands())
                expected[band].prepend(DispatchId{id});
        }
        for (int text = 0; text < 55; ++text) {
            for (const qint64 band : fingerprintOf(text).bands())
                RC_ASSERT(dispatchesOf(index, band) == expected.value(band));
        }
    });
    CHECK(held);
}

TEST_CASE("a band index grows with its dispatches and stops where it is told to")
{
    BandIndex index;
    for (int i = 1; i <= 5000; ++i)
        index.add(DispatchId{i}, fingerprintOf(i));
    index.add(DispatchId{5001}, fingerprintOf(17));
    for (int i = 1; i <= 5000; ++i) {
        const auto found = dispatchesOf(index, fingerprintOf(i).bands()[3]);
        if (!found.contains(DispatchId{i}))
            FAIL("dispatch " << i);
    }
    int asked = 0;
    index.visit(fingerprintOf(17).bands()[0], [&asked](DispatchId id) {
        CHECK(id == DispatchId{5001});
        ++asked;
        return false;
    });
    CHECK(asked == 1);
}
