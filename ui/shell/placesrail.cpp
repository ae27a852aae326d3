// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/placesrail.h"

#include "shell/theme.h"

#include <QAction>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int buttonWidth = 80;
constexpr int buttonHeight = 60;
constexpr int drawingSize = 24;

/// A place: drawing above the word, a bar of the accent colour at the left of the chosen one.
class PlaceButton : public QToolButton
{
public:
    PlaceButton(QAction *action, QWidget *parent) : QToolButton(parent), m_icon(action->data().toString())
    {
        setDefaultAction(action);
        setObjectName(u"place"_s + m_icon.left(1).toUpper() + m_icon.mid(1));
        setAccessibleName(action->text());
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        setFont(small);
        const int words = fontMetrics().horizontalAdvance(action->text()) + 12;
        setFixedSize(std::max(buttonWidth, words), buttonHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), palette().color(isChecked() ? QPalette::Base : QPalette::AlternateBase));
        if (isChecked())
            painter.fillRect(QRect(0, 0, 3, height()), palette().color(QPalette::Accent));
        const QColor ink = palette().color(isChecked() ? QPalette::Accent : QPalette::WindowText);
        painter.drawPixmap((width() - drawingSize) / 2, 8,
                           lineIcon(m_icon, ink, drawingSize, devicePixelRatioF()));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(0, 8 + drawingSize, 0, -4), Qt::AlignCenter,
                         defaultAction()->text());
        if (hasFocus()) {
            painter.setPen(QPen(palette().color(QPalette::Accent), 1, Qt::DashLine));
            painter.drawRect(rect().adjusted(4, 3, -5, -4));
        }
    }

private:
    QString m_icon;
};

} // namespace

PlacesRail::PlacesRail(const QList<QAction *> &actions, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"placesRail"_s);
    setAccessibleName(tr("Places"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(0);
    for (QAction *action : actions)
        column->addWidget(new PlaceButton(action, this));
    column->addStretch();
}

void PlacesRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace elchi
