// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace elchi::settings {

QString language()
{
    const QStringList known{u"ru"_s, u"ky"_s, u"en"_s};
    const QString chosen = QSettings().value(u"language"_s).toString();
    if (known.contains(chosen))
        return chosen;
    const QString system = QLocale::languageToCode(QLocale::system().language());
    return known.contains(system) ? system : u"en"_s;
}

void setLanguage(const QString &code)
{
    QSettings().setValue(u"language"_s, code);
}

ThemeChoice theme()
{
    const QString name = QSettings().value(u"theme"_s).toString();
    if (name == "light"_L1)
        return ThemeChoice::Light;
    return name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void setTheme(ThemeChoice choice)
{
    const QString name = choice == ThemeChoice::Light  ? u"light"_s
                         : choice == ThemeChoice::Dark ? u"dark"_s
                                                       : u"system"_s;
    QSettings().setValue(u"theme"_s, name);
}

QStringList recent()
{
    return QSettings().value(u"recent"_s).toStringList();
}

void addRecent(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recent();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(u"recent"_s, paths.mid(0, 10));
}

void removeRecent(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    QSettings().setValue(u"recent"_s, paths);
}

QHash<QString, QKeySequence> keys()
{
    QHash<QString, QKeySequence> chosen;
    QSettings stored;
    stored.beginGroup(u"keys"_s);
    for (const QString &action : stored.childKeys())
        chosen.insert(action, QKeySequence(stored.value(action).toString(), QKeySequence::PortableText));
    return chosen;
}

void setKey(const QString &action, const QKeySequence &key)
{
    QSettings().setValue(u"keys/"_s + action, key.toString(QKeySequence::PortableText));
}

void forgetKey(const QString &action)
{
    QSettings().remove(u"keys/"_s + action);
}

void forgetKeys()
{
    QSettings().remove(u"keys"_s);
}

QString author()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return u"analyst"_s;
}

} // namespace elchi::settings
