// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise/application.h"
#include "app/wirewise/command_line.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
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

    // What was asked for must be there; what was there last time need not be.
    void aPackThatWasNamedMustBeGood()
    {
        const QTemporaryDir dir;
        const QString product = QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml");
        const QString mine = dir.filePath(QStringLiteral("mine.toml"));
        ui::PackFile packs(product);
        auto failed = app::openRules(packs, mine, dir.path());
        QVERIFY(failed);
        QVERIFY2(failed->text().startsWith(mine + QStringLiteral(": ")), qPrintable(failed->text()));
        QVERIFY(QFile::copy(product, mine));
        QVERIFY(!app::openRules(packs, mine, dir.path()));
        QCOMPARE(packs.usedPath(), mine);
        {
            QSettings settings(dir.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
            settings.setValue(packs.kept().firstKey(), packs.kept().first());
        }
        ui::PackFile later(product);
        QVERIFY(!app::openRules(later, {}, dir.path()));
        QCOMPARE(later.usedPath(), mine);
        QVERIFY(QFile::remove(mine));
        ui::PackFile last(product);
        QVERIFY(!app::openRules(last, {}, dir.path()));
        QVERIFY(last.usedPath().isEmpty() && !last.good());
        ui::PackFile none(mine);
        QVERIFY(app::openRules(none, {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestWindowCommandLine)
#include "tst_window_command_line.moc"
