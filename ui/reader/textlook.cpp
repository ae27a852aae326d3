// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/textlook.h"

#include <QApplication>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int usualPoints = 13;

} // namespace

QFont TextLook::usualFont()
{
    QFont font = QApplication::font();
    font.setPointSize(usualPoints);
    return font;
}

TextLook TextLook::stored()
{
    TextLook look;
    const QSettings settings;
    const QString font = settings.value(u"reader/font"_s).toString();
    if (!font.isEmpty())
        look.font.fromString(font);
    look.letters =
        std::clamp(settings.value(u"reader/letters"_s, look.letters).toInt(), fewestLetters, mostLetters);
    look.spacing =
        std::clamp(settings.value(u"reader/spacing"_s, look.spacing).toInt(), leastSpacing, mostSpacing);
    return look;
}

void TextLook::store() const
{
    QSettings settings;
    settings.setValue(u"reader/font"_s, font.toString());
    settings.setValue(u"reader/letters"_s, letters);
    settings.setValue(u"reader/spacing"_s, spacing);
}

} // namespace elchi
