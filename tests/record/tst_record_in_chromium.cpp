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

// Where something is drawn on the ground.
bool isInk(const QImage& image, int x, int y)
{
    return image.pixel(x, y) != image.pixel(2, 2);
}

struct Share
{
    double inked = 0; // of the points of one
    double unlike = 0; // of the points that are inked in one only
};

Share compared(const QImage& a, const QImage& b)
{
    Share share;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            share.inked += isInk(a, x, y);
            share.unlike += isInk(a, x, y) != isInk(b, x, y);
        }
    }
    const double points = double(a.width()) * a.height();
    return { share.inked / points, share.unlike / points };
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
        const Share share = compared(light, dark);
        QVERIFY2(share.inked > 0.02 && share.unlike < share.inked / 10, qPrintable(QStringLiteral("%1 %2").arg(share.inked).arg(share.unlike)));
        QVERIFY(chromium(folder, Scheme::Dark, { QStringLiteral("--dump-dom") }).contains("Every figure that was taken"));
    }
};

QTEST_MAIN(TestRecordInChromium)
#include "tst_record_in_chromium.moc"
