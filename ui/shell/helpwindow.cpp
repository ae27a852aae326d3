// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helpwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
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
    QFile file(language == "en"_L1 ? u":/help/guide.en.md"_s : u":/help/guide.ru.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    // The licence line is for people who read the sources.
    return text.startsWith("<!--"_L1) ? text.section(u"-->"_s, 1).trimmed() : text;
}

} // namespace

void showGuide(const QString &language, QWidget *parent)
{
    auto *text = new QTextBrowser;
    text->setObjectName(u"guideText"_s);
    text->setAccessibleName(HelpWindow::tr("User guide"));
    text->setOpenLinks(false);
    text->setMarkdown(guideText(language));
    plainWindow(u"guideWindow"_s, HelpWindow::tr("User guide"), {720, 640}, text, parent)->show();
}

void showShortcuts(const QList<QAction *> &actions, QWidget *parent)
{
    auto *table = new QTableWidget(int(actions.size()), 2);
    table->setObjectName(u"shortcutsTable"_s);
    table->setAccessibleName(HelpWindow::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({HelpWindow::tr("What it does"), HelpWindow::tr("Keys")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < actions.size(); ++row) {
        QStringList keys;
        const auto chords = actions.at(row)->shortcuts();
        for (const QKeySequence &chord : chords)
            keys.append(chord.toString(QKeySequence::NativeText));
        QString words = actions.at(row)->text();
        table->setItem(row, 0, new QTableWidgetItem(words.remove(u'&')));
        table->setItem(row, 1, new QTableWidgetItem(keys.join(u", "_s)));
    }
    table->resizeColumnToContents(1);
    table->sortItems(0);
    plainWindow(u"shortcutsWindow"_s, HelpWindow::tr("Keyboard shortcuts"), {640, 560}, table, parent)
        ->show();
}

void showAbout(QWidget *parent)
{
    auto *text = new QLabel;
    text->setObjectName(u"aboutText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(HelpWindow::tr("Elchi %1\n\nAnnotation and timeline of diplomacy dispatches.\n\n"
                                 "Free software under the GNU General Public License, version 3 or later. "
                                 "Everything you enter stays in your workspace file on this computer.")
                      .arg(QCoreApplication::applicationVersion()));
    QDialog *window = plainWindow(u"aboutWindow"_s, HelpWindow::tr("About Elchi"), {420, 240}, text, parent);
    window->show();
}

} // namespace elchi
