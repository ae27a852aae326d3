// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace elchi {

class ChoiceBox;

/// The other names of an entity, one row each: text, language, kind, first and last day. A row whose text is
/// empty is no alias.
class AliasesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit AliasesEdit(QWidget *parent = nullptr);

    /// Shows the stored aliases of an entity; rows are kept as they are, with what is being typed, when these
    /// are the ones told last.
    void setAliases(EntityId entity, const QList<Alias> &aliases);
    /// Tells now what was typed and not yet told.
    void flush() { tell(); }

Q_SIGNALS:
    /// A field was left with another value, or a row went.
    void changed(const QList<elchi::Alias> &aliases);

protected:
    /// Where there is little room the name stands above its language and kind.
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QWidget *box;
        QLineEdit *text;
        QLineEdit *from; ///< first and last day of its use
        QLineEdit *to;
        ChoiceBox *language;
        ChoiceBox *kind;
        QBoxLayout *line;
        Alias shown; ///< with the last good days
    };

    void addRow(const Alias &alias);
    QBoxLayout *lineOf(const Row &row, QWidget *remove);
    QLineEdit *dayField(QWidget *box, const QString &name, const QString &label, QDate day);
    static bool takeDay(QLineEdit *field, bool last, QDate &day);
    QWidget *addRemoval(QWidget *box, int number);
    void fitWidth();
    void removeRow(QWidget *box);
    void clear();
    void tell();
    [[nodiscard]] QList<Alias> aliases();

    EntityId m_entity;
    QList<Row> m_rows;
    QList<Alias> m_told;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    int m_number = 0;
};

} // namespace elchi
