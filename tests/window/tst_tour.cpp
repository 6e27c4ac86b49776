// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: the whole main job through its real widgets against the real server, and its exit
// codes.
#include "tests/support/picture_comparison.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeMainJobIsDone()
    {
        QTemporaryDir dir;
        const int code = run({ QStringLiteral("--tour"), dir.path() }, 240000);
        QVERIFY2(code == 0, qPrintable(m_output));
        QVERIFY(m_output.contains(QLatin1String("ok     the end")));
        for (const char* name : { "WebSockets", "SSE", "gRPC", "Polling", "Webhooks" })
            QVERIFY2(m_output.contains(QLatin1String("connected with ") + QLatin1String(name)), name);
        const QStringList pictures = QDir(dir.path()).entryList({ QStringLiteral("*.png") });
        for (const char* place : { "choose", "palette", "high-contrast", "large-text", "compare", "prove-grpc", "faults", "race-ended", "record" }) {
            for (const char* theme : { "-light.png", "-dark.png", "-light@2x.png", "-dark@2x.png" }) {
                const QStringList found
                    = pictures.filter(QLatin1String("-") + QLatin1String(place) + QLatin1String(theme));
                QVERIFY2(!found.isEmpty(), place);
                const QImage image(dir.filePath(found.first()));
                QCOMPARE(
                    image.width(), QString::fromLatin1(theme).contains(QLatin1String("@2x")) ? 2880 : 1440);
            }
        }
        QVERIFY(read(dir.filePath(QStringLiteral("decision.toml"))).contains("[answers]"));
        QVERIFY(read(dir.filePath(QStringLiteral("decision.md"))).contains("\n# Events of the team chat: "));
        QVERIFY(read(dir.filePath(QStringLiteral("decision.pdf"))).startsWith("%PDF"));
        QVERIFY(read(dir.filePath(QStringLiteral("decision.html"))).startsWith("<!DOCTYPE html>"));
        QVERIFY(read(dir.filePath(QStringLiteral("decision.json"))).startsWith("{"));
        looksAsApproved(QDir(dir.path()), pictures);
    }

    void theComparisonNoticesWhatAPersonWould_data()
    {
        QTest::addColumn<QRect>("changed"); // of a window of 1440 x 900
        QTest::addColumn<bool>("noticed");
        QTest::newRow("the ink of a digit") << QRect(400, 300, 4, 9) << false;
        QTest::newRow("a word's line missing") << QRect(400, 300, 160, 14) << true;
        QTest::newRow("a button missing") << QRect(900, 40, 90, 30) << true;
        QTest::newRow("a panel's ground") << QRect(1100, 60, 300, 700) << true;
    }

    void theComparisonNoticesWhatAPersonWould()
    {
        QFETCH(QRect, changed);
        QFETCH(bool, noticed);
        QImage before(1440, 900, QImage::Format_RGB32);
        before.fill(QColor(0xf6f7f9));
        QImage after = before.copy();
        QPainter(&after).fillRect(changed, QColor(0x59606d));
        QCOMPARE(wirewise::tests::difference(wirewise::tests::approvable(before), after).share > 0, noticed);
        QCOMPARE(wirewise::tests::difference(wirewise::tests::approvable(before), before).share, 0.0);
    }

    void exitCodesAreKept()
    {
        QCOMPARE(run({ QStringLiteral("--help") }), 0);
        QVERIFY(m_output.contains(QLatin1String("Usage: wirewise")));
        QCOMPARE(run({ QStringLiteral("--version") }), 0);
        QCOMPARE(run({ QStringLiteral("--tuor") }), 2);
        QVERIFY(m_output.contains(QLatin1String("unknown option '--tuor'")));
        QCOMPARE(run({ QStringLiteral("--pack"), QStringLiteral("/nowhere.toml") }), 2);
    }

    void needsNoDisplayToSayWhatItIs()
    {
        const auto without = [](QProcess& program) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            for (const char* name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
                environment.remove(QString::fromLatin1(name));
            program.setProcessEnvironment(environment);
        };
        QCOMPARE(run({ QStringLiteral("--version") }, 30000, without), 0);
        QCOMPARE(run({}, 30000, without), 3);
        QCOMPARE(m_output.count(u'\n'), 1);
        QVERIFY(m_output.contains(QLatin1String("no display")));
    }

private:
    // The pictures in tests/window/approved, one for both sizes; WIREWISE_APPROVE=1 puts the new ones there, for people
    // to look at before they are committed. Where something live is shown its figures are others every time.
    void looksAsApproved(const QDir& dir, const QStringList& pictures)
    {
        const QDir approved(QStringLiteral(APPROVED_DIR));
        const bool approve = qEnvironmentVariableIsSet("WIREWISE_APPROVE");
        QVERIFY(!approve || approved.mkpath(QStringLiteral(".")));
        QStringList faults;
        for (const QString& picture : pictures) {
            QString name = picture.mid(picture.indexOf(u'-') + 1).remove(QLatin1String("@2x"));
            const QImage now(dir.filePath(picture));
            const QString path = approved.filePath(name);
            if (approve && !picture.contains(QLatin1String("@2x")))
                QVERIFY(wirewise::tests::approvable(now).save(path));
            const QImage was(path);
            if (was.isNull()) {
                faults << picture + QLatin1String(" has no approved picture");
                continue;
            }
            const bool live = QRegularExpression(QStringLiteral("^(prove-|ended-|faults|race|compare-proved)")).match(name).hasMatch();
            // Approved with Qt 6.4; rich text is laid out in other ways since.
            const bool laidOutAnew = QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && name.startsWith(QLatin1String("record"));
            const auto [share, marked] = wirewise::tests::difference(was, now);
            if (share <= (live || laidOutAnew ? 0.25 : 0.01))
                continue;
            const QString kept = QDir::temp().filePath(QLatin1String("differs-") + picture);
            marked.save(kept);
            faults << QStringLiteral("%1 differs in %2 % of its cells: see %3").arg(picture).arg(share * 100, 0, 'f', 1).arg(kept);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    int run(const QStringList& arguments, int atMost = 30000, const std::function<void(QProcess&)>& prepare = {})
    {
        QProcess program;
        if (prepare)
            prepare(program);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise"), arguments);
        if (!program.waitForFinished(atMost))
            program.kill();
        m_output = QString::fromUtf8(program.readAll());
        return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString m_output;
};

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
