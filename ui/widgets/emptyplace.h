// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace elchi {

/// Stands where a place has nothing to show: one sentence on what it is for, and the button that fills it.
class EmptyPlace : public QWidget
{
    Q_OBJECT

public:
    /// The sentence is named `name`, the button `name` + "Do".
    explicit EmptyPlace(const QString &name, QWidget *parent = nullptr);

    /// No words for the button: there is none.
    void say(const QString &sentence, const QString &button = {});
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void pressed();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace elchi
