// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/othersbar.h"

#include "reader/actionbutton.h"
#include "workspace/others.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

int dispatchesOf(const QList<OtherPlace> &places)
{
    QSet<DispatchId> dispatches;
    for (const OtherPlace &place : places)
        dispatches << place.dispatch;
    return int(dispatches.size());
}

} // namespace

OthersBar::OthersBar(Workspace &workspace, QAction *review, QAction *applyHere, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_words(new QLabel(this))
{
    setObjectName(u"othersBar"_s);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_words->setObjectName(u"othersWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    // Long words must not widen the reader.
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *close = new QToolButton(this);
    close->setObjectName(u"othersClose"_s);
    close->setText(u"×"_s);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Hide this line"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &OthersBar::forget);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(actionButton(applyHere, this));
    row->addWidget(actionButton(review, this));
    row->addWidget(close);
    say();
}

void OthersBar::ask(const MarkAct &act)
{
    forget();
    if (!Others::haveOthers(act))
        return;
    m_act = act;
    m_waiting = 2;
    const int question = m_question;
    const auto take = [this, question](bool own) {
        return [this, question, own](const Result<QList<OtherPlace>> &places) {
            this->take(question, own, places);
        };
    };
    m_workspace.others().here(act).then(this, take(true));
    m_workspace.others().elsewhere(act).then(this, take(false));
}

void OthersBar::forget()
{
    ++m_question;
    m_act.reset();
    m_here.clear();
    m_elsewhere.clear();
    m_waiting = 0;
    say();
    Q_EMIT changed();
}

void OthersBar::take(int question, bool own, const Result<QList<OtherPlace>> &places)
{
    if (question != m_question)
        return;
    --m_waiting;
    if (places)
        (own ? m_here : m_elsewhere) = *places;
    else
        Q_EMIT failed(places.error());
    say();
    Q_EMIT changed();
    if (m_waiting == 0)
        Q_EMIT answered();
}

void OthersBar::say()
{
    QStringList parts;
    if (!m_here.isEmpty())
        parts << tr("%n more here", nullptr, int(m_here.size()));
    if (!m_elsewhere.isEmpty()) {
        const QString dispatches = tr("%n dispatch(es)", nullptr, dispatchesOf(m_elsewhere));
        const QString many = m_elsewhere.size() >= Others::placeLimit ? u"≥ "_s : QString();
        parts << many + tr("%1 in %2").arg(m_elsewhere.size()).arg(dispatches);
    }
    m_words->setText(parts.isEmpty()
                         ? QString()
                         : u"«%1»: %2"_s.arg(m_act->mark.quote.simplified().left(40), parts.join(u", "_s)));
    setVisible(!parts.isEmpty());
}

} // namespace elchi
