// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"

#include <QCoreApplication>

namespace elchi {

QString testData(const QString &name)
{
    return QStringLiteral(ELCHI_TEST_DATA "/") + name;
}

QString builtProgram(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

} // namespace elchi
