// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: the whole main job through its real widgets against the real server, and its exit
// codes.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
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
        QVERIFY(read(dir.filePath(QStringLiteral("decision.md"))).startsWith("# "));
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
