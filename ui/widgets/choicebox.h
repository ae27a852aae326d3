// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace elchi {

/// A combo box for forms that scroll: the wheel scrolls the form instead of silently changing a value, and
/// long entries do not widen the form.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /// `name` becomes the objectName, `label` what a screen reader says.
    ChoiceBox(const QString &name, const QString &label, QWidget *parent = nullptr);

    /// Shows the entry with this data; chosen() is not emitted. The first entry when there is none.
    void showValue(const QVariant &value);

Q_SIGNALS:
    /// The analyst chose an entry other than the one shown before.
    void chosen(const QVariant &value);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    int m_shown = -1;
};

} // namespace elchi
