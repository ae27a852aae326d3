// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"
#include "domain/textspan.h"
#include "models/latestanswer.h"
#include "models/seenreload.h"
#include "widgets/card.h"

#include <optional>

namespace elchi {

class EntityForm;
class FoldSection;
class MergeBar;
class MergedList;
class SentenceList;
class TenuresEdit;
class Workspace;

/// The right side of the registry: everything known of one entity, each field stored when it is left, and the
/// sentences that mention it.
class EntityCard : public Card
{
    Q_OBJECT

public:
    explicit EntityCard(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] EntityId entity() const;
    /// Stores what was typed on the one shown before. None: the sentence that says what stands here.
    void showEntity(EntityId entity);
    /// Deletes the shown entity; failed() while it is used.
    void remove();
    /// Asks which entity the shown one becomes part of.
    void openMerge();

Q_SIGNALS:
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    /// The shown entity became part of that one.
    void merged(elchi::EntityId kept);
    void removed();
    void failed(const elchi::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *composeContent();
    QWidget *composeButtons();
    void wire();
    void load(EntityId entity);
    void reload();
    void askMentions();
    void store(const Entity &entity);
    void storeTenures(const QList<Tenure> &tenures);

    Workspace &m_workspace;
    EntityForm *m_form;
    TenuresEdit *m_tenures;
    FoldSection *m_tenuresSection;
    SentenceList *m_mentions;
    FoldSection *m_mentionsSection;
    MergeBar *m_merge;
    MergedList *m_merged;
    FoldSection *m_mergedSection;
    SeenReload m_reload;
    LatestAnswer m_answer;
};

} // namespace elchi
