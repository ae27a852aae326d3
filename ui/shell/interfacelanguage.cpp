// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/interfacelanguage.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace elchi {

void InterfaceLanguage::choose(const QString &code)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    m_code = code;
    setInterfaceLanguage(languageFromName(code));
    // Debian has no qtbase_ky; elchi_ky brings the standard buttons itself.
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/elchi_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_own);
}

QString InterfaceLanguage::nativeName(const QString &code)
{
    if (code == "ru"_L1)
        return u"Русский"_s;
    return code == "ky"_L1 ? u"Кыргызча"_s : u"English"_s;
}

} // namespace elchi
