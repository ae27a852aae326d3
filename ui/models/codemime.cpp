// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/codemime.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

const QString selectionType = u"application/x-elchi-selection"_s;

} // namespace

QString codeMimeType()
{
    return u"application/x-elchi-code"_s;
}

QMimeData *mimeOf(CodeId code)
{
    auto *data = new QMimeData;
    data->setData(codeMimeType(), QByteArray::number(code.value));
    return data;
}

std::optional<CodeId> codeIn(const QMimeData &data)
{
    bool isNumber = false;
    const CodeId code{data.data(codeMimeType()).toLongLong(&isNumber)};
    return isNumber && code.isValid() ? std::optional(code) : std::nullopt;
}

QMimeData *mimeOfSelection(const QString &words)
{
    auto *data = new QMimeData;
    data->setText(words);
    data->setData(selectionType, QByteArray("1"));
    return data;
}

bool isSelection(const QMimeData &data)
{
    return data.hasFormat(selectionType);
}

} // namespace elchi
