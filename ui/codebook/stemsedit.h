// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"

#include <QPlainTextEdit>
#include <QTabWidget>

namespace elchi {

/// The stems of a code, a page for each language, one stem a line: `!` before a trap, `$` behind a whole
/// word.
class StemsEdit : public QTabWidget
{
    Q_OBJECT

public:
    explicit StemsEdit(QWidget *parent = nullptr);

    /// Shows stored stems; what is being typed is kept when these are the ones told last.
    void setStems(const QList<CodeStem> &stems);
    [[nodiscard]] QList<CodeStem> stems() const;
    /// Tells now what was typed and not yet told.
    void flush();

Q_SIGNALS:
    /// With each letter, for trying them out.
    void edited();
    /// A page was left with other stems.
    void changed(const QList<elchi::CodeStem> &stems);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Page
    {
        Language language;
        QPlainTextEdit *edit;
    };

    void showCounts();

    QList<Page> m_pages;
    QList<CodeStem> m_told;
};

} // namespace elchi
