// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace elchi {

/// The language of the window: Elchi's own translations and Qt's for its standard buttons. One per process.
class InterfaceLanguage : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// "ru", "ky" or "en". Texts already on the screen stay until their widgets are made anew.
    void choose(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }

    /// The language's own name: "Кыргызча".
    [[nodiscard]] static QString nativeName(const QString &code);

private:
    QString m_code = QStringLiteral("en");
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace elchi
