// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QStringList>

namespace elchi {

/// Watches a model for as long as it lives and collects what QAbstractItemModelTester complains of. The
/// tester's own failing mode passes a broken model silently outside QtTest, hence the message handler.
class ModelWatch
{
public:
    explicit ModelWatch(QAbstractItemModel *model);
    ~ModelWatch();
    ModelWatch(const ModelWatch &) = delete;
    ModelWatch &operator=(const ModelWatch &) = delete;

    /// CHECK(watch.complaints().isEmpty())
    [[nodiscard]] static QStringList complaints();

private:
    QtMessageHandler m_previous;
    QAbstractItemModelTester m_tester;
};

} // namespace elchi
