// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign text on its way out, and the nearest known word.
#include "core/base/escape.h"
#include "core/base/json_scan.h"
#include "core/base/nearest.h"

#include <QtTest>

using namespace wirewise;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terminalSeesNoControl()
    {
        QString all;
        for (int c = 0; c < 0x100; ++c)
            all += QChar(c);
        const QString shown = escapedForTerminal(all + QStringLiteral("\u202e\u2066\u2028"));
        for (const QChar c : shown)
            QVERIFY(
                c.unicode() >= 0x20 && !(c.unicode() >= 0x7f && c.unicode() < 0xa0) && c.unicode() < 0x100);
        QCOMPARE(escapedForTerminal(u"a\x1b[2J\n\u202e"), QStringLiteral("a\\x1b[2J\\n\\u202e"));
        QCOMPARE(escapedForTerminal(u"é → ok"), QStringLiteral("é → ok"));
    }

    void aValueEndsWhereItDoes()
    {
        const QList<std::pair<QByteArray, QByteArray>> values { { "1.50e3,2", "1.50e3" }, { "true]", "true" }, { "\"a,\\\"]b\":1", "\"a,\\\"]b\"" },
            { "{\"x\":[\"}\",{}]} ,", "{\"x\":[\"}\",{}]}" }, { "[[],[1]],", "[[],[1]]" }, { "null ", "null" }, { "", "" }, { "]", "" } };
        for (const auto& [json, value] : values) {
            QCOMPARE(json.left(pastJsonValue(json, 0)), value);
            for (qsizetype cut = 0; cut <= json.size(); ++cut) // cut off anywhere it stays within
                QVERIFY(pastJsonValue(QByteArrayView(json).first(cut), 0) <= cut);
        }
    }

    void spreadsheetsRunNothing()
    {
        for (const QString& cell : { QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("+1"),
                 QStringLiteral("-1"), QStringLiteral("@x"), QStringLiteral("\tx") })
            QVERIFY(escapedForCsv(cell).startsWith(QStringLiteral("\"'")));
        QCOMPARE(escapedForCsv(u"a,\"b\"\n"), QStringLiteral("\"a,\"\"b\"\"\n\""));
        QCOMPARE(escapedForCsv(u"plain"), QStringLiteral("plain"));
    }

    void markdownStaysText()
    {
        QCOMPARE(escapedForMarkdown(u"<img src=x> | [a](b) `c` *d* _e_ &amp;\nf"),
            QStringLiteral("&lt;img src=x> \\| \\[a\\](b) \\`c\\` \\*d\\* \\_e\\_ &amp;amp; f"));
    }

    void htmlStaysText()
    {
        QCOMPARE(escapedForHtml(u"<b title=\"x\">&\u202e\x1b"),
            QStringLiteral("&lt;b title=&quot;x&quot;&gt;&amp;\ufffd\ufffd"));
    }

    void distancesCountEdits_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("distance");
        QTest::newRow("same") << "sse"
                              << "sse" << 0;
        QTest::newRow("insert") << "websocet"
                                << "websocket" << 1;
        QTest::newRow("remove") << "websockett"
                                << "websocket" << 1;
        QTest::newRow("swap") << "gprc"
                              << "grpc" << 1;
        QTest::newRow("replace") << "poling"
                                 << "polling" << 1;
        QTest::newRow("empty") << ""
                               << "abc" << 3;
        QTest::newRow("far") << "kitten"
                             << "sitting" << 3;
    }

    void distancesCountEdits()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, distance);
        QCOMPARE(editDistance(a, b), distance);
        QCOMPARE(editDistance(b, a), distance);
    }

    void onlyNearWordsAreMeant()
    {
        const QStringList known { QStringLiteral("websocket"), QStringLiteral("webhook"),
            QStringLiteral("sse") };
        QCOMPARE(nearest(u"websocke", known), QStringLiteral("websocket"));
        QCOMPARE(nearest(u"webhok", known), QStringLiteral("webhook"));
        QCOMPARE(nearest(u"web", known), QStringLiteral("webhook")); // a beginning; the shorter is nearer
        QCOMPARE(nearest(u"mqtt", known), QString());
        QCOMPARE(nearest(u"", known), QString());
        QCOMPARE(nearest(QString(100000, u'a'), known), QString());
        QCOMPARE(didYouMean(u"ssee", known), QStringLiteral(", did you mean 'sse'?"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
