// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/shownmark.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace elchi {

/// Which marks are drawn in the text: the types, codes, dates, quotes and notes, suggestions, one's own marks
/// and those of others, each a checkable act of one menu. The choice is kept in the settings. What is not
/// drawn is not walked to either, nor accepted with all.
class DrawnMarks : public QObject
{
    Q_OBJECT

public:
    explicit DrawnMarks(QWidget *parent);

    /// The menu's own action, for a menu above it.
    [[nodiscard]] QAction *menuAction() const;
    /// Marks as hidden what is not to be drawn.
    void hide(QList<ShownMark> &marks) const;
    [[nodiscard]] bool hidesAny() const;

Q_SIGNALS:
    void changed();

private:
    QAction *add(const QString &name, const QString &words);
    void store();
    [[nodiscard]] bool isHidden(const ShownMark &mark) const;

    QMenu *m_menu;
    QList<QAction *> m_types; ///< in the order of EntityType
    QAction *m_dates;
    QAction *m_codes;
    QAction *m_quotes;
    QAction *m_suggestions;
    QAction *m_own;
    QAction *m_others;
    QAction *m_all;
};

} // namespace elchi
