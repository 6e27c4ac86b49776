// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/motion.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/window/window_actions.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFontInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSpinBox>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;

namespace {

double least(const Theme& theme)
{
    return isHighContrast(theme.scheme) ? 7 : 4.5;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHoldsFourAndAHalf_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addRow("light") << int(Scheme::Light);
        QTest::addRow("dark") << int(Scheme::Dark);
        QTest::addRow("light, high contrast") << int(Scheme::LightContrast);
        QTest::addRow("dark, high contrast") << int(Scheme::DarkContrast);
    }

    void textHoldsFourAndAHalf()
    {
        QFETCH(int, scheme);
        const Theme& t = theme(Scheme(scheme));
        // Every ink on every ground it may come to stand on.
        QList<std::pair<QColor, QColor>> pairs { { t.faint, t.surface }, { t.faint, t.window }, { t.onAccent, t.accent } };
        const QList<QColor> plain { t.window, t.rail, t.surface };
        const QList<QColor> soft { t.accentSoft, t.goodSoft, t.fairSoft, t.badSoft };
        for (const QColor& ground : plain + soft)
            pairs << std::pair(t.text, ground) << std::pair(t.muted, ground);
        pairs << std::pair(t.text, t.sunken);
        for (const QColor& ink : { t.accent, t.good, t.fair, t.bad })
            pairs << std::pair(ink, t.window) << std::pair(ink, t.surface);
        pairs << std::pair(t.accent, t.accentSoft) << std::pair(t.good, t.goodSoft) << std::pair(t.fair, t.fairSoft)
              << std::pair(t.bad, t.badSoft);
        if (isHighContrast(t.scheme))
            for (const QColor& ground : plain + soft + QList<QColor> { t.sunken })
                for (const QColor& ink : { t.text, t.muted, t.faint, t.accent, t.good, t.fair, t.bad })
                    pairs << std::pair(ink, ground);
        for (const auto& [ink, ground] : pairs)
            QVERIFY2(contrast(ink, ground) >= least(t),
                qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
    }

    void bordersShowInHighContrast()
    {
        for (const Scheme scheme : { Scheme::LightContrast, Scheme::DarkContrast }) {
            const Theme& t = theme(scheme);
            for (const QColor& ground : { t.window, t.rail, t.surface, t.sunken, t.accentSoft, t.goodSoft, t.fairSoft, t.badSoft })
                for (const QColor& line : { t.line, t.lineStrong, t.accent })
                    QVERIFY2(contrast(line, ground) >= 4.5, qPrintable(line.name() + ground.name()));
        }
    }

    // What is painted, not what the table says: every control has an edge all around that can be seen.
    void controlsHaveVisibleEdgesInHighContrast_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QString>("control");
        for (const Scheme scheme : { Scheme::LightContrast, Scheme::DarkContrast })
            for (const char* control : { "button", "field", "choice", "number", "text" })
                QTest::addRow("%s %d", control, int(scheme)) << int(scheme) << QString::fromLatin1(control);
    }
    void controlsHaveVisibleEdgesInHighContrast()
    {
        QFETCH(int, scheme);
        QFETCH(QString, control);
        applyScheme(*qApp, Scheme(scheme));
        QWidget window;
        const auto make = [&]() -> QWidget* {
            if (control == QLatin1String("button"))
                return new QPushButton(QStringLiteral("Do"), &window);
            if (control == QLatin1String("field"))
                return new QLineEdit(&window);
            if (control == QLatin1String("choice"))
                return new QComboBox(&window);
            if (control == QLatin1String("number"))
                return new QSpinBox(&window);
            return new QPlainTextEdit(&window);
        };
        QWidget* made = make();
        made->setGeometry(20, 20, 120, 40);
        window.resize(160, 80);
        const QImage image = window.grab().toImage();
        const QColor ground = image.pixelColor(3, 3);
        const QRect edge = made->geometry();
        for (const QPoint& at : { QPoint(edge.center().x(), edge.top()), QPoint(edge.center().x(), edge.bottom()),
                 QPoint(edge.left(), edge.center().y()), QPoint(edge.right(), edge.center().y()) })
            QVERIFY2(contrast(image.pixelColor(at), ground) >= 3, qPrintable(image.pixelColor(at).name()));
        applyScheme(*qApp, Scheme::Light);
    }

    void transportsAreReadable_data() { textHoldsFourAndAHalf_data(); }
    void transportsAreReadable()
    {
        QFETCH(int, scheme);
        const Theme& t = theme(Scheme(scheme));
        QSet<QString> marks;
        for (const char* id : { "websocket", "sse", "grpc", "polling", "webhook", "another" }) {
            const TransportLook look = lookOf(t, TransportId(QString::fromLatin1(id)));
            QVERIFY2(contrast(look.ink, t.surface) >= least(t), id);
            QVERIFY2(contrast(look.ink, t.window) >= least(t), id);
            QVERIFY2(contrast(look.mark, t.surface) >= 3.0, id);
            QVERIFY2(contrast(look.mark, t.sunken) >= 2.0, id);
            QVERIFY2(contrast(look.onMark, look.mark) >= 3.0, id);
            marks.insert(look.mark.name());
        }
        QCOMPARE(marks.size(), 6);
    }

    void nothingIsToldByColourAlone()
    {
        const Theme& t = theme(Scheme::Light);
        QSet<QString> words;
        QSet<QString> icons;
        for (const auto verdict :
            { advisor::Verdict::Met, advisor::Verdict::Partly, advisor::Verdict::Unmet }) {
            const Look look = lookOf(t, verdict);
            QVERIFY(!look.word.isEmpty());
            QVERIFY(!look.icon.isEmpty());
            words.insert(look.word);
            icons.insert(look.icon);
        }
        QCOMPARE(words.size(), 3);
        QCOMPARE(icons.size(), 3);
    }

    void paletteTellsItsScheme()
    {
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast })
            QCOMPARE(themeOf(paletteOf(theme(scheme))).scheme, scheme);
        QPalette foreign(Qt::gray, QColor(30, 30, 40));
        QCOMPARE(themeOf(foreign).scheme, Scheme::Dark);
    }

    void environmentDecidesTheScheme()
    {
        qputenv("WIREWISE_THEME", "dark");
        QCOMPARE(systemScheme(paletteOf(theme(Scheme::Light))), Scheme::Dark);
        qputenv("WIREWISE_THEME", "light");
        QCOMPARE(systemScheme(paletteOf(theme(Scheme::Dark))), Scheme::Light);
        qunsetenv("WIREWISE_THEME");
        QCOMPARE(systemScheme(paletteOf(theme(Scheme::Dark))), Scheme::Dark);
    }

    void labelsFollowThePalette()
    {
        QWidget window;
        auto* made = label(QStringLiteral("<b>x</b>"), Type::Body, Ink::Bad, &window);
        QCOMPARE(made->textFormat(), Qt::PlainText);
        applyScheme(*qApp, Scheme::Dark);
        QTRY_COMPARE(made->palette().color(QPalette::WindowText), theme(Scheme::Dark).bad);
        applyScheme(*qApp, Scheme::Light);
        QTRY_COMPARE(made->palette().color(QPalette::WindowText), theme(Scheme::Light).bad);
    }

    void labelsAndSizesFollowTheText()
    {
        QWidget window;
        auto* made = label(QStringLiteral("x"), Type::Title, Ink::Text, &window);
        auto* strong = label(QStringLiteral("x"), Type::BodyStrong, Ink::Text, &window);
        auto* plain = new QPushButton(QStringLiteral("x"), &window);
        QWidget fixed(&window);
        setWidthByText(&fixed, 100);
        window.show();
        const int title = made->font().pixelSize();
        const int body = QFontInfo(plain->font()).pixelSize();
        const int control = space::controlHeight;
        applyTextSize(*qApp, 200);
        QCOMPARE(textSize(), 200);
        QVERIFY(std::abs(made->font().pixelSize() - 2 * title) <= 1);
        QCOMPARE(made->font().weight(), QFont::Bold);
        QCOMPARE(strong->font(), font(Type::BodyStrong));
        QCOMPARE(QFontInfo(plain->font()).pixelSize(), 2 * body);
        QCOMPARE(fixed.width(), 200);
        QCOMPARE(int(space::controlHeight), 2 * control);
        for (int size = smallestText; size < largestText; size = nextTextSize(size, 1))
            applyTextSize(*qApp, size); // there and back leaves nothing behind
        applyTextSize(*qApp, normalText);
        QCOMPARE(made->font().pixelSize(), title);
        QCOMPARE(fixed.width(), 100);
        QCOMPARE(nextTextSize(normalText, -1), 90);
        QCOMPARE(nextTextSize(largestText, 1), largestText);
        QCOMPARE(nextTextSize(smallestText, -1), smallestText);
    }

    void motionIsReducedWhenToldSo()
    {
        QVERIFY(!reducedMotion());
        setReducedMotion(true);
        QVERIFY(reducedMotion());
        setReducedMotion(false);
    }

    // An id nobody draws is a file too many; an id without a file is an empty square in the window.
    void everyIconIsUsedAndEveryOneUsedIsThere()
    {
        QString text;
        for (const char* top : { "/ui", "/app/wirewise" }) {
            QDirIterator it(QStringLiteral(WIREWISE_SOURCE_DIR) + QLatin1String(top), { QStringLiteral("*.cpp"), QStringLiteral("*.h") },
                QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                text += QString::fromUtf8(file.readAll());
            }
        }
        QSet<QString> files;
        for (const QString& file : QDir(QStringLiteral(":/icons")).entryList({ QStringLiteral("*.svg") }))
            files.insert(file.chopped(4));
        for (const QString& id : std::as_const(files))
            QVERIFY2(text.contains(QStringLiteral("\"%1\"").arg(id)) || text.contains(QStringLiteral(":/icons/%1.svg").arg(id)), qPrintable(id));
        static const QRegularExpression use(QStringLiteral("(?:\\bicon\\(|paintIcon\\([^;]*?|setIconId\\(|tinted\\()QStringLiteral\\(\"([a-z-]+)\"\\)"));
        int uses = 0;
        for (auto it = use.globalMatch(text); it.hasNext(); ++uses) {
            const QString id = it.next().captured(1);
            QVERIFY2(files.contains(id), qPrintable(id));
        }
        QVERIFY(uses > 5);
        const Theme& t = theme(Scheme::Light);
        QStringList looks;
        for (const auto verdict : { advisor::Verdict::Met, advisor::Verdict::Partly, advisor::Verdict::Unmet, advisor::Verdict::Unknown })
            looks << lookOf(t, verdict).icon;
        for (const auto dispute : { advisor::Dispute::Imprecise, advisor::Dispute::Outdated, advisor::Dispute::Wrong })
            looks << lookOf(t, dispute).icon;
        for (const auto status : { advisor::Status::Recommended, advisor::Status::Tie, advisor::Status::Composite, advisor::Status::None })
            looks << lookOf(t, status).icon;
        for (const auto badge : { Badge::Confirmed, Badge::NoteConfirmed, Badge::Contradicted, Badge::NotConclusive, Badge::Expired })
            looks << lookOf(t, badge).icon;
        for (const QString& id : std::as_const(looks))
            QVERIFY2(id.isEmpty() || files.contains(id), qPrintable(id));
    }

    void everyIconPaints_data()
    {
        QTest::addColumn<QString>("id");
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({ QStringLiteral("*.svg") });
        QVERIFY(files.size() > 10);
        for (const QString& file : files)
            QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
    }

    void everyIconPaints()
    {
        QFETCH(QString, id);
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, id, QRectF(0, 0, 48, 48), Qt::red);
        painter.end();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 100 && qRed(image.pixel(x, y)) > 100 ? 1 : 0;
        QVERIFY2(inked > 20, qPrintable(id));
    }

    void keysAreNotUsedTwice()
    {
        QSet<QString> ids;
        QSet<QString> keys;
        for (const ActionSpec& spec : windowActions()) {
            QVERIFY2(!ids.contains(spec.id), qPrintable(spec.id));
            ids.insert(spec.id);
            const QString chord = spec.keys.toString();
            QVERIFY2(chord.isEmpty() || !keys.contains(chord), qPrintable(chord));
            keys.insert(chord);
            const QString more = spec.moreKeys.toString();
            QVERIFY2(more.isEmpty() || !keys.contains(more), qPrintable(more));
            keys.insert(more);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
