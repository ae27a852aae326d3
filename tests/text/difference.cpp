// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/difference.h"

#include <QStringList>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

using Kind = TextPiece::Kind;

QString joined(const QList<TextPiece> &pieces, Kind without)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        if (piece.kind != without)
            text += piece.text;
    }
    return text;
}

QString randomText()
{
    const QStringList words{u"посол"_s, u"принял"_s, u" "_s,       u", "_s, u"«"_s,
                            u"2025"_s,  u"\n"_s,     u"и\u0306"_s, u"🇰🇬"_s};
    QString text;
    for (int count = *rc::gen::inRange(0, 40); count > 0; --count)
        text += words[*rc::gen::inRange<qsizetype>(0, words.size())];
    return text;
}

/// By the textbook's table.
qsizetype longestCommon(const QString &left, const QString &right)
{
    QList<QList<qsizetype>> table(left.size() + 1, QList<qsizetype>(right.size() + 1, 0));
    for (qsizetype i = 0; i < left.size(); ++i) {
        for (qsizetype j = 0; j < right.size(); ++j)
            table[i + 1][j + 1] =
                left[i] == right[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
    }
    return table.last().last();
}

} // namespace

TEST_CASE("joining the pieces gives both texts back, also over the limit")
{
    const bool held = rc::check([] {
        const QString left = randomText();
        const QString right = randomText();
        for (const int limit : {2000, 3, 0}) {
            const auto pieces = differences(left, right, limit);
            RC_ASSERT(joined(pieces, Kind::OnlyRight) == left);
            RC_ASSERT(joined(pieces, Kind::OnlyLeft) == right);
            for (qsizetype i = 1; i < pieces.size(); ++i)
                RC_ASSERT(pieces[i].kind != pieces[i - 1].kind);
        }
    });
    CHECK(held);
}

TEST_CASE("as much as possible is told to be the same")
{
    const bool held = rc::check([] {
        const auto marks = rc::gen::container<std::string>(rc::gen::element('.', ',', ';'));
        const QString left = QString::fromStdString(*marks);
        const QString right = QString::fromStdString(*marks);
        qsizetype same = 0;
        for (const TextPiece &piece : differences(left, right))
            same += piece.kind == Kind::Same ? piece.text.size() : 0;
        RC_ASSERT(same == longestCommon(left, right));
    });
    CHECK(held);
}

TEST_CASE("a changed word is told by itself, the old one first")
{
    const auto pieces = differences(u"Посол прибыл 3 февраля."_s, u"Посол прибыл 5 февраля."_s);
    CHECK(pieces == QList<TextPiece>{{Kind::Same, u"Посол прибыл "_s},
                                     {Kind::OnlyLeft, u"3"_s},
                                     {Kind::OnlyRight, u"5"_s},
                                     {Kind::Same, u" февраля."_s}});
}

TEST_CASE("texts that part in more than the limit are one change between their common ends")
{
    const auto pieces = differences(u"А б в г Я"_s, u"А д е ж Я"_s, 2);
    CHECK(pieces == QList<TextPiece>{{Kind::Same, u"А "_s},
                                     {Kind::OnlyLeft, u"б в г"_s},
                                     {Kind::OnlyRight, u"д е ж"_s},
                                     {Kind::Same, u" Я"_s}});
}

TEST_CASE("equal and empty texts have no difference")
{
    CHECK(differences(u""_s, u""_s).isEmpty());
    CHECK(differences(u"а"_s, u"а"_s) == QList<TextPiece>{{Kind::Same, u"а"_s}});
    CHECK(differences(u""_s, u"а б"_s) == QList<TextPiece>{{Kind::OnlyRight, u"а б"_s}});
}
