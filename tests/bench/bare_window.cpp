// SPDX-License-Identifier: GPL-3.0-or-later
// The base of the first-paint row: a bare QWidget that ends after its first paint.
#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace {

class Bare : public QWidget
{
    void paintEvent(QPaintEvent*) override { QTimer::singleShot(0, qApp, &QApplication::quit); }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Bare window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
