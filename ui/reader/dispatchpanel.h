// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/dispatch.h"

#include <QList>
#include <QWidget>
#include <functional>

class QLabel;
class QStringListModel;
class QVBoxLayout;

namespace elchi {

class ChoiceBox;
class DateField;
class FieldEdit;
class Workspace;

/// What an analyst may correct about a dispatch, and how far the reading is. Each field is stored when it is
/// left: one step of the history each.
class DispatchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DispatchPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a stored dispatch; one without an id: nothing to change. Words being typed stay when it is the
    /// one shown before; for another one they are stored first.
    void showDispatch(const Dispatch &dispatch);
    /// Stores fields that were typed into but not left yet.
    void flush();

Q_SIGNALS:
    void failed(const elchi::Error &error);

private:
    struct Field
    {
        FieldEdit *edit;
        QString DispatchFields::*value;
    };

    void addField(QVBoxLayout *column, const QString &name, const QString &label,
                  QString DispatchFields::*value);
    void addProgress(QVBoxLayout *column);
    void addDate(QVBoxLayout *column);
    void addLanguage(QVBoxLayout *column);
    void completeAgencies();
    void showValues(bool sameSubject);
    void showLanguage();
    void change(const std::function<void(DispatchFields &)> &edit);
    void setProgress(Progress progress);

    Workspace &m_workspace;
    Dispatch m_dispatch;
    QList<Field> m_fields;
    ChoiceBox *m_progress = nullptr;
    DateField *m_date = nullptr;
    ChoiceBox *m_language = nullptr;
    QLabel *m_languageHint = nullptr; ///< how it is known
    FieldEdit *m_agency = nullptr;
    QStringListModel *m_agencies;
};

} // namespace elchi
