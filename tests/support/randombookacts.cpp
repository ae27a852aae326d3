// SPDX-License-Identifier: GPL-3.0-or-later
// The acts on the registry and the codebook.
#include "support/randomacts.h"
#include "workspace/codebook.h"
#include "workspace/marking.h"
#include "workspace/registry.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace elchi {

void RandomActs::addEntity()
{
    std::ignore = m_workspace.registry().add(newEntity());
}

void RandomActs::changeEntity()
{
    Entity entity = newEntity();
    entity.id = this->entity();
    std::ignore = m_workspace.registry().change(entity);
}

void RandomActs::removeEntity()
{
    std::ignore = m_workspace.registry().remove(entity());
}

void RandomActs::setTenures()
{
    const EntityId person = entity(EntityType::Person);
    if (!entity(EntityType::Office).isValid())
        return;
    QList<Tenure> tenures;
    for (int i = upTo(3); i > 0; --i)
        tenures.append({.id = {},
                        .person = person,
                        .office = entity(EntityType::Office),
                        .from = day(),
                        .to = chance(50) ? QDate() : day()});
    std::ignore = m_workspace.registry().setTenures(person, tenures);
}

void RandomActs::mergeEntities()
{
    std::ignore = m_workspace.registry().merge(entity(), entity());
}

void RandomActs::partEntities()
{
    const auto gone = m_workspace.registry().mergedInto(entity()).value_or(QList<Entity>());
    std::ignore = m_workspace.registry().part(any(gone).id);
}

void RandomActs::setApart()
{
    std::ignore = m_workspace.registry().setApart(entity(), entity());
}

void RandomActs::importEntities()
{
    QFile file(m_folder.filePath(u"entities-%1.csv"_s.arg(m_random())));
    const QString lines = u"type,name,note\nperson,\"%1\",\"%2\"\n"_s.arg(word().simplified(), word());
    if (file.open(QIODevice::WriteOnly) && file.write(lines.toUtf8()) > 0 && file.flush())
        std::ignore = m_workspace.registry().importFrom(file.fileName());
}

void RandomActs::addCode()
{
    std::ignore = m_workspace.codebook().add(
        {.id = {}, .kind = CodeKind::Topic, .key = word(), .nameRu = word(), .colour = u"#123456"_s});
}

void RandomActs::changeCode()
{
    auto changed = m_workspace.codebook().load(code());
    if (!changed)
        return;
    changed->nameKy = word();
    changed->definition = word();
    if (chance(30))
        changed->key = word();
    if (chance(50))
        changed->stems.append({word(), Language(upTo(4)), chance(30)});
    else if (!changed->stems.isEmpty())
        changed->stems.removeLast();
    changed->shortcut = upTo(lastShortcut + 1);
    std::ignore = m_workspace.codebook().change(*changed);
}

void RandomActs::removeCode()
{
    std::ignore = m_workspace.codebook().remove(code());
}

void RandomActs::moveCode()
{
    const auto moved = m_workspace.codebook().load(code());
    if (!moved)
        return;
    if (chance(50))
        std::ignore = m_workspace.codebook().standAlsoUnder(moved->id, code());
    else
        std::ignore =
            m_workspace.codebook().move(moved->id, any(moved->parents), chance(30) ? CodeId() : code());
}

void RandomActs::retireCode()
{
    std::ignore = m_workspace.codebook().setRetired(code(), chance(50));
}

void RandomActs::mergeCodes()
{
    std::ignore = m_workspace.codebook().merge(code(), code());
}

void RandomActs::splitCode()
{
    const auto mark = m_workspace.marking().load(this->mark());
    if (mark && mark->content.code.isValid())
        std::ignore = m_workspace.codebook().split(mark->content.code, {.id = {}, .key = word()}, {mark->id});
}

void RandomActs::importCodes()
{
    QFile file(m_folder.filePath(u"codes-%1.csv"_s.arg(m_random())));
    const QString lines =
        u"key,name_ky,stems\n\"%1\",\"%2\",ru:%3\n"_s.arg(word().simplified(), word()).arg(upTo(99));
    if (file.open(QIODevice::WriteOnly) && file.write(lines.toUtf8()) > 0 && file.flush())
        std::ignore = m_workspace.codebook().importFrom(file.fileName());
}

} // namespace elchi
