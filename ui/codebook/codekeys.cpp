// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/codekeys.h"

#include "models/words.h"
#include "workspace/codebook.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

Code newCode(const Workspace &workspace, CodeKind kind, const QString &name)
{
    const QString words = name.simplified();
    const QString plain = words.toLower().replace(u' ', u'-');
    const auto all = workspace.codebook().codes().value_or(QList<Code>());
    QString key = plain;
    for (int number = 2; std::ranges::contains(all, key, &Code::key); ++number)
        key = u"%1-%2"_s.arg(plain).arg(number);
    Code code{.id = {}, .kind = kind, .key = key};
    const Language language = interfaceLanguage();
    (language == Language::Kyrgyz    ? code.nameKy
     : language == Language::English ? code.nameEn
                                     : code.nameRu) = words;
    return code;
}

} // namespace elchi
