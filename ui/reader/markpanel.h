// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/annotation.h"

#include <QWidget>
#include <functional>

class QLabel;
class QModelIndex;
class QPushButton;

namespace elchi {

class DateField;
class EntityFindModel;
class FindEdit;
class KeptNote;
class Workspace;

/// What the chosen mark says and where it comes from: its kind, its words, the entity, code or date it stands
/// for, and the note on it. Every change is one step of the history.
class MarkPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a stored mark; an invalid id, or one that is gone: a sentence on what to do.
    void showMark(AnnotationId id);
    /// The mark that is shown; its id is invalid when there is none.
    [[nodiscard]] const Annotation &mark() const { return m_mark; }
    /// Stores what was typed and not stored yet.
    void flush();

public Q_SLOTS:
    /// Asks the workspace again for what is shown.
    void reload();
    /// Takes the mark away; undoable.
    void removeMark();

Q_SIGNALS:
    /// "Open in registry".
    void entityChosen(elchi::EntityId entity);
    void failed(const elchi::Error &error);

private:
    void compose();
    QWidget *composeMark();
    void wire();
    void wireButtons();
    void showValues(bool sameSubject);
    void showWords();
    void showEntity();
    void showCode();
    void chooseEntity(const QModelIndex &row);
    void change(const std::function<void(AnnotationContent &)> &edit);

    Workspace &m_workspace;
    Annotation m_mark;
    QLabel *m_empty;
    QWidget *m_content;
    QLabel *m_kind;
    QLabel *m_quote;
    QLabel *m_name;
    QLabel *m_detail;
    DateField *m_date;
    EntityFindModel *m_found;
    QWidget *m_findBox = nullptr;
    FindEdit *m_find;
    KeptNote *m_note;
    QLabel *m_origin;
    QPushButton *m_open;
    QPushButton *m_remove;
};

} // namespace elchi
