// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/contribution_bar.h"
#include "ui/widgets/equal_grid.h"
#include "ui/widgets/option_button.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace wirewise::ui;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(*qApp, Scheme::Light); }

    void aSegmentIsChosenOnce()
    {
        SegmentedControl control(QStringLiteral("Importance"),
            { QStringLiteral("must"), QStringLiteral("should"), QStringLiteral("nice") });
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        control.setCurrent(1);
        QCOMPARE(chosen.count(), 0);
        QTest::mouseClick(control.button(1), Qt::LeftButton);
        QCOMPARE(chosen.count(), 0);
        QTest::mouseClick(control.button(2), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(control.current(), 2);
        QCOMPARE(control.button(2)->accessibleName(), QStringLiteral("Importance: nice"));
    }

    void anUnusableSegmentSaysWhy()
    {
        SegmentedControl control(QStringLiteral("x"), { QStringLiteral("a"), QStringLiteral("b") });
        control.setUsable(0, false, QStringLiteral("because"));
        QTest::mouseClick(control.button(0), Qt::LeftButton);
        QCOMPARE(control.current(), -1);
        QCOMPARE(control.button(0)->toolTip(), QStringLiteral("because"));
    }

    void tabReachesAGroupOnce()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* control = new SegmentedControl(
            QStringLiteral("x"), { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") }, &window);
        auto* after = new QPushButton(QStringLiteral("after"), &window);
        column->addWidget(control);
        column->addWidget(after);
        control->setCurrent(1);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        control->button(1)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(control->button(1), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), control->button(2));
        QTest::keyClick(control->button(2), Qt::Key_Right); // the end holds
        QCOMPARE(QApplication::focusWidget(), control->button(2));
        QTest::keyClick(control->button(2), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);
    }

    void aBarIsReadSegmentBySegment()
    {
        QWidget window;
        QPushButton before(&window); // takes the focus a new window gives
        auto* bar = new ContributionBar(&window);
        bar->tell(
            { { 0.5, QStringLiteral("first") }, { 0.2, QStringLiteral("second") } }, Qt::blue, Qt::cyan);
        bar->resize(200, 14);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        bar->setFocus(Qt::TabFocusReason);
        QCOMPARE(bar->current(), 0);
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(bar->current(), 1);
        QCOMPARE(bar->accessibleDescription(), QStringLiteral("second"));
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(bar->current(), 1);
        QTest::keyClick(bar, Qt::Key_Home);
        QCOMPARE(bar->current(), 0);
        bar->tell({}, Qt::blue, Qt::cyan);
        QCOMPARE(bar->current(), -1);
    }

    void columnsAreEqualAndBalanced()
    {
        QWidget host;
        auto* grid = new EqualGrid(100, 8, &host);
        for (int i = 0; i < 5; ++i)
            grid->addWidget(
                new OptionButton(QStringLiteral("label %1").arg(i), QStringLiteral("hint"), &host));
        host.resize(330, 200);
        grid->setGeometry(host.rect());
        QCOMPARE(grid->itemAt(0)->geometry().top(), grid->itemAt(2)->geometry().top());
        QVERIFY(grid->itemAt(3)->geometry().top() > grid->itemAt(0)->geometry().top());
        QVERIFY(std::abs(grid->itemAt(0)->geometry().width() - grid->itemAt(1)->geometry().width()) <= 1);
        QVERIFY(grid->heightForWidth(330) > grid->heightForWidth(700));
    }

    void aLongLabelNeedsMoreHeight()
    {
        OptionButton button(
            QStringLiteral("Proxies and firewalls that pass only plain HTTP and nothing else"), {});
        QVERIFY(button.heightForWidth(120) > button.heightForWidth(600));
        const int before = button.heightForWidth(300);
        button.setWarning(QStringLiteral("would exclude X"));
        QVERIFY(button.heightForWidth(300) >= before);
        QVERIFY(button.accessibleDescription().contains(QStringLiteral("exclude")));
    }

    void aBannerOffersItsRemedy()
    {
        Banner banner;
        QVERIFY(!banner.isVisible());
        int remedied = 0;
        banner.tell(Banner::Tone::Error, QStringLiteral("<b>broken</b>"), QStringLiteral("Mend"),
            [&remedied] { ++remedied; });
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.text(), QStringLiteral("<b>broken</b>"));
        for (QPushButton* button : banner.findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Mend"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(remedied, 1);
        QVERIFY(!banner.isVisible());
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
