// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of the start benchmark: a bare Qt window with menu, tool bar, docks and a table; leaves after
// its first paint and says what it has cost by then, as `elchi --leave-after-paint` does.
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

class BareWindow : public QMainWindow
{
public:
    BareWindow() : m_model(100, 5)
    {
        for (const QString &title : {u"File"_s, u"Edit"_s, u"View"_s, u"Help"_s}) {
            QMenu *menu = menuBar()->addMenu(title);
            for (int i = 0; i < 8; ++i)
                addToolBarAction(menu->addAction(title + QString::number(i)));
        }
        m_table.setModel(&m_model);
        setCentralWidget(&m_table);
        for (const auto area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea})
            addDockWidget(area, new QDockWidget(u"Dock"_s, this));
        resize(1366, 768);
    }

    ~BareWindow() override { takeCentralWidget(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            std::printf("%.2f\n", 1000.0 * double(std::clock()) / CLOCKS_PER_SEC);
            QCoreApplication::quit();
        });
    }

private:
    void addToolBarAction(QAction *action)
    {
        if (!m_bar)
            m_bar = addToolBar(u"Tools"_s);
        m_bar->addAction(action);
    }

    QToolBar *m_bar = nullptr;
    QStandardItemModel m_model;
    QTableView m_table;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    BareWindow window;
    window.show();
    return QApplication::exec();
}
