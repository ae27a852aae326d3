// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFontComboBox;
class QSpinBox;

namespace elchi {

class ReaderView;

/// Font, size, line length and line spacing of the reader, beside it: each change is seen at once and kept.
class TextLookWindow : public QDialog
{
    Q_OBJECT

public:
    explicit TextLookWindow(ReaderView &view);

private:
    QSpinBox *field(const QString &name, int least, int most, const QString &unit);
    void showLook();
    void apply();

    ReaderView &m_view;
    QFontComboBox *m_font;
    QSpinBox *m_size;
    QSpinBox *m_letters;
    QSpinBox *m_spacing;
};

} // namespace elchi
