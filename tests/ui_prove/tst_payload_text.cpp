// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_prove/log_entries.h"
#include "ui/models/payload_text.h"
#include "ui/models/run_words.h"

#include <QLocale>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;

class TestPayloadText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // whatever the machine's is
    void summaryIsOneHarmlessLine();
    void jsonIsIndentedAndOtherwiseUntouched_data();
    void jsonIsIndentedAndOtherwiseUntouched();
    void noJsonIsNoJson();
    void hexHasSixteenBytesALine();
    void nulIsShown();
    void delaysReadWell_data();
    void delaysReadWell();
    void sizesReadWell_data();
    void sizesReadWell();
    void everyOutcomeHasItsSentence();
    void endsAreToldInOneLine();
};

void TestPayloadText::summaryIsOneHarmlessLine()
{
    QCOMPARE(summaryOf(received(7, "a\nb\x1b[31m")), QStringLiteral("#7 a\\nb\\x1b[31m"));
    QCOMPARE(summaryOf(received(7, "<img src=x>")), QStringLiteral("#7 <img src=x>"));
    QCOMPARE(summaryOf(received(7, QByteArray(1000, 'x')), 10), QStringLiteral("#7 xxxxxxxxxx…"));
    demo::LogEntry binary = received(8, QByteArray("\x00\x01\xfe", 3));
    binary.binary = true;
    QCOMPARE(summaryOf(binary), QStringLiteral("#8 00 01 fe"));
    demo::LogEntry fault = said(demo::LogEntry::Kind::Fault, QStringLiteral("latency:200,down"));
    QCOMPARE(summaryOf(fault), QStringLiteral("latency:200,down is over"));
    fault.on = true;
    QCOMPARE(summaryOf(fault), QStringLiteral("latency:200,down begins"));
    demo::LogEntry opened = said(demo::LogEntry::Kind::Opened, QStringLiteral("101, going on after 7"));
    opened.seq = 7;
    QCOMPARE(summaryOf(opened), QStringLiteral("101, going on after 7"));
    QCOMPARE(summaryOf(said(demo::LogEntry::Kind::Closed, QStringLiteral("1000 bye"))), QStringLiteral("1000 bye"));
}

void TestPayloadText::jsonIsIndentedAndOtherwiseUntouched_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("order and numbers stay") << QByteArray(R"({"z":12345678901234567890,"a":1.10})")
                                            << QStringLiteral("{\n  \"z\": 12345678901234567890,\n  \"a\": 1.10\n}");
    QTest::newRow("nested") << QByteArray(R"({"a":[1,{"b":[]}],"c":{}})")
                            << QStringLiteral("{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}");
    QTest::newRow("signs in strings") << QByteArray(R"(["{,}:\"[", "\\"])")
                                      << QStringLiteral("[\n  \"{,}:\\\"[\",\n  \"\\\\\"\n]");
    QTest::newRow("spaces go") << QByteArray("[ 1 ,\n\t2 ]") << QStringLiteral("[\n  1,\n  2\n]");
    QTest::newRow("empty") << QByteArray("{ }") << QStringLiteral("{}");
}

void TestPayloadText::jsonIsIndentedAndOtherwiseUntouched()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QCOMPARE(indentedJson(json).value_or(QStringLiteral("no JSON")), text);
}

void TestPayloadText::noJsonIsNoJson()
{
    QVERIFY(!indentedJson("hello"));
    QVERIFY(!indentedJson("{\"a\":"));
    QVERIFY(!indentedJson({}));
}

void TestPayloadText::hexHasSixteenBytesALine()
{
    QCOMPARE(hexOf("0123456789abcdef<b"),
        QStringLiteral("00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  0123456789abcdef\n"
                       "00000010  3c 62                                             <b"));
    QCOMPARE(hexOf({}), QString());
}

void TestPayloadText::nulIsShown()
{
    QCOMPARE(plainTextOf(QByteArray("a\0b", 3)), QStringLiteral("a␀b"));
}

void TestPayloadText::delaysReadWell_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");
    QTest::newRow("µs") << qint64(12'345) << QStringLiteral("12.3 µs");
    QTest::newRow("small ms") << qint64(290'000) << QStringLiteral("0.29 ms");
    QTest::newRow("ms") << qint64(31'260'000) << QStringLiteral("31.3 ms");
    QTest::newRow("many ms") << qint64(940'400'000) << QStringLiteral("940 ms");
    QTest::newRow("s") << qint64(1'400'000'000) << QStringLiteral("1.40 s");
}

void TestPayloadText::delaysReadWell()
{
    QFETCH(qint64, ns);
    QTEST(delayText(Nanoseconds(ns)), "text");
}

void TestPayloadText::sizesReadWell_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("B") << qint64(260) << QStringLiteral("260 B");
    QTest::newRow("KiB") << qint64(23'552) << QStringLiteral("23 KiB");
    QTest::newRow("fraction") << qint64(1'572'864) << QStringLiteral("1.5 MiB");
    QTest::newRow("never 1024 KiB") << qint64(1'048'575) << QStringLiteral("1 MiB");
}

void TestPayloadText::sizesReadWell()
{
    QFETCH(qint64, bytes);
    QTEST(bytesText(bytes), "text");
}

void TestPayloadText::everyOutcomeHasItsSentence()
{
    using demo::SendOutcome;
    QSet<QString> sentences;
    for (const SendOutcome outcome : { SendOutcome::Sent, SendOutcome::NotOpen, SendOutcome::TooLarge, SendOutcome::Busy,
             SendOutcome::Unsupported }) {
        QVERIFY(sentenceFor(outcome).endsWith(u'.'));
        sentences << sentenceFor(outcome);
    }
    QCOMPARE(sentences.size(), 5);
}

void TestPayloadText::endsAreToldInOneLine()
{
    measure::Ended ended { QStringLiteral("server"), 1001, QStringLiteral("going\naway"), {} };
    QCOMPARE(endLine(ended), QStringLiteral("1001 · going away · ended by the server"));
    QCOMPARE(endLine({ QStringLiteral("client"), 0, {}, {} }), QStringLiteral("ended by you"));
    QVERIFY(!endSentence(ended, false).isEmpty());
}

QTEST_GUILESS_MAIN(TestPayloadText)
#include "tst_payload_text.moc"
