// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/codebook.h"

#include "store/codes.h"
#include "store/verbs.h"
#include "workspace/act.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

store::StepInfo about(const Workspace &workspace, QLatin1StringView verb, const Code &code)
{
    return {.verb = verb, .subject = code.name(Language::Russian), .author = workspace.author()};
}

Result<void> checked(const Code &code)
{
    if (code.key.trimmed().isEmpty())
        return failure(ErrorCode::NameMissing);
    return {};
}

} // namespace

Codebook::Codebook(Workspace &workspace, store::Worker &worker) : m_workspace(workspace), m_worker(worker)
{
    QObject::connect(&workspace, &Workspace::replayed, &workspace, [this] { m_codes.reset(); });
}

Result<QList<Code>> Codebook::codes() const
{
    if (m_codes)
        return *m_codes;
    const auto codes = m_worker.now(&store::allCodes);
    if (codes)
        m_codes = *codes;
    return codes;
}

Result<Code> Codebook::load(CodeId id) const
{
    const auto all = codes();
    if (!all)
        return std::unexpected(all.error());
    for (const Code &code : *all) {
        if (code.id == id)
            return code;
    }
    return failure(ErrorCode::NotFound, QString::number(id.value));
}

void Codebook::announce()
{
    m_codes.reset();
    Q_EMIT m_workspace.codebookChanged();
    Q_EMIT m_workspace.historyChanged();
}

Result<CodeId> Codebook::add(const Code &code)
{
    if (auto fine = checked(code); !fine)
        return std::unexpected(fine.error());
    const auto id = act(m_worker, about(m_workspace, verbs::addCode, code),
                        [&code](store::Connection &connection, store::Step &step) {
                            return store::insertCode(connection, step, code);
                        });
    if (id)
        announce();
    return id;
}

Result<void> Codebook::change(const Code &code)
{
    if (auto fine = checked(code); !fine)
        return fine;
    const auto done = act(m_worker, about(m_workspace, verbs::changeCode, code),
                          [&code](store::Connection &connection, store::Step &step) {
                              return store::updateCode(connection, step, code);
                          });
    if (done)
        announce();
    return done;
}

Result<void> Codebook::remove(CodeId id)
{
    const auto code = load(id);
    if (!code)
        return std::unexpected(code.error());
    const auto done = act(m_worker, about(m_workspace, verbs::removeCode, *code),
                          [id, &code](store::Connection &connection, store::Step &step) -> Result<void> {
                              const auto uses = store::codeUses(connection, id);
                              if (!uses)
                                  return std::unexpected(uses.error());
                              if (*uses > 0)
                                  return failure(ErrorCode::StillUsed, code->name(Language::Russian),
                                                 QString::number(*uses));
                              return store::removeCode(step, id);
                          });
    if (done)
        announce();
    return done;
}

} // namespace elchi
