// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/colourfield.h"

#include <QColor>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QIcon swatch(const QString &colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    if (!colour.isEmpty()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(colour));
        painter.drawRoundedRect(2, 2, 28, 28, 6, 6);
    }
    return QIcon(pixmap);
}

} // namespace

ColourField::ColourField(const QString &name, const QString &label, QWidget *parent) : QToolButton(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    fillMenu(menu);
    setMenu(menu);
}

void ColourField::fillMenu(QMenu *menu)
{
    const auto add = [this, menu](const QString &colour) {
        QAction *action =
            menu->addAction(swatch(colour), colour.isEmpty() ? tr("No colour of its own") : colour);
        connect(action, &QAction::triggered, this, [this, colour] {
            showColour(colour);
            Q_EMIT chosen(colour);
        });
    };
    add(QString());
    for (int hue = 0; hue < 360; hue += 30) {
        for (const int value : {170, 220})
            add(QColor::fromHsv(hue, 170, value).name());
    }
}

void ColourField::showColour(const QString &colour)
{
    setIcon(swatch(colour));
    setText(colour.isEmpty() ? tr("No colour of its own") : colour);
}

} // namespace elchi
