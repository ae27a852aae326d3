// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startpage.h"

#include "shell/settings.h"
#include "shell/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_problem(new QLabel(this)), m_rescue(new QPushButton(tr("Open a &backup…"), this)),
      m_recent(new QListWidget(this)), m_recentTitle(new QLabel(tr("Recent workspaces"), this))
{
    setObjectName(u"startPage"_s);
    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon(u":/icons/elchi.svg"_s).pixmap(72, 72));
    auto *title = new QLabel(tr("Elchi"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    title->setFont(large);
    auto *purpose =
        new QLabel(tr("Mark who met whom in dispatches, and see it on a timeline, in charts and in tables. "
                      "A workspace is one file that keeps your dispatches, marks and meetings."),
                   this);
    purpose->setWordWrap(true);
    m_problem->setObjectName(u"startProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setFrameShape(QFrame::StyledPanel);
    m_problem->setMargin(8);
    m_problem->hide();
    m_rescue->setObjectName(u"startBackups"_s);
    m_rescue->hide();
    connect(m_rescue, &QPushButton::clicked, this, [this] { Q_EMIT backupsRequested(m_damaged); });

    auto *middle = new QWidget(this);
    middle->setFixedWidth(560);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(16);
    column->addWidget(mark, 0, Qt::AlignLeft);
    column->addWidget(title);
    column->addWidget(purpose);
    column->addWidget(m_problem);
    column->addWidget(m_rescue, 0, Qt::AlignLeft);
    column->addWidget(buttons());
    column->addWidget(m_recentTitle);
    column->addWidget(recentList());
    // Stretches instead of an alignment: an aligned item gets its size hint, which knows nothing of wrapped
    // words.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(2);
    refresh();
}

QWidget *StartPage::buttons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &text, const QString &name, auto signal) {
        auto *button = new QPushButton(text, box);
        button->setObjectName(name);
        button->setMinimumHeight(36);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
        return button;
    };
    add(tr("&New workspace…"), u"startNew"_s, &StartPage::newRequested)->setDefault(true);
    add(tr("&Open…"), u"startOpen"_s, &StartPage::openRequested);
    add(tr("&Sample workspace"), u"startSample"_s, &StartPage::sampleRequested);
    return box;
}

QWidget *StartPage::recentList()
{
    m_recent->setObjectName(u"startRecent"_s);
    m_recent->setAccessibleName(m_recentTitle->text());
    m_recent->setMaximumHeight(240);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *forget = new QAction(tr("Remove from this list"), m_recent);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(forget);
    connect(forget, &QAction::triggered, this, [this] {
        if (const QListWidgetItem *item = m_recent->currentItem())
            settings::removeRecent(item->data(Qt::UserRole).toString());
        refresh();
    });
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
    return m_recent;
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const QString &path : settings::recent()) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        const bool there = file.exists();
        auto *item = new QListWidgetItem(there ? u"%1\n%2"_s.arg(file.completeBaseName(), folder)
                                               : tr("%1 (missing)\n%2").arg(file.completeBaseName(), folder),
                                         m_recent);
        item->setData(Qt::UserRole, path);
        if (!there)
            item->setForeground(palette().color(QPalette::PlaceholderText));
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentTitle->setVisible(m_recent->count() > 0);
}

void StartPage::showProblem(const QString &sentence, const QString &damaged)
{
    m_damaged = damaged;
    m_rescue->setVisible(!damaged.isEmpty());
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString StartPage::problem() const
{
    return m_problem->text();
}

} // namespace elchi
