// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/window_actions.h"

#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHoldsFourAndAHalf_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addRow("light") << int(Scheme::Light);
        QTest::addRow("dark") << int(Scheme::Dark);
    }

    void textHoldsFourAndAHalf()
    {
        QFETCH(int, scheme);
        const Theme& t = theme(Scheme(scheme));
        const QList<std::pair<QColor, QColor>> pairs {
            { t.text, t.window },
            { t.text, t.rail },
            { t.text, t.surface },
            { t.text, t.accentSoft },
            { t.text, t.goodSoft },
            { t.text, t.fairSoft },
            { t.text, t.badSoft },
            { t.text, t.sunken },
            { t.muted, t.window },
            { t.muted, t.rail },
            { t.muted, t.surface },
            { t.muted, t.accentSoft },
            { t.muted, t.goodSoft },
            { t.muted, t.fairSoft },
            { t.muted, t.badSoft },
            { t.faint, t.surface },
            { t.faint, t.window },
            { t.accent, t.window },
            { t.accent, t.surface },
            { t.accent, t.accentSoft },
            { t.onAccent, t.accent },
            { t.good, t.goodSoft },
            { t.good, t.window },
            { t.good, t.surface },
            { t.fair, t.fairSoft },
            { t.fair, t.window },
            { t.fair, t.surface },
            { t.bad, t.badSoft },
            { t.bad, t.window },
            { t.bad, t.surface },
        };
        for (const auto& [ink, ground] : pairs)
            QVERIFY2(contrast(ink, ground) >= 4.5,
                qPrintable(QStringLiteral("%1 on %2: %3")
                               .arg(ink.name(), ground.name())
                               .arg(contrast(ink, ground))));
    }

    void transportsAreReadable_data() { textHoldsFourAndAHalf_data(); }
    void transportsAreReadable()
    {
        QFETCH(int, scheme);
        const Theme& t = theme(Scheme(scheme));
        QSet<QString> marks;
        for (const char* id : { "websocket", "sse", "grpc", "polling", "webhook", "another" }) {
            const TransportLook look = lookOf(t, TransportId(QString::fromLatin1(id)));
            QVERIFY2(contrast(look.ink, t.surface) >= 4.5, id);
            QVERIFY2(contrast(look.ink, t.window) >= 4.5, id);
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
        QCOMPARE(themeOf(paletteOf(theme(Scheme::Dark))).scheme, Scheme::Dark);
        QCOMPARE(themeOf(paletteOf(theme(Scheme::Light))).scheme, Scheme::Light);
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
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
