// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/annotation.h"
#include "domain/code.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace elchi {

class FindEdit;
class FittedList;
class Workspace;

/// The topics and sectors of one dispatch, each with how many passages are coded with it, and a field to code
/// the dispatch as a whole.
class CodingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CodingPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the codings of a dispatch; an invalid id: none.
    void showDispatch(DispatchId dispatch);

public Q_SLOTS:
    void reload();
    /// Takes the codings of the current row away: one step of the history.
    void removeCurrent();

Q_SIGNALS:
    void failed(const elchi::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// All codings with one code, those of the whole dispatch apart from those of passages.
    struct Row
    {
        Code code;
        bool whole = false;
        QList<AnnotationId> marks = {};
    };

    void compose();
    void wire();
    void gather(const QList<Code> &codes, const QList<Annotation> &marks);
    void showRows();
    void updateButton();
    void search(const QString &words);
    void codeWhole(CodeId code);
    [[nodiscard]] bool isCodedWhole(CodeId code) const;

    Workspace &m_workspace;
    DispatchId m_dispatch;
    QList<Row> m_rows;
    QLabel *m_empty;
    FittedList *m_list;
    QAction *m_removeAction;
    QPushButton *m_remove;
    QStandardItemModel *m_found;
    FindEdit *m_find;
};

} // namespace elchi
