// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace elchi {

class AliasesEdit;
class ChoiceBox;
class CountryBox;
class FieldEdit;
class NoteEdit;

/// The fields of one entity. Knows nothing of the workspace: it tells each changed entity when a field is
/// left, and shows what it is given.
class EntityForm : public QWidget
{
    Q_OBJECT

public:
    explicit EntityForm(QWidget *parent = nullptr);

    /// Shows a stored entity. Words being typed are kept when it is the same one; call flush() before
    /// another.
    void setEntity(const Entity &entity);
    [[nodiscard]] const Entity &entity() const { return m_entity; }
    /// Tells what was typed and not yet told, and gives up the focus.
    void flush();
    /// Tells a note that was typed and not yet told.
    void flushNote();

Q_SIGNALS:
    void changed(const elchi::Entity &entity);

private:
    void compose();
    void composeFields(QGridLayout *grid);
    void wire();
    void showLabels();
    void takeName(const QString &name);
    void tell();

    Entity m_entity;
    FieldEdit *m_name;
    ChoiceBox *m_type;
    CountryBox *m_country;
    CountryBox *m_postedTo;
    QLabel *m_countryLabel;
    QLabel *m_postedToLabel;
    FieldEdit *m_externalId;
    AliasesEdit *m_aliases;
    NoteEdit *m_note;
};

} // namespace elchi
