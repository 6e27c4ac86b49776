// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/grpc/grpc_library.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::transports;

class TestGrpcLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItLookedInVain()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        const auto library = loadGrpcLibrary({ first.path(), second.path() });
        QVERIFY(!library);
        QCOMPARE(library.error().kind, Error::Kind::Helper);
        for (const QString& part : { QStringLiteral("libwirewise_grpc.so"), first.path(), second.path() })
            QVERIFY2(library.error().text().contains(part), qPrintable(library.error().text()));
    }

    void saysWhatIsWrongWithIt()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("libwirewise_grpc.so")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no library") > 0);
        file.close();
        const auto library = loadGrpcLibrary({ dir.path(), QStringLiteral(WIREWISE_PROGRAM_DIR) });
        QVERIFY(!library);
        QVERIFY2(library.error().text().startsWith(file.fileName()), qPrintable(library.error().text()));
    }

    void isLoadedOnceAndOnlyWhenAsked()
    {
        QVERIFY(!loaded());
        QVERIFY2(grpcLibrary().ok(), grpcLibrary() ? "" : qPrintable(grpcLibrary().error().text()));
        QVERIFY(loaded());
        QCOMPARE(*grpcLibrary(), *loadGrpcLibrary({ QStringLiteral(WIREWISE_PROGRAM_DIR) }));
    }

    // The whole point: programs start without it.
    void programsDoNotLinkIt_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addRow("window") << QStringLiteral("wirewise");
        QTest::addRow("command line") << QStringLiteral("wirewise-cli");
    }
    void programsDoNotLinkIt()
    {
        QFETCH(QString, program);
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), { QStringLiteral(WIREWISE_PROGRAM_DIR "/") + program });
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        QVERIFY(!libraries.contains("libgrpc") && !libraries.contains("libprotobuf"));
    }

private:
    static bool loaded()
    {
        QFile maps(QStringLiteral("/proc/self/maps"));
        return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("/libgrpc");
    }
};

QTEST_GUILESS_MAIN(TestGrpcLibrary)
#include "tst_grpc_library.moc"
