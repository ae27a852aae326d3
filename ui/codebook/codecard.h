// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/code.h"
#include "domain/textspan.h"
#include "models/latestanswer.h"
#include "models/seenreload.h"
#include "widgets/card.h"

#include <optional>

class QPushButton;

namespace elchi {

class CodeForm;
class CodeMergeBar;
class CodeSplitBar;
class FoldSection;
class SentenceList;
class Workspace;

/// The right side of the codebook: everything known of one code, each field stored when it is left, and the
/// sentences that are coded with it.
class CodeCard : public Card
{
    Q_OBJECT

public:
    explicit CodeCard(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] CodeId code() const;
    /// Stores what was typed on the one shown before. None: the sentence that says what stands here.
    void showCode(CodeId code);
    void setTestText(const QString &text);
    void remove();

Q_SIGNALS:
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    /// The shown code became part of that one, or that one came out of it.
    void codeWanted(elchi::CodeId code);
    void removed();
    void failed(const elchi::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *composeContent();
    QWidget *composeButtons();
    void wire();
    void load(CodeId code);
    void reload();
    void askPassages();
    void store(const Code &code);
    void retire();

    Workspace &m_workspace;
    CodeForm *m_form;
    SentenceList *m_marks;
    FoldSection *m_marksSection;
    CodeMergeBar *m_merge;
    CodeSplitBar *m_split;
    QPushButton *m_retire;
    SeenReload m_reload;
    LatestAnswer m_answer;
};

} // namespace elchi
