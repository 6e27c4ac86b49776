// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_names.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace wirewise::record;

class TestRecordNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersStandAtTheBeginning_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("number");
        QTest::newRow("usual") << QStringLiteral("0007-team-chat.md") << 7;
        QTest::newRow("folders") << QStringLiteral("docs/0001-x/0012-team-chat.json") << 12;
        QTest::newRow("alone") << QStringLiteral("0007.md") << 7;
        QTest::newRow("many") << QStringLiteral("12345-x.md") << 12345;
        QTest::newRow("year") << QStringLiteral("2026 notes.md") << 0;
        QTest::newRow("short") << QStringLiteral("007-x.md") << 0;
        QTest::newRow("date") << QStringLiteral("20261126-x.md") << 0;
        QTest::newRow("none") << QStringLiteral("template.md") << 0;
    }

    void numbersStandAtTheBeginning()
    {
        QFETCH(QString, name);
        QFETCH(int, number);
        QCOMPARE(numberOf(name), number);
    }

    void theNextNumberIsFree()
    {
        QTemporaryDir folder;
        QCOMPARE(nextNumber(folder.path()), 1);
        QCOMPARE(nextNumber(folder.filePath(QStringLiteral("missing"))), 1);
        for (const char* name : { "0001-a.md", "0009-b.json", "0004-c.md", "index.md", "0100x.md" }) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(nextNumber(folder.path()), 10);
    }

    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << QStringLiteral("Team chat: WebSockets") << QStringLiteral("0007-team-chat-websockets");
        QTest::newRow("marks") << QStringLiteral("Über café") << QStringLiteral("0007-uber-cafe");
        QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral("0007-etc-passwd");
        QTest::newRow("shell") << QStringLiteral("$(rm -rf /); `x`") << QStringLiteral("0007-rm-rf-x");
        QTest::newRow("option") << QStringLiteral("--help") << QStringLiteral("0007-help");
        QTest::newRow("none") << QStringLiteral("。。 \u202e") << QStringLiteral("0007-decision");
    }

    void namesAreSafe()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(suggestedName(7, title), name);
        QCOMPARE(suggestedName(0, title), name.mid(5));
        QVERIFY(suggestedName(7, title.repeated(200)).size() <= 65);
    }
};

QTEST_APPLESS_MAIN(TestRecordNames)
#include "tst_record_names.moc"
