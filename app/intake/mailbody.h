// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace elchi {

/// The text of a message while its parts are walked through.
class MailBody
{
public:
    /// One text part; blank ones are passed over.
    void add(const QString &text, bool html);
    /// All that another one holds, behind what is here.
    void add(const MailBody &other) { m_pieces += other.m_pieces; }

    [[nodiscard]] bool isEmpty() const { return m_pieces.isEmpty(); }
    /// Whether any of it is a page: then text() is the source of one.
    [[nodiscard]] bool isHtml() const;
    [[nodiscard]] QString text() const;

private:
    struct Piece
    {
        QString text;
        bool html;
    };

    QList<Piece> m_pieces;
};

/// Text with format=flowed (RFC 3676): lines that end in a space go on in the next one, the space in front of
/// "From " and ">" goes. `deleteSpace`: DelSp=yes.
[[nodiscard]] QString unflowed(const QString &text, bool deleteSpace);

} // namespace elchi
