// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebox.h"

#include <QWheelEvent>

namespace elchi {

ChoiceBox::ChoiceBox(const QString &name, const QString &label, QWidget *parent) : QComboBox(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index == m_shown)
            return;
        m_shown = index;
        Q_EMIT chosen(itemData(index));
    });
}

void ChoiceBox::showValue(const QVariant &value)
{
    setCurrentIndex(qMax(0, findData(value)));
    m_shown = currentIndex();
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace elchi
