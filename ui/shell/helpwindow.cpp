// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helpwindow.h"

#include "shell/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The context of this file's words.
struct HelpWindow
{
    Q_DECLARE_TR_FUNCTIONS(HelpWindow)
};

/// True when that window is open already; it comes to the front.
bool isShown(const QString &name, const QWidget *parent)
{
    auto *window = parent->findChild<QDialog *>(name, Qt::FindDirectChildrenOnly);
    if (!window)
        return false;
    window->raise();
    window->activateWindow();
    return true;
}

/// A window beside the main one; Escape closes it, nothing waits for it.
QDialog *plainWindow(const QString &name, const QString &title, QSize size, QWidget *content, QWidget *parent)
{
    auto *window = new QDialog(parent);
    window->setObjectName(name);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(title);
    window->resize(size);
    auto *column = new QVBoxLayout(window);
    column->addWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, window);
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::reject);
    column->addWidget(buttons);
    return window;
}

QString guideText(const QString &language)
{
    QFile file(u":/help/guide.%1.md"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    // The licence line is for people who read the sources.
    return text.startsWith("<!--"_L1) ? text.section(u"-->"_s, 1).trimmed() : text;
}

/// Acts that are listed together, in the order in which a menu offers them.
struct Section
{
    QString title;
    QList<QAction *> actions;
};

/// The chords as people type them; the same chords on a Russian layout are not listed again.
QString keysOf(const QAction &action)
{
    QStringList keys;
    const auto chords = action.shortcuts();
    for (const QKeySequence &chord : chords) {
        const QString words = chord.toString(QKeySequence::NativeText);
        if (!isCyrillicChord(chord) && !keys.contains(words))
            keys.append(words);
    }
    return keys.join(u", "_s);
}

/// Adds what has a key and was not listed before.
void collect(const QList<QAction *> &actions, Section &section, QSet<QAction *> &listed)
{
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            collect(menu->actions(), section, listed);
        else if (!action->shortcut().isEmpty() && !action->text().isEmpty() && !listed.contains(action))
            section.actions.append(action);
        listed.insert(action);
    }
}

QList<Section> sections(const QMenuBar &bar, const QWidget *window)
{
    QList<Section> found;
    QSet<QAction *> listed;
    const auto menus = bar.actions();
    for (const QAction *menu : menus) {
        found.append({menu->text(), {}});
        collect(menu->menu()->actions(), found.last(), listed);
    }
    found.append({HelpWindow::tr("Where the cursor is"), {}});
    collect(window->findChildren<QAction *>(), found.last(), listed);
    found.removeIf([](const Section &section) { return section.actions.isEmpty(); });
    return found;
}

void addSection(QTableWidget &table, const Section &section)
{
    const auto add = [&table](int row, int column, QString words) {
        auto *item = new QTableWidgetItem(words.remove(u'&'));
        table.setItem(row, column, item);
        return item;
    };
    const int title = table.rowCount();
    table.setRowCount(title + 1 + int(section.actions.size()));
    QFont bold = table.font();
    bold.setBold(true);
    add(title, 0, section.title)->setFont(bold);
    table.setSpan(title, 0, 1, 2);
    for (int at = 0; at < section.actions.size(); ++at) {
        add(title + 1 + at, 0, section.actions.at(at)->text());
        add(title + 1 + at, 1, keysOf(*section.actions.at(at)));
    }
}

} // namespace

void showGuide(const QString &language, QWidget *parent)
{
    if (isShown(u"guideWindow"_s, parent))
        return;
    auto *text = new QTextBrowser;
    text->setObjectName(u"guideText"_s);
    text->setAccessibleName(HelpWindow::tr("User guide"));
    text->setOpenLinks(false);
    text->setMarkdown(guideText(language));
    plainWindow(u"guideWindow"_s, HelpWindow::tr("User guide"), {720, 640}, text, parent)->show();
}

void showShortcuts(const QMenuBar &bar, QWidget *parent)
{
    if (isShown(u"shortcutsWindow"_s, parent))
        return;
    auto *table = new QTableWidget(0, 2);
    table->setObjectName(u"shortcutsTable"_s);
    table->setAccessibleName(HelpWindow::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({HelpWindow::tr("What it does"), HelpWindow::tr("Keys")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const Section &section : sections(bar, parent))
        addSection(*table, section);
    table->resizeColumnToContents(1);
    plainWindow(u"shortcutsWindow"_s, HelpWindow::tr("Keyboard shortcuts"), {640, 560}, table, parent)
        ->show();
}

void showAbout(QWidget *parent)
{
    if (isShown(u"aboutWindow"_s, parent))
        return;
    auto *text = new QLabel;
    text->setObjectName(u"aboutText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(HelpWindow::tr("Elchi %1\n\nAnnotation and timeline of diplomacy dispatches.\n\n"
                                 "Free software under the GNU General Public License, version 3 or later. "
                                 "Everything you enter stays in your workspace file on this computer.")
                      .arg(QCoreApplication::applicationVersion()));
    plainWindow(u"aboutWindow"_s, HelpWindow::tr("About Elchi"), {420, 240}, text, parent)->show();
}

} // namespace elchi
