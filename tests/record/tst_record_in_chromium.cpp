// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML record in a real Chromium: light and dark show the same words on another ground, and nothing is asked for.
#include "tests/record/record_fixture.h"

#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

using namespace wirewise::record;
using namespace wirewise::record::tests;

namespace {

QString browser()
{
    for (const char* name : { "google-chrome", "chromium-browser", "chromium" }) {
        if (const QString path = QStandardPaths::findExecutable(QLatin1String(name)); !path.isEmpty())
            return path;
    }
    return {};
}

enum class Scheme { Dark, Light }; // Chromium's numbers

QByteArray chromium(const QTemporaryDir& folder, Scheme scheme, const QStringList& what)
{
    QProcess process;
    QStringList arguments { QStringLiteral("--headless=new"), QStringLiteral("--disable-gpu"), QStringLiteral("--no-proxy-server"),
        QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-dev-shm-usage"), QStringLiteral("--hide-scrollbars"),
        QStringLiteral("--window-size=900,1400"), QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
        QStringLiteral("--blink-settings=preferredColorScheme=%1").arg(int(scheme)) };
    if (::geteuid() == 0)
        arguments << QStringLiteral("--no-sandbox");
    process.start(browser(), arguments + what + QStringList { QStringLiteral("file://") + folder.filePath(QStringLiteral("record.html")) });
    if (!process.waitForFinished(60000))
        process.kill();
    return process.readAllStandardOutput();
}

QImage picture(const QTemporaryDir& folder, Scheme scheme)
{
    const QString path = folder.filePath(QStringLiteral("%1.png").arg(int(scheme)));
    chromium(folder, scheme, { QStringLiteral("--screenshot=") + path });
    return QImage(path);
}

// How many points differ from the ground: ink.
double inked(const QImage& image)
{
    const QRgb ground = image.pixel(2, 2);
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != ground;
    }
    return double(count) / (double(image.width()) * image.height());
}

} // namespace

class TestRecordInChromium : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lightAndDarkShowTheSame()
    {
        QVERIFY2(!browser().isEmpty(), "this test needs chromium");
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("record.html")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(QStringLiteral("html"), makeRecord(referencePack(), sampleDecision(), sampleHead())));
        file.close();

        const QImage light = picture(folder, Scheme::Light);
        const QImage dark = picture(folder, Scheme::Dark);
        QVERIFY(!light.isNull() && light.size() == dark.size());
        QVERIFY(qGray(light.pixel(2, 2)) > 240 && qGray(dark.pixel(2, 2)) < 40);
        QVERIFY2(inked(light) > 0.02 && std::abs(inked(light) - inked(dark)) < 0.02, qPrintable(QString::number(inked(light))));
        const QByteArray words = chromium(folder, Scheme::Light, { QStringLiteral("--dump-dom") });
        QVERIFY(words.contains("Every figure that was taken"));
        QVERIFY(words == chromium(folder, Scheme::Dark, { QStringLiteral("--dump-dom") }));
    }
};

QTEST_MAIN(TestRecordInChromium)
#include "tst_record_in_chromium.moc"
