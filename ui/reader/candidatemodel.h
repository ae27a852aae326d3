// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/code.h"
#include "domain/entity.h"
#include "domain/suggestion.h"
#include "workspace/ranking.h"

#include <QAbstractListModel>

namespace elchi {

class Workspace;

/// One line of the popup at the selection: a known entity, a new one that is proposed (then `entity.id` is
/// invalid), or a topic or sector (then `code.id` is valid).
struct Candidate
{
    Entity entity = {};
    Code code = {};
    bool fits = false; ///< answers the words; the others stand there to be browsed

    [[nodiscard]] bool isCode() const { return code.id.isValid(); }
    [[nodiscard]] bool isNew() const { return !isCode() && !entity.id.isValid(); }
};

/// What the selected or typed words may mean: entities best first, then sectors and topics.
class CandidateModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< "Person · Japan", "Sector"
        IsCodeRole,                    ///< bool
    };

    explicit CandidateModel(Workspace &workspace, QObject *parent = nullptr);

    /// Fills the list for words from the text, in whatever case they stand: what is `likely` because it is
    /// suggested there, the entities, then all codes, those that fit first. `codesOnly` for coding a whole
    /// dispatch.
    void offer(const QString &words, DispatchId near, bool codesOnly, const QList<Suggestion> &likely = {},
               const RankingGround &ground = {});
    /// A new entity on top, and known ones that it may be already.
    void offerNew(const Entity &entity, const QList<Entity> &similar);
    /// Fills the list for typed words: only what fits, codes first where the words begin with a small letter.
    void search(const QString &typed, DispatchId near, bool codesOnly);

    [[nodiscard]] const Candidate &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const elchi::Error &error);

private:
    [[nodiscard]] QList<Candidate> entities(const QString &words, DispatchId near);
    [[nodiscard]] QList<Candidate> entitiesOfForm(const QString &words, DispatchId near);
    [[nodiscard]] QList<Candidate> codes(const QString &words, bool fittingOnly);
    void appendOnce(const QList<Candidate> &rows);
    void appendSuggested(const QList<Suggestion> &likely);

    Workspace &m_workspace;
    QList<Candidate> m_rows;
    RankingGround m_ground;
};

} // namespace elchi
