// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtAssert>
#include <compare>
#include <optional>

namespace elchi {

/// Half-open, never empty range [begin, end) of Unicode code points in one dispatch's stored text.
class TextSpan
{
public:
    /// Nothing when the range is empty, reversed or negative.
    [[nodiscard]] static constexpr std::optional<TextSpan> make(int begin, int end)
    {
        if (begin < 0 || end <= begin)
            return std::nullopt;
        return TextSpan(begin, end);
    }

    /// For literals and values already checked; asserts what make() checks.
    constexpr TextSpan(int begin, int end) : m_begin(begin), m_end(end)
    {
        Q_ASSERT(begin >= 0 && end > begin);
    }

    [[nodiscard]] constexpr int begin() const { return m_begin; }
    [[nodiscard]] constexpr int end() const { return m_end; }
    [[nodiscard]] constexpr int length() const { return m_end - m_begin; }
    [[nodiscard]] constexpr bool contains(int position) const
    {
        return position >= m_begin && position < m_end;
    }
    [[nodiscard]] constexpr bool contains(TextSpan other) const
    {
        return other.m_begin >= m_begin && other.m_end <= m_end;
    }
    [[nodiscard]] constexpr bool overlaps(TextSpan other) const
    {
        return m_begin < other.m_end && other.m_begin < m_end;
    }

    friend constexpr auto operator<=>(TextSpan, TextSpan) = default;

private:
    int m_begin;
    int m_end;
};

} // namespace elchi
