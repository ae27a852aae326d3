// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <vector>

namespace elchi {

/// A line of a page; positions in points, y grows downwards.
struct PdfLine
{
    QString text;
    QRectF box;
    int page = 0; ///< counts from 1
};

/// Lines in reading order as paragraphs, one a line. Lines with nothing but the number of their page, at its
/// head or foot, are left out. pdf.h says which lines are joined and how. Any thread.
[[nodiscard]] QString paragraphsOf(std::vector<PdfLine> lines);

} // namespace elchi
