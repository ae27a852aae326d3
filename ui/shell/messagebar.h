// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace elchi {

/// One sentence across the window that stays until it is closed; never modal. An icon says how grave it is.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &sentence);
    void showNote(const QString &sentence);
    [[nodiscard]] QString text() const;

private:
    void showSentence(const QString &sentence, int standardPixmap);

    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace elchi
