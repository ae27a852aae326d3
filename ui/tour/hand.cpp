// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/hand.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QKeySequence>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int patience = 10000; ///< milliseconds

QMimeData *filesOf(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

} // namespace

Hand::Hand(QWidget &window) : m_window(window) {}

void Hand::fail(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = what;
}

void Hand::waitFor(const std::function<bool()> &holds, const QString &what)
{
    if (isAble() && !QTest::qWaitFor(holds, patience))
        fail(what);
}

QWidget *Hand::widget(const QString &name)
{
    QWidget *found = nullptr;
    const auto isThere = [&] {
        const auto widgets = m_window.findChildren<QWidget *>(name);
        const auto shown = std::ranges::find_if(widgets, &QWidget::isVisible);
        found = shown == widgets.end() ? nullptr : *shown;
        return found != nullptr;
    };
    waitFor(isThere, u"no %1 is shown"_s.arg(name));
    return found;
}

void Hand::takeWindow()
{
    m_window.activateWindow();
    waitFor([this] { return m_window.isActiveWindow(); }, u"the window does not take the keyboard"_s);
}

void Hand::click(const QString &name)
{
    if (QWidget *button = widget(name)) {
        waitFor([button] { return button->isEnabled(); }, u"%1 stays disabled"_s.arg(name));
        click(button, button->rect().center());
    }
}

void Hand::click(QWidget *widget, QPoint at)
{
    if (!isAble() || !widget)
        return;
    ++m_clicks;
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
}

void Hand::doubleClick(QWidget *widget, QPoint at)
{
    if (!isAble() || !widget)
        return;
    ++m_clicks;
    // A person's first click of the two comes before the double one.
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    QTest::mouseDClick(widget, Qt::LeftButton, {}, at);
}

void Hand::drag(QWidget *widget, QPoint from, QPoint to, Qt::KeyboardModifiers held)
{
    if (!isAble() || !widget)
        return;
    ++m_clicks;
    QTest::mousePress(widget, Qt::LeftButton, held, from);
    constexpr int steps = 6;
    for (int step = 1; step <= steps; ++step) {
        const QPoint at = from + (to - from) * step / steps;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, held);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, held, to);
}

void Hand::drop(const QStringList &paths)
{
    if (!isAble())
        return;
    ++m_clicks;
    const std::unique_ptr<QMimeData> data(filesOf(paths));
    const QPoint middle = m_window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&m_window, &enter);
    if (!enter.isAccepted())
        return fail(u"the window does not take files"_s);
    QDropEvent drop(middle, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&m_window, &drop);
}

QWidget *Hand::keyboard() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *window = dialog ? dialog : &m_window;
    return window->focusWidget() ? window->focusWidget() : window;
}

void Hand::press(const QString &keys)
{
    if (!isAble())
        return;
    ++m_keys;
    const QKeyCombination key = QKeySequence(keys, QKeySequence::PortableText)[0];
    QTest::keyClick(keyboard(), key.key(), key.keyboardModifiers());
}

void Hand::type(const QString &words)
{
    for (const QChar letter : words) {
        if (!isAble())
            return;
        ++m_keys;
        QTest::sendKeyEvent(QTest::Click, keyboard(), Qt::Key_unknown, letter, {});
    }
}

void Hand::answer(QFileDialog &dialog, const QString &path)
{
    auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
    click(name, name->rect().center());
    // Without the focus the dialog would go on choosing the row that stood chosen before.
    waitFor([name] { return name->hasFocus(); }, u"the dialog does not take the keyboard"_s);
    name->selectAll();
    type(path);
    QPushButton *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    click(save, save->rect().center());
    if (!dialog.isVisible())
        return;
    fail(u"the dialog does not take %1"_s.arg(path));
    dialog.reject();
}

void Hand::nameFile(const std::function<void()> &act, const QString &path)
{
    if (!isAble())
        return;
    QTimer look;
    look.callOnTimeout([&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        look.stop();
        answer(*dialog, path);
    });
    look.start(20);
    act();
    if (look.isActive())
        fail(u"no dialog asked for the name of a file"_s);
    takeWindow();
}

} // namespace elchi
