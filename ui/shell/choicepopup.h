// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace elchi {

/// One thing that can be ticked.
struct Choice
{
    QString key;
    QString name; ///< plain text
};

/// A list to tick under a filter chip, with a field to type into. Each tick is told at once; Escape or a
/// click elsewhere closes it.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    /// Ticked entries come first. Deletes itself when it is closed.
    ChoicePopup(const QList<Choice> &choices, const QStringList &ticked, QWidget *parent);

Q_SIGNALS:
    /// The keys that are ticked now, in the order of the choices.
    void ticked(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<Choice> &choices, const QStringList &ticked);
    void narrow(const QString &words);
    [[nodiscard]] QStringList keys() const;

    QLineEdit *m_find;
    QListWidget *m_list;
};

} // namespace elchi
