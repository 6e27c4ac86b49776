// SPDX-License-Identifier: GPL-3.0-or-later
// `cmake --install` into an empty folder: the programs start from there and find one another.
#include "tests/support/cli_program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace wirewise::tests;

class TestInstalled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Outcome outcome = start(QStringLiteral(CMAKE_PROGRAM), { QStringLiteral("--install"), QStringLiteral(BUILD_DIR) },
            { QStringLiteral("DESTDIR=") + m_folder.path() });
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        m_prefix = m_folder.path() + QStringLiteral(INSTALL_PREFIX);
    }

    void everythingHasItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        const QString name = QStringLiteral("io.github.wirewise.Wirewise");
        for (const QString& path : { QStringLiteral("bin/wirewise"), QStringLiteral("bin/wirewise-cli"),
                 QStringLiteral("bin/wirewise-server"), QStringLiteral("bin/wirewise-proxy"),
                 QStringLiteral(INSTALL_LIBDIR "/wirewise/modules/libwirewise_grpc.so"),
                 QStringLiteral("share/applications/%1.desktop").arg(name), QStringLiteral("share/metainfo/%1.metainfo.xml").arg(name),
                 QStringLiteral("share/icons/hicolor/scalable/apps/%1.svg").arg(name),
                 QStringLiteral("share/icons/hicolor/48x48/apps/%1.png").arg(name),
                 QStringLiteral("share/man/man1/wirewise-cli.1.gz"), QStringLiteral("share/man/man1/wirewise.1.gz"),
                 QStringLiteral("share/bash-completion/completions/wirewise-cli"),
                 QStringLiteral("share/fish/vendor_completions.d/wirewise-cli.fish"),
                 QStringLiteral("share/doc/wirewise/copyright") })
            QTest::newRow(qPrintable(path)) << path;
    }

    void everythingHasItsPlace()
    {
        QFETCH(QString, path);
        QVERIFY(QFileInfo(m_prefix + u'/' + path).size() > 0);
    }

    void theWindowStarts()
    {
        const Outcome outcome = start(m_prefix + QStringLiteral("/bin/wirewise"), {},
            { QStringLiteral("WIREWISE_QUIT_AFTER_FIRST_PAINT=1"), QStringLiteral("HOME=") + m_folder.path(),
                QStringLiteral("XDG_CONFIG_HOME=") + m_folder.path(), QStringLiteral("XDG_DATA_HOME=") + m_folder.path() });
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
    }

    // The server, the proxy and the gRPC module are found from where they are now.
    void aFaultyRunOverGrpcArrives()
    {
        const Outcome outcome = start(m_prefix + QStringLiteral("/bin/wirewise-cli"),
            words("demo grpc --count 5 --rate 50 --fault latency:5 --json"));
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json().value(QStringLiteral("received")).toInt(), 5);
    }

private:
    QTemporaryDir m_folder;
    QString m_prefix;
};

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"
