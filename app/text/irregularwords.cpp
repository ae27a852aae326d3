// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/irregularwords.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct Irregular
{
    QStringView lemma;
    QStringView forms;
};

/// «после» is left out: it is "after" a hundred times before it is "about the ambassador".
constexpr Irregular irregulars[] = {
    {u"посол", u"посла послу послом послы послов послам послами послах"},
    {u"человек", u"люди людей людям людьми людях"},
    {u"ребенок", u"дети детей детям детьми детях"},
    {u"идти", u"иду идет идут шел шла шло шли шедший"},
    {u"кыргызстан", u"кыргызстана кыргызстану кыргызстаном кыргызстане"},
    {u"год", u"года году годом годе годы годов годам годами годах лет"},
    {u"мид", u"мида миду мидом миде"},
    {u"оон", u"ооне"},
    {u"be", u"am is are was were been being"},
    {u"become", u"became"},
    {u"begin", u"began begun"},
    {u"bring", u"brought"},
    {u"build", u"built"},
    {u"buy", u"bought"},
    {u"child", u"children"},
    {u"come", u"came"},
    {u"fall", u"fell fallen"},
    {u"give", u"gave given"},
    {u"go", u"went gone goes"},
    {u"grow", u"grew grown"},
    {u"hold", u"held"},
    {u"keep", u"kept"},
    {u"lead", u"led"},
    {u"lose", u"lost"},
    {u"make", u"made"},
    {u"man", u"men"},
    {u"meet", u"met"},
    {u"pay", u"paid"},
    {u"person", u"people"},
    {u"rise", u"rose risen"},
    {u"say", u"said"},
    {u"sell", u"sold"},
    {u"send", u"sent"},
    {u"speak", u"spoke spoken"},
    {u"take", u"took taken"},
    {u"tell", u"told"},
    {u"win", u"won"},
    {u"woman", u"women"},
    {u"write", u"wrote written"},
};

QHash<QString, QString> lemmasOfForms()
{
    QHash<QString, QString> lemmas;
    for (const Irregular &word : irregulars) {
        for (const QStringView form : word.forms.split(u' '))
            lemmas.insert(form.toString(), word.lemma.toString());
    }
    return lemmas;
}

} // namespace

QString irregularLemma(QStringView word)
{
    static const QHash<QString, QString> lemmas = lemmasOfForms();
    return lemmas.value(word.toString());
}

} // namespace elchi
