// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/othersreview.h"

#include "models/words.h"
#include "reader/concordancepanel.h"
#include "reader/othersbar.h"
#include "workspace/codebook.h"
#include "workspace/marking.h"
#include "workspace/others.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace elchi {

OthersReview::OthersReview(Workspace &workspace, QAction *review, QAction *applyHere, QWidget *parent)
    : QObject(parent), m_workspace(workspace), m_review(review), m_applyHere(applyHere),
      m_bar(new OthersBar(workspace, review, applyHere, parent))
{
    connect(m_review, &QAction::triggered, this, &OthersReview::review);
    connect(m_applyHere, &QAction::triggered, this, &OthersReview::applyHere);
    connect(m_bar, &OthersBar::changed, this, &OthersReview::updateActions);
    connect(m_bar, &OthersBar::answered, this, &OthersReview::goOn);
    connect(m_bar, &OthersBar::failed, this, &OthersReview::failed);
    // What was counted belongs to a state that is no more.
    connect(&workspace, &Workspace::replayed, this, &OthersReview::forget);
    updateActions();
}

ConcordancePanel *OthersReview::panel()
{
    if (m_panel)
        return m_panel;
    m_panel = new ConcordancePanel(m_place);
    m_panel->hide();
    m_place->addWidget(m_panel);
    m_place->setStretchFactor(m_place->indexOf(m_panel), 2);
    connect(m_panel, &ConcordancePanel::placeChosen, this, &OthersReview::placeChosen);
    connect(m_panel, &ConcordancePanel::closed, this, &OthersReview::close);
    connect(m_panel, &ConcordancePanel::applied, this, [this] {
        const MarkAct act = m_panel->act();
        const QList<OtherPlace> places = m_panel->taken();
        close();
        apply(act, places);
    });
    return m_panel;
}

void OthersReview::follow(const MarkAct &act)
{
    m_wanted = Wanted::Nothing;
    m_bar->ask(act);
}

void OthersReview::forget()
{
    m_wanted = Wanted::Nothing;
    m_bar->forget();
    if (m_panel && !m_panel->isHidden())
        close();
}

void OthersReview::offer(AnnotationId mark)
{
    m_offered = mark;
    updateActions();
}

void OthersReview::updateActions()
{
    const bool followed = m_bar->act().has_value();
    const bool offered = m_offered.isValid();
    m_applyHere->setEnabled(offered || (followed && !m_bar->here().isEmpty()));
    m_review->setEnabled(offered || (followed && !(m_bar->here().isEmpty() && m_bar->elsewhere().isEmpty())));
}

void OthersReview::applyHere()
{
    go(Wanted::Apply);
}

void OthersReview::review()
{
    go(Wanted::Review);
}

void OthersReview::go(Wanted wanted)
{
    m_wanted = wanted;
    const bool followsOther = m_offered.isValid() && m_bar->act() && m_bar->act()->mark.id != m_offered;
    if (!m_bar->act() || followsOther) {
        const auto mark = m_workspace.marking().load(m_offered);
        if (mark)
            m_bar->ask({.kind = MarkAct::Kind::Marked, .mark = *mark, .before = {}});
        return;
    }
    if (m_bar->isAnswered())
        goOn();
}

void OthersReview::goOn()
{
    const Wanted wanted = std::exchange(m_wanted, Wanted::Nothing);
    if (wanted == Wanted::Nothing || !m_bar->act())
        return;
    const MarkAct act = *m_bar->act();
    if (wanted == Wanted::Apply)
        return apply(act, m_bar->here());
    const QList<OtherPlace> all = m_bar->here() + m_bar->elsewhere();
    if (all.isEmpty())
        return;
    m_bar->hide();
    panel()->show(act, targetOf(act), all);
}

void OthersReview::apply(const MarkAct &act, const QList<OtherPlace> &places)
{
    // Both may be the bar's own.
    auto applied = places.isEmpty() ? QFuture<Result<int>>() : m_workspace.others().apply(act, places);
    m_bar->forget();
    if (!applied.isValid())
        return;
    applied.then(this, [this](const Result<int> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void OthersReview::close()
{
    m_panel->hide();
    Q_EMIT closed();
}

QString OthersReview::targetOf(const MarkAct &act) const
{
    const AnnotationContent &content = act.kind == MarkAct::Kind::Removed ? act.before : act.mark.content;
    if (content.kind == AnnotationKind::Coding)
        return u'«' + m_workspace.codebook().load(content.code).value_or(Code()).name(interfaceLanguage()) +
               u'»';
    if (content.kind == AnnotationKind::Date && content.date)
        return content.date->toString();
    return u'«' + m_workspace.registry().load(content.entity).value_or(Entity()).name + u'»';
}

} // namespace elchi
