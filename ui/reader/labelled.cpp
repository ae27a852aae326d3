// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/labelled.h"

#include "widgets/wrappedlabel.h"

#include <QString>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

QWidget *labelled(const QString &label, QWidget *field)
{
    auto *box = new QWidget(field->parentWidget());
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *words = new WrappedLabel(label, box);
    words->setBuddy(field);
    words->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(words);
    column->addWidget(field);
    return box;
}

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new WrappedLabel({}, parent);
    label->setObjectName(name);
    label->setMinimumWidth(1);
    return label;
}

QString breakable(const QString &words, int most)
{
    constexpr int longest = 24;
    const bool cut = words.size() > most;
    QString result;
    int run = 0;
    for (const QChar c : words.left(most)) {
        run = c.isSpace() ? 0 : run + 1;
        result += c;
        // Never between the halves of one character.
        if (run >= longest && !c.isHighSurrogate()) {
            result += QChar(0x200B);
            run = 0;
        }
    }
    return cut ? result + u'…' : result;
}

} // namespace elchi
