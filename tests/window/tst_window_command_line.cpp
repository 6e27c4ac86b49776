// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise/command_line.h"

#include <QTest>

using namespace wirewise;

class TestWindowCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsOptions()
    {
        const auto line = app::parseCommandLine(
            { QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--tour=out"),
                QStringLiteral("--pack"), QStringLiteral("p.toml"), QStringLiteral("a.toml") });
        QVERIFY(line.ok());
        QCOMPARE(line->theme, QStringLiteral("dark"));
        QCOMPARE(line->tourDirectory, QStringLiteral("out"));
        QCOMPARE(line->packFile, QStringLiteral("p.toml"));
        QCOMPARE(line->decisionFile, QStringLiteral("a.toml"));
    }

    void aFileMayBeginWithADash()
    {
        const auto line = app::parseCommandLine({ QStringLiteral("--"), QStringLiteral("--tour") });
        QVERIFY(line.ok());
        QCOMPARE(line->decisionFile, QStringLiteral("--tour"));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("unknown option") << QStringList { QStringLiteral("--tuor") };
        QTest::addRow("no value") << QStringList { QStringLiteral("--tour") };
        QTest::addRow("empty value") << QStringList { QStringLiteral("--tour=") };
        QTest::addRow("theme") << QStringList { QStringLiteral("--theme"), QStringLiteral("blue") };
        QTest::addRow("two files") << QStringList { QStringLiteral("a"), QStringLiteral("b") };
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, arguments);
        const auto line = app::parseCommandLine(arguments);
        QVERIFY(!line.ok());
        QVERIFY(!line.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWindowCommandLine)
#include "tst_window_command_line.moc"
