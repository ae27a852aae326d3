// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <span>

namespace elchi {

/// One value of an enumeration and its name in store, CSV and JSON.
template <class Enum>
struct Named
{
    Enum value;
    QLatin1StringView name;
};

template <class Enum>
[[nodiscard]] QString nameIn(std::span<const Named<Enum>> names, Enum value)
{
    for (const auto &named : names) {
        if (named.value == value)
            return named.name;
    }
    return {};
}

template <class Enum>
[[nodiscard]] std::optional<Enum> valueIn(std::span<const Named<Enum>> names, const QString &name)
{
    for (const auto &named : names) {
        if (named.name == name)
            return named.value;
    }
    return std::nullopt;
}

} // namespace elchi
