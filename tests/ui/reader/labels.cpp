// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/labels.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

TEST_CASE("a label that fits stays whole, a longer one ends in an ellipsis inside of its room")
{
    Labels labels(QFont(u"DejaVu Sans"_s, 12));
    const QString label = u"Кабинет министров Кыргызской Республики"_s;
    const Labels::Fitted whole = labels.fitted(label, 10000);
    CHECK(whole.words == label);
    CHECK(labels.fitted(label, whole.width).words == label);
    for (const qreal room : {whole.width - 1, whole.width / 2, labels.leastRoom()}) {
        const Labels::Fitted shorter = labels.fitted(label, room);
        CHECK(shorter.words.endsWith(u'…'));
        CHECK(label.startsWith(shorter.words.chopped(1).trimmed()));
        CHECK(shorter.width <= room);
    }
}

TEST_CASE("a label asked for again has the same words and width, among thousands of others")
{
    Labels labels(QFont(u"DejaVu Sans"_s, 12));
    const auto answer = [&labels](int number) {
        const Labels::Fitted fitted = labels.fitted(u"Посольство %1"_s.arg(number), labels.leastRoom() / 2);
        return std::pair{fitted.words, fitted.width};
    };
    QList<std::pair<QString, qreal>> first;
    for (int i = 0; i < 12000; ++i)
        first << answer(i);
    for (int i = 11999; i >= 0; --i) {
        if (answer(i) != first[i])
            FAIL("label " << i);
    }
}

TEST_CASE("labels are smaller than the text, and never unreadably small")
{
    const QFont text(u"DejaVu Sans"_s, 20);
    CHECK(Labels(text).font().pointSizeF() < text.pointSizeF());
    CHECK(Labels(QFont(u"DejaVu Sans"_s, 6)).font().pointSizeF() >= 7);
}
