// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/modeltest.h"

#include <QLatin1StringView>
#include <cstring>

namespace elchi {

namespace {

QStringList heard;
QtMessageHandler former = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (context.category && std::strcmp(context.category, "qt.modeltest") == 0 && type != QtDebugMsg)
        heard << message;
    else if (former)
        former(type, context, message);
}

} // namespace

ModelWatch::ModelWatch(QAbstractItemModel *model)
    : m_previous(qInstallMessageHandler(listen)),
      m_tester(model, QAbstractItemModelTester::FailureReportingMode::Warning)
{
    former = m_previous;
    heard.clear();
}

ModelWatch::~ModelWatch()
{
    qInstallMessageHandler(m_previous);
}

QStringList ModelWatch::complaints()
{
    return heard;
}

} // namespace elchi
