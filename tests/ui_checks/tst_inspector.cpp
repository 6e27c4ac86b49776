// SPDX-License-Identifier: GPL-3.0-or-later
// Each check of the inspector against a window made with that one fault, and against the same without it.
#include "tests/support/window_inspector.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace wirewise;
using namespace wirewise::testing;

namespace {

// Has no ring; paints two words where `apart` says.
class Painted final : public QWidget
{
public:
    explicit Painted(int apart, QWidget* parent) : QWidget(parent), m_apart(apart) { setFixedSize(200, 60); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QPointF(10, 20), QStringLiteral("One word"));
        painter.drawText(QPointF(10 + m_apart, 20), QStringLiteral("Two words"));
    }

private:
    int m_apart;
};

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::applyScheme(*qApp, ui::Scheme::Light);
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 300);
        m_column = new QVBoxLayout(m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void aWindowInOrderHasNoFindings()
    {
        auto* field = new QLineEdit(m_window.get());
        field->setAccessibleName(QStringLiteral("Name"));
        m_column->addWidget(new QLabel(QStringLiteral("Enough room"), m_window.get()));
        m_column->addWidget(field);
        m_column->addWidget(new QPushButton(QStringLiteral("Press"), m_window.get()));
        show();
        for (const auto& check : { findClippedText, findOverlappingText, findOutsideParent, findLowContrast, findNameless, findSmallTargets, walkByTab })
            QCOMPARE(texts(check(*m_window)), QStringList());
    }

    void tooNarrowIsClipped()
    {
        auto* label = new QLabel(QStringLiteral("Wider than its room"), m_window.get());
        auto* button = new QPushButton(QStringLiteral("Wider than its room"), m_window.get());
        auto* flat = new QLabel(QStringLiteral("Two lines\nin one"), m_window.get());
        for (QWidget* each : { static_cast<QWidget*>(label), static_cast<QWidget*>(button), static_cast<QWidget*>(flat) })
            m_column->addWidget(each);
        show();
        QCOMPARE(findClippedText(*m_window).size(), 0);
        label->setFixedWidth(60);
        button->setFixedWidth(60);
        flat->setFixedHeight(16);
        settle();
        const QStringList found = texts(findClippedText(*m_window));
        for (const char* kind : { "QLabel", "QPushButton", "in one" })
            QVERIFY2(!found.filter(QLatin1String(kind)).isEmpty(), qPrintable(found.join(u'\n')));
    }

    void shortenedNeedsItsWholeSomewhere()
    {
        auto* label = new QLabel(QStringLiteral("Shorten…"), m_window.get());
        m_column->addWidget(label);
        show();
        QCOMPARE(findClippedText(*m_window).size(), 0); // that is its text
        auto* table = new QTableWidget(1, 1, m_window.get());
        table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("A sentence far too long for one narrow cell")));
        m_column->addWidget(table);
        settle();
        QCOMPARE(findClippedText(*m_window).size(), 0); // the item says it in full to who listens
        table->item(0, 0)->setData(Qt::DisplayRole, QStringLiteral("Cut…"));
        settle();
        QCOMPARE(findClippedText(*m_window).size(), 0);
    }

    void textOverTextIsAnOverlap()
    {
        auto* painted = new Painted(100, m_window.get());
        m_column->addWidget(painted);
        show();
        QCOMPARE(findOverlappingText(*m_window).size(), 0);
        m_column->addWidget(new Painted(20, m_window.get()));
        settle();
        auto* stray = new QLabel(QStringLiteral("Stray words"), m_window.get());
        stray->move(painted->pos() + QPoint(12, 4));
        stray->show();
        settle();
        QVERIFY(texts(findOverlappingText(*m_window)).filter(QStringLiteral("Two words")).size() >= 1);
        QVERIFY(!texts(findOverlappingText(*m_window)).filter(QStringLiteral("Stray words")).isEmpty());
    }

    void reachingOutIsFound()
    {
        auto* scroll = new QScrollArea(m_window.get());
        auto* wide = new QLabel(QStringLiteral("wide"));
        wide->setFixedWidth(900);
        scroll->setWidget(wide);
        m_column->addWidget(scroll);
        show();
        QCOMPARE(findOutsideParent(*m_window).size(), 0);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QCOMPARE(findOutsideParent(*m_window).size(), 1);
        auto* stray = new QLabel(QStringLiteral("out"), m_window.get());
        stray->setGeometry(580, 10, 60, 20);
        stray->show();
        QCOMPARE(findOutsideParent(*m_window).size(), 2);
    }

    void paleIsFound_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<int>("pixels");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<bool>("found");
        QTest::newRow("4.48") << QColor(0x77, 0x77, 0x77) << 13 << true << true;
        QTest::newRow("4.54") << QColor(0x76, 0x76, 0x76) << 13 << true << false;
        QTest::newRow("large") << QColor(0x77, 0x77, 0x77) << 24 << true << false;
        QTest::newRow("large and pale") << QColor(0x99, 0x99, 0x99) << 24 << true << true;
        QTest::newRow("disabled") << QColor(0x77, 0x77, 0x77) << 13 << false << false;
        QTest::newRow("disabled and pale") << QColor(0x99, 0x99, 0x99) << 13 << false << true;
        QTest::newRow("white on white") << QColor(Qt::white) << 13 << true << true;
        QTest::newRow("see-through black") << QColor(0, 0, 0, 60) << 13 << true << true;
    }
    void paleIsFound()
    {
        QFETCH(QColor, ink);
        QFETCH(int, pixels);
        auto* label = new QLabel(QStringLiteral("Can it be read?"), m_window.get());
        m_column->addWidget(label);
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::white);
        m_window->setPalette(palette);
        for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled })
            palette.setColor(group, QPalette::WindowText, ink);
        label->setPalette(palette);
        QFont font = label->font();
        font.setPixelSize(pixels);
        label->setFont(font);
        QFETCH(bool, enabled);
        label->setEnabled(enabled);
        show();
        QTEST(!findLowContrast(*m_window).isEmpty(), "found");
    }

    void namelessIsFound()
    {
        auto* button = new QToolButton(m_window.get());
        m_column->addWidget(button);
        m_column->addWidget(new QLineEdit(m_window.get()));
        show();
        QCOMPARE(findNameless(*m_window).size(), 2);
        button->setAccessibleName(QStringLiteral("Close"));
        QCOMPARE(findNameless(*m_window).size(), 1);
    }

    void smallTargetsMayStandAlone()
    {
        auto* first = new QPushButton(QStringLiteral("a"), m_window.get());
        auto* second = new QPushButton(QStringLiteral("b"), m_window.get());
        delete m_window->layout();
        first->setGeometry(10, 10, 40, 16);
        second->setGeometry(10, 60, 40, 16);
        show();
        QCOMPARE(findSmallTargets(*m_window).size(), 0); // WCAG: spacing is as good as size
        second->move(10, 28);
        QCOMPARE(findSmallTargets(*m_window).size(), 2);
        first->resize(40, 24);
        second->setGeometry(10, 35, 40, 24);
        QCOMPARE(findSmallTargets(*m_window).size(), 0);
    }

    void tabMustReadOnAndShow()
    {
        auto* upper = new QPushButton(QStringLiteral("upper"), m_window.get());
        auto* lower = new QPushButton(QStringLiteral("lower"), m_window.get());
        auto* lowest = new QPushButton(QStringLiteral("lowest"), m_window.get());
        for (QWidget* each : { upper, lower, lowest })
            m_column->addWidget(each);
        show();
        QCOMPARE(texts(walkByTab(*m_window)), QStringList());
        QWidget::setTabOrder(upper, lowest);
        QWidget::setTabOrder(lowest, lower);
        const QStringList backwards = texts(walkByTab(*m_window));
        QVERIFY2(!backwards.filter(QStringLiteral("'lower'")).isEmpty(), qPrintable(backwards.join(u'\n')));
        QWidget::setTabOrder(upper, lower);
        QWidget::setTabOrder(lower, lowest);
        auto* dull = new Painted(100, m_window.get());
        dull->setFocusPolicy(Qt::StrongFocus);
        m_column->addWidget(dull);
        settle();
        QCOMPARE(texts(walkByTab(*m_window)).filter(QStringLiteral("looks the same")).size(), 1);
    }

private:
    void show()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    static QStringList texts(const QList<Finding>& found)
    {
        QStringList all;
        for (const Finding& each : found)
            all << each.text();
        return all;
    }

    std::unique_ptr<QWidget> m_window;
    QVBoxLayout* m_column = nullptr;
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
