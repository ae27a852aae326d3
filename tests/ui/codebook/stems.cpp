// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/codeform.h"

#include "support/printing.h"
#include "support/showing.h"
#include "workspace/stemtest.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

Code coded(qint64 id, const QString &key, const QList<CodeStem> &stems)
{
    return {.id = {id}, .key = key, .stems = stems};
}

QStringList told(const QString &text, const Code &edited, const QList<Code> &others = {})
{
    QStringList result;
    for (const StemHit &hit : stemHits(text, edited, others)) {
        const QString words = text.mid(hit.span.begin(), hit.span.length());
        result << words + (hit.kind == StemHit::Kind::Found     ? u" found"_s
                           : hit.kind == StemHit::Kind::Trapped ? u" trapped"_s
                                                                : u" taken by "_s + hit.taker);
    }
    return result;
}

} // namespace

TEST_CASE("stems that are tried say what is found, what a trap keeps out and what another code takes")
{
    const Code gas = coded(1, u"gas"_s, {{u"газ"_s}, {u"газет"_s, Language::Russian, true}});
    const Code pipes = coded(2, u"pipes"_s, {{u"газ провод"_s}});
    CHECK(told(u"Газ подорожал, пишет газета."_s, gas) == QStringList{u"Газ found"_s, u"газета trapped"_s});
    CHECK(told(u"Строят газ-провод."_s, gas, {gas, pipes}) == QStringList{u"газ taken by pipes"_s});
    CHECK(told(u"Газ."_s, coded(1, u"gas"_s, {})).isEmpty());
    CHECK(told(u"Газ."_s, coded(1, u"gas"_s, {{u"газет"_s, Language::Russian, true}})).isEmpty());
}

TEST_CASE("stems are tried on the text with every letter and stored when their page is left")
{
    CodeForm form;
    form.resize(700, 900);
    form.setCode(coded(1, u"gas"_s, {{u"нефт"_s, Language::Russian}, {u"oil"_s, Language::English}}), {});
    form.setTestText(u"Газ и нефть, а в газете — ничего."_s);
    REQUIRE(showActive(&form));
    auto *russian = form.findChild<QPlainTextEdit *>(u"codeStemsru"_s);
    auto *words = form.findChild<QLabel *>(u"stemWords"_s);
    auto *text = form.findChild<QPlainTextEdit *>(u"stemText"_s);
    REQUIRE((russian && words && text));
    CHECK(russian->toPlainText() == u"нефт"_s);
    REQUIRE(QTest::qWaitFor([&] { return text->extraSelections().size() == 1; }));
    QSignalSpy changed(&form, &CodeForm::changed);
    russian->setFocus();
    russian->setPlainText(u"нефт\nгаз\n!газет"_s);
    REQUIRE(QTest::qWaitFor([&] { return text->extraSelections().size() == 3; }));
    CHECK(text->extraSelections().at(2).cursor.selectedText() == u"газете"_s);
    CHECK(words->text().contains(u'2'));
    CHECK(changed.isEmpty());
    text->setFocus();
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].value<Code>().stems == QList<CodeStem>{{u"нефт"_s, Language::Russian},
                                                               {u"газ"_s, Language::Russian},
                                                               {u"газет"_s, Language::Russian, true},
                                                               {u"oil"_s, Language::English}});
    text->setPlainText(u"Газ."_s);
    REQUIRE(QTest::qWaitFor([&] { return text->extraSelections().size() == 1; }));
    form.setTestText(u"Другое сообщение."_s); // what was typed here stays
    CHECK(text->toPlainText() == u"Газ."_s);
}
