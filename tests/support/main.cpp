// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    // A locale with a decimal comma and other digits' grouping: nothing may depend on the machine's own.
    QLocale::setDefault(QLocale(QLocale::Kyrgyz, QLocale::Kyrgyzstan));
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
