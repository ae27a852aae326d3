// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tablefilebuttons.h"

#include "widgets/savepath.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace elchi {

TableFileButtons::TableFileButtons(const QString &name, const Words &words, QWidget *parent)
    : QWidget(parent), m_words(words)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &ending, const QString &hint) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name + ending);
        button->setAccessibleName(hint);
        line->addWidget(button);
        return button;
    };
    connect(add(tr("&Import…"), u"Import"_s, words.importHint), &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getOpenFileName(this, m_words.importing, {}, tr("CSV tables (*.csv *.txt)"));
        if (!path.isEmpty())
            Q_EMIT importFrom(path);
    });
    connect(add(tr("&Export…"), u"Export"_s, words.exportHint), &QPushButton::clicked, this, [this] {
        const QString path =
            askSavePath(this, m_words.exporting, m_words.fileName, {{tr("CSV table"), u"csv"_s}});
        if (!path.isEmpty())
            Q_EMIT exportTo(path);
    });
    line->addStretch();
}

} // namespace elchi
