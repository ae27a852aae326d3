// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace elchi::store {

StoreFixture::StoreFixture()
{
    auto made = Connection::create(path());
    REQUIRE(made);
    m_connection = std::move(*made);
}

void StoreFixture::reopen()
{
    close();
    auto opened = Connection::open(path());
    REQUIRE(opened);
    m_connection = std::move(*opened);
}

DispatchId StoreFixture::addDispatch(const QString &title, const QString &text, QDate day,
                                     const QString &agency)
{
    auto step = Step::begin(connection(), {.verb = u"import"_s, .subject = title});
    REQUIRE(step);
    const auto id = insertDispatch(connection(), *step, prepared(newDispatch(title, text, day, agency)));
    REQUIRE(id);
    REQUIRE(step->commit());
    return *id;
}

void StoreFixture::sql(const QString &statement)
{
    REQUIRE(connection().value(statement));
}

QVariant StoreFixture::ask(const QString &statement)
{
    const auto answer = connection().value(statement);
    REQUIRE(answer);
    return *answer;
}

NewDispatch newDispatch(const QString &title, const QString &text, QDate day, const QString &agency)
{
    return {.bytes = text.toUtf8(),
            .text = text,
            .encoding = u"UTF-8"_s,
            .sourcePath = u"/dispatches/"_s + title,
            .fields = {.title = title,
                       .agency = agency,
                       .author = {},
                       .city = {},
                       .date = PartialDate::day(day, DateBasis::Dateline),
                       .attribution = {},
                       .url = {}}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace elchi::store
