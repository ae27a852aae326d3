// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>

namespace elchi {

struct Answer
{
    int status;
    QByteArray out;
    QByteArray err;
};

/// Runs the real program in that language (en, ru, ky); nothing is given on standard input and nothing may
/// wait for it. `before`: what its process does first; safe between fork and exec.
[[nodiscard]] Answer run(const QStringList &arguments, const QString &language = QStringLiteral("en"),
                         const std::function<void()> &before = {});
/// The same for any program.
[[nodiscard]] Answer runProgram(const QString &program, const QStringList &arguments, const QString &language,
                                const std::function<void()> &before);

/// The objects of lines of JSON.
[[nodiscard]] QList<QJsonObject> objects(const QByteArray &lines);

/// A folder with a workspace and two dispatches beside it, in "in/a.txt" and "in/b.txt".
class Desk
{
public:
    Desk();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("w.elchi")); }
    /// Writes a file, with the folders above it, and answers its path.
    QString write(const QString &name, const QByteArray &bytes);
    void importAll();

private:
    QTemporaryDir m_folder;
};

} // namespace elchi
