// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace elchi {

/// Collects the paragraphs of a document. A paragraph may stand inside another one, as that of a text box
/// does; it becomes a line before the one around it.
class Paragraphs
{
public:
    void begin() { m_open.emplace_back(); }
    /// Letters for the innermost open paragraph; without one they are no text and are left out.
    void append(QStringView letters);
    void append(char16_t unit) { append(QStringView(&unit, 1)); }
    /// Takes the last character of the innermost open paragraph away again.
    void dropLast();
    /// The innermost paragraph becomes a line, unless it has nothing but white space.
    void end();

    [[nodiscard]] bool isOpen() const { return !m_open.empty(); }
    /// What the innermost open paragraph has so far; empty without one.
    [[nodiscard]] QStringView current() const;
    /// All lines, without a line feed at the end.
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
    std::vector<QString> m_open;
};

} // namespace elchi
