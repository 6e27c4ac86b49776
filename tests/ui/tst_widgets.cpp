// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"
#include "ui/style/ink_label.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/beside_or_below.h"
#include "ui/widgets/contribution_bar.h"
#include "ui/widgets/equal_grid.h"
#include "ui/widgets/focus_group.h"
#include "ui/widgets/focus_order.h"
#include "ui/widgets/lead_text.h"
#include "ui/widgets/option_button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/triangle_view.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
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

    void aLabelIsAsLargeAsQtsOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("a word") << QStringLiteral("must");
        QTest::newRow("a line") << QStringLiteral("Who may speak first, and how often?");
        QTest::newRow("a paragraph") << QStringLiteral("Events are sent from the server to the client only; what the client has to say goes by requests "
                                                       "of its own. A proxy between them may hold them back until its buffer is full, or for ever.");
        QTest::newRow("lines") << QStringLiteral("one\ntwo, which is longer than one\n\nfour");
        QTest::newRow("a long word") << QString(90, u'W');
        QTest::newRow("spaces") << QStringLiteral("  before and  after   ");
        QTest::newRow("Chinese") << QString::fromUtf8("服务器向客户端推送事件，客户端只能通过自己的请求发言。");
        QTest::newRow("from right to left") << QString::fromUtf8("שלום לכולם, this is mixed");
    }

    void aLabelIsAsLargeAsQtsOwn()
    {
        QFETCH(QString, text);
        for (const Type type : { Type::Display, Type::Body, Type::Small, Type::SmallStrong, Type::Mono })
            for (const bool wraps : { true, false })
                for (const Qt::Alignment alignment : { Qt::AlignLeft | Qt::AlignVCenter, Qt::AlignRight | Qt::AlignTop, Qt::AlignHCenter | Qt::AlignBottom })
                    for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
                        InkLabel own(text);
                        QLabel theirs(text);
                        for (QLabel* each : { static_cast<QLabel*>(&own), &theirs }) {
                            each->setTextFormat(Qt::PlainText);
                            each->setFont(font(type));
                            each->setWordWrap(wraps);
                            each->setAlignment(alignment);
                            each->setLayoutDirection(direction);
                            each->setContentsMargins(3, 1, 4, 2);
                        }
                        QCOMPARE(own.sizeHint(), theirs.sizeHint());
                        QCOMPARE(own.minimumSizeHint(), theirs.minimumSizeHint());
                        for (const int width : { 1, 40, 123, 300, 1200 })
                            QCOMPARE(own.heightForWidth(width), theirs.heightForWidth(width));
                        QCOMPARE(own.oneLineWidth(), theirs.fontMetrics().horizontalAdvance(text));
                        own.setText(QStringLiteral("another")); // nothing of the old one is kept
                        theirs.setText(QStringLiteral("another"));
                        own.setMinimumWidth(700);
                        theirs.setMinimumWidth(700);
                        QCOMPARE(own.sizeHint(), theirs.sizeHint());
                    }
    }

    void anUnusableSegmentSaysWhy()
    {
        SegmentedControl control(QStringLiteral("x"), { QStringLiteral("a"), QStringLiteral("b") });
        control.setUsable(0, false, QStringLiteral("because"));
        QTest::mouseClick(control.button(0), Qt::LeftButton);
        QCOMPARE(control.current(), -1);
        QCOMPARE(control.button(0)->toolTip(), QStringLiteral("because"));
    }

    void aDragIsOneGestureAndTheChoiceFollows()
    {
        SegmentedControl control(QStringLiteral("Importance"),
            { QStringLiteral("must"), QStringLiteral("should"), QStringLiteral("nice") });
        control.setCurrent(0);
        control.show();
        QList<std::pair<int, int>> chosen; // segment, gesture
        connect(&control, &SegmentedControl::chosen, this, [&](int segment) {
            chosen.append({ segment, control.gesture() });
        });
        QAbstractButton* pressed = control.button(0);
        const auto over = [&](int segment) {
            return pressed->mapFrom(&control, control.button(segment)->geometry().center());
        };
        const auto drag = [&](const QPoint& to) {
            QMouseEvent move(QEvent::MouseMove, to, pressed->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                Qt::NoModifier);
            QApplication::sendEvent(pressed, &move);
        };
        QTest::mousePress(pressed, Qt::LeftButton);
        drag(over(0));
        QVERIFY(chosen.isEmpty()); // still a click
        drag(over(1));
        drag(over(2));
        drag(over(0));
        drag(over(0) + QPoint(2000, 0)); // outside: the last stays
        QTest::mouseRelease(pressed, Qt::LeftButton, {}, over(0));
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen.at(0).first, 1);
        QCOMPARE(chosen.at(2).first, 0);
        QCOMPARE(chosen.at(0).second, chosen.at(2).second);
        QTest::mouseClick(control.button(2), Qt::LeftButton);
        QVERIFY(chosen.last().second != chosen.first().second);
    }

    void aKeyHeldDownIsOneGesture()
    {
        SegmentedControl control(QStringLiteral("Importance"),
            { QStringLiteral("must"), QStringLiteral("should"), QStringLiteral("nice") });
        control.setCurrent(0);
        control.step(1, SegmentedControl::Key::Pressed);
        const int first = control.gesture();
        control.step(1, SegmentedControl::Key::Repeated);
        control.step(1, SegmentedControl::Key::Repeated); // the end: nothing
        QCOMPARE(control.current(), 2);
        QCOMPARE(control.gesture(), first);
        control.step(-1, SegmentedControl::Key::Pressed);
        QCOMPARE(control.current(), 1);
        QVERIFY(control.gesture() != first);
        control.setUsable(0, false);
        control.step(-1, SegmentedControl::Key::Pressed);
        QCOMPARE(control.current(), 1);
    }

    void theSecondGoesBelowWhereBothDoNotFit()
    {
        QWidget host;
        auto* layout = new BesideOrBelow(BesideOrBelow::Second::Follows, 10, &host);
        QLabel* ask = label(QStringLiteral("Which networks must it cross?"), Type::Heading, Ink::Text, &host);
        ask->setWordWrap(true);
        auto* mark = new QPushButton(QStringLiteral("ask next"), &host);
        auto* other = new QPushButton(QStringLiteral("another"), &host);
        other->hide();
        for (QWidget* each :
            { static_cast<QWidget*>(ask), static_cast<QWidget*>(mark), static_cast<QWidget*>(other) })
            layout->addWidget(each);
        host.resize(900, 100);
        host.show();
        QTRY_VERIFY(mark->x() > ask->geometry().right());
        QVERIFY(mark->geometry().left() - ask->geometry().right() < 16); // right behind the words
        host.resize(ask->width() + 20, 200);
        QTRY_VERIFY(mark->y() > ask->geometry().bottom());
        QVERIFY(layout->heightForWidth(host.width()) > layout->heightForWidth(900));
        mark->hide();
        other->show();
        QTRY_VERIFY(other->y() > ask->geometry().bottom());
    }

    void aRemarkIsSaidToo()
    {
        OptionButton button(QStringLiteral("Our own services"), QStringLiteral("on both ends"));
        const int before = button.heightForWidth(200);
        button.setRemark(QStringLiteral("as a must it only weighs"));
        QVERIFY(button.heightForWidth(200) >= before);
        QCOMPARE(button.accessibleDescription(), QStringLiteral("on both ends; as a must it only weighs"));
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

    void aGroupFollowsTheOrderItIsTold()
    {
        QWidget window;
        QPushButton a(&window);
        QPushButton b(&window);
        QPushButton c(&window);
        FocusGroup group(FocusGroup::Keys::UpAndDown);
        for (QPushButton* each : { &a, &b, &c })
            group.add(each);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        group.setOrder({ &c, &a });
        QCOMPARE(a.focusPolicy(), Qt::StrongFocus); // goes on being the one Tab reaches
        a.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&a, Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), &c);
        group.setOrder({ &b, &a });
        QCOMPARE(b.focusPolicy(), Qt::StrongFocus); // c is not to be reached now: the first is
    }

    void tabFollowsTheLayout()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* last = new QPushButton(&window); // made first
        auto* group = new QWidget(&window);
        auto* inner = new QVBoxLayout(group);
        auto* second = new QPushButton(group);
        auto* first = new QPushButton(group);
        inner->addWidget(first);
        inner->addWidget(second);
        column->addWidget(group);
        column->addWidget(last);
        focusInLayoutOrder(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), second);
        QTest::keyClick(second, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), last);
    }

    void strongWordsWrapWithTheRest()
    {
        LeadText text;
        text.tell(QStringLiteral("SSE"), QStringLiteral("if “Both sides” were only a should"));
        QCOMPARE(text.text(), QStringLiteral("SSE if “Both sides” were only a should"));
        QCOMPARE(text.accessibleName(), text.text());
        QVERIFY(text.heightForWidth(120) >= 2 * text.heightForWidth(600));
        text.tell(QStringLiteral("SSE"), {});
        QCOMPARE(text.heightForWidth(120), text.heightForWidth(600));
    }

    void theTriangleShowsWhoLeadsWhere_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("light") << false << 1.0;
        QTest::newRow("dark, twice as sharp") << true << 2.0;
    }
    void theTriangleShowsWhoLeadsWhere()
    {
        QFETCH(bool, dark);
        QFETCH(qreal, scale);
        applyScheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
        TriangleView view;
        const wirewise::advisor::TrianglePoint musts { 1, 0, 0 };
        const wirewise::advisor::TrianglePoint both { 0, 1, 0 };
        const wirewise::advisor::TrianglePoint all { 0, 0, 1 };
        const wirewise::advisor::TrianglePoint edge { 0.5, 0.5, 0 };
        const auto id = [](const char* name) {
            return wirewise::advisor::AlternativeId(QString::fromLatin1(name));
        };
        view.tell({ { id("websocket"), QStringLiteral("WebSockets, 50 of 100"), { musts, edge, all } },
                      { id("sse"), QStringLiteral("SSE, 50 of 100"), { edge, both, all } } },
            { 1.0 / 3, 1.0 / 3, 1.0 / 3 }, QStringLiteral("WebSockets leads in 50 of 100, SSE in 50 of 100"));
        view.resize(view.sizeHint());
        QImage image(view.size() * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(themeOf(view).surface);
        view.render(&image, {}, {}, QWidget::DrawChildren);
        const auto at = [&](const wirewise::advisor::TrianglePoint& point) {
            return image.pixelColor((view.place(point) * scale).toPoint());
        };
        const QColor upper = at({ 0.6, 0.1, 0.3 });
        const QColor lower = at({ 0.1, 0.6, 0.3 });
        const Theme& colours = themeOf(view);
        QVERIFY(upper != lower && upper != colours.surface && lower != colours.surface);
        QCOMPARE(upper, blend(lookOf(colours, id("websocket")).mark, colours.surface, 0.62));
        QCOMPARE(lower, blend(lookOf(colours, id("sse")).mark, colours.surface, 0.62));
        QCOMPARE(at({ 1.0 / 3, 1.0 / 3, 1.0 / 3 }), colours.text); // the weights in use
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("SSE in 50 of 100")));
        QCOMPARE(QAccessible::queryAccessibleInterface(&view)->role(), QAccessible::Graphic);
        applyScheme(*qApp, Scheme::Light);
    }

    void twinsOfOneColourAreToldApart()
    {
        TriangleView view;
        const auto id = [](const char* name) {
            return wirewise::advisor::AlternativeId(QString::fromLatin1(name));
        };
        view.tell({ { id("sse_post"), QStringLiteral("a"), { { 1, 0, 0 }, { 0.5, 0.5, 0 }, { 0, 0, 1 } } },
                      { id("ws_polling"), QStringLiteral("b"), { { 0.5, 0.5, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } } },
            {}, QStringLiteral("both slate"));
        view.resize(view.sizeHint());
        const QImage image = view.grab().toImage();
        const auto colours = [&](double must, double should) {
            QSet<QRgb> found;
            const QPointF middle = view.place({ must, should, 1 - must - should });
            for (int x = -6; x <= 6; ++x)
                found.insert(image.pixel((middle + QPointF(x, 0)).toPoint()));
            return found.size();
        };
        QCOMPARE(colours(0.6, 0.15), 1); // plain
        QVERIFY(colours(0.15, 0.6) > 2); // hatched
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
