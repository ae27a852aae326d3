// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetingloader.h"

#include "models/words.h"
#include "workspace/codebook.h"
#include "workspace/meetingbook.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

namespace elchi {

MeetingLoader::MeetingLoader(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MeetingLoader::ask);
    connect(&workspace, &Workspace::meetingsChanged, this, &MeetingLoader::reload);
    connect(&workspace, &Workspace::registryChanged, this, &MeetingLoader::reload);
    connect(&workspace, &Workspace::codebookChanged, this, &MeetingLoader::reload);
    connect(&workspace, &Workspace::dispatchChanged, this,
            &MeetingLoader::reload); // days of what tells of them
    connect(&workspace, &Workspace::replayed, this, &MeetingLoader::reload);
    reload();
}

void MeetingLoader::setFilter(const Filter &filter)
{
    m_filter = filter;
    reload();
}

void MeetingLoader::reload()
{
    m_timer.start(0);
}

void MeetingLoader::ask()
{
    const int question = ++m_question;
    m_workspace.meetings().meetings(m_filter).then(this,
                                                   [this, question](const Result<QList<Meeting>> &answer) {
                                                       if (question != m_question)
                                                           return;
                                                       if (answer)
                                                           askNames(question, *answer);
                                                       else
                                                           Q_EMIT failed(answer.error());
                                                   });
}

void MeetingLoader::askNames(int question, const QList<Meeting> &meetings)
{
    m_workspace.registry()
        .rows(std::nullopt)
        .then(this, [this, question, meetings](const Result<QList<EntityRow>> &rows) {
            if (question != m_question)
                return;
            const auto codes = m_workspace.codebook().codes();
            if (!rows || !codes) {
                Q_EMIT failed(rows ? codes.error() : rows.error());
                return;
            }
            MeetingList list{.meetings = meetings, .entities = {}, .codes = {}};
            for (const EntityRow &row : *rows)
                list.entities.insert(row.entity.id, row.entity.name);
            for (const Code &code : *codes)
                list.codes.insert(code.id, code.name(interfaceLanguage()));
            Q_EMIT loaded(list);
        });
}

} // namespace elchi
