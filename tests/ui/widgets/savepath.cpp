// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/savepath.h"

#include "support/printing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>
#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QList<FileKind> pictures{{u"PNG picture"_s, u"png"_s}, {u"SVG drawing"_s, u"svg"_s}};

/// Does things to the dialog as soon as it is there.
void whenOpen(const std::function<void(QFileDialog &)> &act)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || !dialog->isVisible())
            return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
    });
    timer->start(10);
}

/// Types a name and presses Enter.
void enterName(QFileDialog &dialog, const QString &name)
{
    auto *edit = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
    REQUIRE(edit);
    edit->setText(name);
    QTest::keyClick(edit, Qt::Key_Return);
}

struct Desk
{
    Desk() { QSettings().setValue(u"savedTo"_s, folder.path()); }

    [[nodiscard]] QString ask() { return askSavePath(&window, u"Save"_s, u"chart: 2025"_s, pictures); }

    QTemporaryDir folder;
    QWidget window;
};

} // namespace

TEST_CASE("The proposed name is legal everywhere and has the first kind's ending")
{
    Desk desk;
    whenOpen([](QFileDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    CHECK(desk.ask() == desk.folder.filePath(u"chart- 2025.png"_s));
    CHECK(plainFileName(u"a/b\\c:d\n"_s) == u"a-b-c-d-"_s);
}

TEST_CASE("A name without an ending gets that of the chosen kind")
{
    Desk desk;
    whenOpen([](QFileDialog &dialog) {
        dialog.selectNameFilter(u"SVG drawing (*.svg)"_s);
        Q_EMIT dialog.filterSelected(u"SVG drawing (*.svg)"_s); // as a choice by hand does
        CHECK(dialog.selectedFiles().value(0).endsWith(u"chart- 2025.svg"_s));
        enterName(dialog, u"отрасли"_s);
    });
    CHECK(desk.ask() == desk.folder.filePath(u"отрасли.svg"_s));
}

TEST_CASE("A file is overwritten only after a question, also when the ending was not typed")
{
    Desk desk;
    QFile former(desk.folder.filePath(u"chart.png"_s));
    REQUIRE(former.open(QIODevice::WriteOnly));
    former.close();
    int questions = 0;
    whenOpen([&](QFileDialog &dialog) {
        QTimer::singleShot(50, &dialog, [&] {
            if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                ++questions;
                question->button(QMessageBox::No)->click();
            }
            QTimer::singleShot(0, &dialog, &QDialog::reject);
        });
        enterName(dialog, u"chart"_s);
    });
    CHECK(desk.ask().isEmpty());
    CHECK(questions == 1);
}

TEST_CASE("The next dialog begins in the folder that was chosen last")
{
    Desk desk;
    const QTemporaryDir other;
    whenOpen([&](QFileDialog &dialog) { enterName(dialog, other.filePath(u"a.png"_s)); });
    CHECK(desk.ask() == other.filePath(u"a.png"_s));
    whenOpen([&](QFileDialog &dialog) {
        CHECK(dialog.directory().path() == other.path());
        dialog.reject();
    });
    CHECK(desk.ask().isEmpty());
}
