// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/encodingbox.h"

using namespace Qt::StringLiterals;

namespace elchi {

EncodingBox::EncodingBox(const QString &name, const QString &label, QWidget *parent)
    : ChoiceBox(name, label, parent)
{
    addItem(tr("Recognise"), QString());
    // Names as ICU and Qt know them; two are better known by others.
    for (const QString &encoding : {u"UTF-8"_s, u"windows-1251"_s, u"KOI8-R"_s, u"ISO-8859-5"_s, u"IBM866"_s,
                                    u"x-mac-cyrillic"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s}) {
        const QString known = encoding == "IBM866"_L1           ? u"CP866"_s
                              : encoding == "x-mac-cyrillic"_L1 ? u"MacCyrillic"_s
                                                                : encoding;
        addItem(known, encoding);
    }
    setMinimumContentsLength(14);
}

void EncodingBox::showEncoding(const QString &name)
{
    if (findData(name) < 0)
        addItem(name, name);
    showValue(name);
}

} // namespace elchi
