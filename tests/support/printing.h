// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <catch2/catch_tostring.hpp>

/// Failed checks print Qt's values as people read them.
namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &value) { return '"' + value.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &value)
    {
        return value.join(QStringLiteral(" | ")).toStdString();
    }
};

template <>
struct StringMaker<QDate>
{
    static std::string convert(const QDate &value) { return value.toString(Qt::ISODate).toStdString(); }
};

template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &value) { return value.toStdString(); }
};

/// begin() and end() are positions, not iterators: Catch must not take a span for a range.
template <>
struct StringMaker<elchi::TextSpan>
{
    static std::string convert(elchi::TextSpan span)
    {
        return '[' + std::to_string(span.begin()) + ", " + std::to_string(span.end()) + ')';
    }
};

} // namespace Catch
