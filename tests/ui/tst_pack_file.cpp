// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack_edits.h"
#include "ui/models/file_kind.h"
#include "ui/models/pack_file.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using Severity = advisor::PackFault::Severity;

class TestPackFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_mine = m_dir->filePath(QStringLiteral("mine.toml"));
        m_file = std::make_unique<PackFile>(productPackPath());
    }
    void cleanup() { m_file.reset(); }

    void beginsWithTheBuiltInPack()
    {
        QVERIFY(m_file->pack());
        QVERIFY(m_file->good());
        QVERIFY(m_file->path().isEmpty() && m_file->usedPath().isEmpty());
        QCOMPARE(m_file->pack()->sha256, productPack()->sha256);
        PackFile none(m_dir->filePath(QStringLiteral("absent.toml")));
        QVERIFY(!none.pack());
        QCOMPARE(none.faults().size(), 1);
    }

    void opensAFileAndGoesBack()
    {
        write(m_mine, versioned("2.0.0"));
        QSignalSpy changed(m_file.get(), &PackFile::packChanged);
        QSignalSpy reloaded(m_file.get(), &PackFile::reloaded);
        m_file->open(m_mine);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_file->pack()->version, QStringLiteral("2.0.0"));
        QCOMPARE(m_file->usedPath(), m_mine);
        m_file->open({});
        QCOMPARE(changed.count(), 2);
        QCOMPARE(m_file->pack()->sha256, productPack()->sha256);
        QVERIFY(m_file->usedPath().isEmpty());
        QCOMPARE(reloaded.count(), 0);
    }

    void anEditIsReadAgain()
    {
        write(m_mine, versioned("2.0.0"));
        m_file->open(m_mine);
        QSignalSpy reloaded(m_file.get(), &PackFile::reloaded);
        for (const char* version : { "2.0.1", "2.0.2", "2.0.3" }) { // the watch outlives each
            write(m_mine, versioned(version));
            QTRY_COMPARE(m_file->pack()->version, QString::fromLatin1(version));
        }
        QCOMPARE(reloaded.count(), 3);
    }

    void aFileInItsPlaceIsReadAgain()
    {
        write(m_mine, versioned("2.0.0"));
        m_file->open(m_mine);
        renameOver(m_mine, versioned("2.1.0"));
        QTRY_COMPARE(m_file->pack()->version, QStringLiteral("2.1.0"));
        write(m_mine, versioned("2.1.1")); // the new file is watched, too
        QTRY_COMPARE(m_file->pack()->version, QStringLiteral("2.1.1"));
        QVERIFY(QFile::rename(m_mine, m_mine + u'~')); // and the way of a backup beside it
        write(m_mine, versioned("2.1.2"));
        QTRY_COMPARE(m_file->pack()->version, QStringLiteral("2.1.2"));
        QVERIFY(m_file->faults().isEmpty());
    }

    void aBrokenEditKeepsTheLastGoodPack()
    {
        write(m_mine, versioned("2.0.0"));
        m_file->open(m_mine);
        const auto good = m_file->pack();
        QSignalSpy changed(m_file.get(), &PackFile::packChanged);
        write(m_mine, threeFaults());
        QTRY_COMPARE(m_file->faults().size(), 3);
        QVERIFY(!m_file->good());
        QVERIFY(m_file->readable());
        QCOMPARE(m_file->pack(), good);
        QCOMPARE(changed.count(), 0);
        int line = 0;
        for (const advisor::PackFault& fault : m_file->faults()) {
            QVERIFY2(fault.line > line && fault.column > 0, qPrintable(fault.text()));
            QVERIFY(fault.text().startsWith(QStringLiteral("%1:%2:").arg(m_mine).arg(fault.line)));
            line = fault.line;
        }
        write(m_mine, versioned("2.0.1"));
        QTRY_VERIFY(m_file->good());
        QVERIFY(m_file->faults().isEmpty());
        QCOMPARE(m_file->pack()->version, QStringLiteral("2.0.1"));
    }

    void mendedAsItWasItIsNoOtherPack()
    {
        write(m_mine, versioned("2.0.0"));
        m_file->open(m_mine);
        write(m_mine, threeFaults());
        QTRY_VERIFY(!m_file->good());
        QSignalSpy changed(m_file.get(), &PackFile::packChanged);
        write(m_mine, versioned("2.0.0"));
        QTRY_VERIFY(m_file->good());
        QVERIFY(m_file->faults().isEmpty());
        QCOMPARE(changed.count(), 0);
    }

    void errorsComeBeforeWarnings()
    {
        // A level nobody uses is only a warning, though it stands above the scenario that fails.
        const QByteArray warned = withIdleLevel(productToml());
        write(m_mine, warned);
        m_file->open(m_mine);
        QVERIFY2(m_file->good(), qPrintable(m_file->faults().value(0).text()));
        QCOMPARE(m_file->faults().size(), 1);
        QCOMPARE(m_file->faults().first().severity, Severity::Warning);
        QByteArray failing = warned;
        for (const char* word : { "expect = \"websocket\"", "accept = [\"websocket\"]" }) // of the first scenario
            failing.replace(failing.indexOf(word), qsizetype(qstrlen(word)),
                QByteArray(word).replace("websocket", "sse"));
        write(m_mine, failing);
        m_file->open(m_mine);
        QVERIFY(!m_file->good());
        QVERIFY(m_file->faults().size() >= 2);
        QCOMPARE(m_file->faults().first().severity, Severity::Error);
        QCOMPARE(m_file->faults().last().severity, Severity::Warning);
        QVERIFY(m_file->faults().first().line > m_file->faults().last().line);
    }

    void deletionAndReturnAreSurvived()
    {
        write(m_mine, versioned("2.0.0"));
        m_file->open(m_mine);
        const auto good = m_file->pack();
        QVERIFY(QFile::remove(m_mine));
        QTRY_VERIFY(!m_file->readable());
        QCOMPARE(m_file->pack(), good);
        QCOMPARE(m_file->faults().size(), 1);
        QCOMPARE(m_file->faults().first().line, 0);
        write(m_mine, versioned("2.0.0"));
        QTRY_VERIFY(m_file->good());
        QCOMPARE(m_file->pack(), good);
        write(m_mine, versioned("2.0.1"));
        QTRY_COMPARE(m_file->pack()->version, QStringLiteral("2.0.1"));
    }

    void itsFolderMayGoAndComeBack()
    {
        const QString folder = m_dir->filePath(QStringLiteral("a/b"));
        const QString deep = folder + QStringLiteral("/deep.toml");
        QVERIFY(QDir().mkpath(folder));
        write(deep, versioned("2.0.0"));
        m_file->open(deep);
        QVERIFY(m_file->good());
        QVERIFY(QDir(m_dir->filePath(QStringLiteral("a"))).removeRecursively());
        QTRY_VERIFY(!m_file->readable());
        QVERIFY(QDir().mkpath(folder));
        write(deep, versioned("2.0.1"));
        QTRY_COMPARE(m_file->pack()->version, QStringLiteral("2.0.1"));
    }

    void theSameBytesAreNotReadAgain()
    {
        write(m_mine, versioned("2.0.0"));
        m_file->open(m_mine);
        QSignalSpy changed(m_file.get(), &PackFile::packChanged);
        QSignalSpy faults(m_file.get(), &PackFile::faultsChanged);
        renameOver(m_mine, versioned("2.0.0"));
        // What comes after it has come: so has it.
        write(m_mine, versioned("2.0.0"));
        renameOver(m_mine, versioned("2.0.1"));
        QTRY_COMPARE(m_file->pack()->version, QStringLiteral("2.0.1"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(faults.count(), 1);
        m_file->open(m_mine);
        QCOMPARE(changed.count(), 1);
    }

    void aFolderThatNeverRestsKeepsNobodyWaiting()
    {
        write(m_mine, versioned("2.0.0"));
        m_file->open(m_mine);
        write(m_mine, versioned("2.0.1"));
        QTimer churn;
        int written = 0;
        connect(&churn, &QTimer::timeout, this,
            [this, &written] { write(m_dir->filePath(QStringLiteral("other%1").arg(++written)), "x"); });
        churn.start(5);
        QTRY_COMPARE(m_file->pack()->version, QStringLiteral("2.0.1"));
        QVERIFY(written < 200);
    }

    void onlyRegularFilesAreRead()
    {
        const QString fifo = m_dir->filePath(QStringLiteral("fifo"));
        QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        for (const QString& path : { fifo, m_dir->path(), m_dir->filePath(QStringLiteral("absent")) }) {
            m_file->open(path);
            QVERIFY(!m_file->readable());
            QVERIFY(!m_file->good());
            QCOMPARE(m_file->faults().size(), 1);
            QVERIFY(m_file->usedPath().isEmpty()); // the built-in one stays
            QVERIFY(m_file->pack());
        }
    }

    void openedBrokenItIsTakenOnceItIsMended()
    {
        write(m_mine, threeFaults());
        m_file->open(m_mine);
        QVERIFY(!m_file->good());
        QCOMPARE(m_file->path(), m_mine);
        QVERIFY(m_file->usedPath().isEmpty());
        write(m_mine, versioned("2.0.0"));
        QTRY_COMPARE(m_file->usedPath(), m_mine);
    }

    void comesBackAfterARestart()
    {
        const QString ini = m_dir->filePath(QStringLiteral("window.ini"));
        write(m_mine, versioned("2.0.0"));
        m_file->open(m_mine);
        {
            QSettings settings(ini, QSettings::IniFormat);
            settings.setValue(m_file->kept().firstKey(), m_file->kept().first());
        }
        PackFile later(productPackPath());
        later.restore(QSettings(ini, QSettings::IniFormat));
        QCOMPARE(later.usedPath(), m_mine);
        QVERIFY(QFile::remove(m_mine));
        PackFile last(productPackPath());
        last.restore(QSettings(ini, QSettings::IniFormat));
        QVERIFY(last.pack() && !last.good());
        QCOMPARE(last.path(), m_mine); // still wanted
    }

    void filesAreToldByWhatStandsInThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("the product's pack") << productToml() << FileKind::Pack;
        QTest::newRow("a broken pack") << threeFaults() << FileKind::Pack;
        QTest::newRow("a pack that is no TOML") << QByteArray("schema = 1\nid = \"x\n") << FileKind::Pack;
        QTest::newRow("a pack cut short") << productToml().left(3000) << FileKind::Pack;
        QTest::newRow("a decision") << QByteArray("wirewise = 1\n[pack]\nid = \"x\"\n[answers]\n")
                                    << FileKind::Decision;
        QTest::newRow("answers alone")
            << QByteArray("[answers]\ndirection = \"both_ways\"\n") << FileKind::Decision;
        QTest::newRow("a broken decision")
            << QByteArray("title = [\n[answers]\na = \"b\"\n") << FileKind::Decision;
        QTest::newRow("something else")
            << QByteArray("[package]\nname = \"schema = 1\"\n") << FileKind::Unknown;
        QTest::newRow("nothing") << QByteArray() << FileKind::Unknown;
        QTest::newRow("bytes") << QByteArray("\x7f"
                                             "ELF\0\1\2",
            7) << FileKind::Unknown;
    }

    void filesAreToldByWhatStandsInThem()
    {
        QFETCH(QByteArray, text);
        write(m_mine, text);
        QTEST(fileKind(m_mine), "kind");
        QCOMPARE(fileKind(m_dir->filePath(QStringLiteral("absent"))), FileKind::Unknown);
    }

private:
    static QByteArray versioned(const char* version)
    {
        return replaced(productToml(), "version = \"1.1.0\"",
            qPrintable(QStringLiteral("version = \"%1\"").arg(QLatin1String(version))));
    }
    static QByteArray threeFaults()
    {
        QByteArray toml = replaced(productToml(), "version = \"1.1.0\"", "version = \"one\"");
        return replaced(toml, "title  = \"Direction\"", "titel  = \"Direction\"");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_mine;
    std::unique_ptr<PackFile> m_file;
};

QTEST_MAIN(TestPackFile)
#include "tst_pack_file.moc"
