// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helpwindow.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
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
