// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace elchi {

/// One field of a form: its label above, the line to type into, and below either what is wrong with the words
/// or a quiet hint. Stored when it is left (or on Enter); Esc brings the stored words back.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the objectName of the line edit.
    FieldEdit(const QString &name, const QString &label, QWidget *parent = nullptr);

    /// Shows stored words and takes a complaint away; left() is not emitted. Words being typed are kept.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// One sentence on what is wrong; empty: nothing is.
    void setComplaint(const QString &sentence);
    void setHint(const QString &words);
    /// Emits left() now when there are typed words that were not told.
    void flush();

Q_SIGNALS:
    /// The field was left with other words than were shown last.
    void left(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showBelow();

    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_below;
    QString m_shown;
    QString m_complaint;
    QString m_hint;
};

} // namespace elchi
