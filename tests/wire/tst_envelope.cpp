// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/envelope.h"

#include <QJsonDocument>
#include <QTest>

using namespace wirewise;
using namespace wirewise::wire;

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsDocumented()
    {
        QCOMPARE(toJson(FeedEvent { 7, Nanoseconds(123), PayloadKind::Text, "a\"b\n" }),
            QByteArray("{\"type\":\"event\",\"seq\":7,\"sent_ns\":123,\"kind\":\"text\",\"data\":\"a\\\"b\\u000a\"}"));
        QCOMPARE(toJson(FeedEvent { 7, Nanoseconds(123), PayloadKind::Json, "{\"b\": [1, 2]}" }),
            QByteArray("{\"type\":\"event\",\"seq\":7,\"sent_ns\":123,\"kind\":\"json\",\"data\":{\"b\":[1,2]}}"));
        QCOMPARE(toJson(FeedEvent { 7, Nanoseconds(123), PayloadKind::Binary, QByteArray("\0\xff", 2) }),
            QByteArray("{\"type\":\"event\",\"seq\":7,\"sent_ns\":123,\"kind\":\"binary\",\"base64\":\"AP8=\"}"));
        QCOMPARE(toJson(Gap { 1, 20 }), QByteArray("{\"type\":\"gap\",\"from\":1,\"to\":20}"));
        QCOMPARE(toJson(Resume { 8 }), QByteArray("{\"type\":\"resume\",\"next\":8}"));
    }

    void comesBackAsItWent_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("payload");
        int n = 0;
        for (const QByteArray& text : { QByteArray(), QByteArray("hello"), QByteArray("\n\r\t\"\\/\x7f"), QByteArray("a\0b", 3),
                 QByteArray("\xef\xbb\xbf" "mark first"), QByteArray("in \xef\xbb\xbf the middle"), QByteArray("\xf0\x9f\x98\x80"),
                 QByteArray("\xe2\x80\xa8\xe2\x80\xa9"), QByteArray("</script>"), QByteArray(100'000, 'x') })
            QTest::addRow("text %d", ++n) << 0 << text;
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += static_cast<char>(i);
        QTest::newRow("binary") << 1 << all;
        for (const char* json : { "{}", "[]", "7", "\"x\"", "null", "true", "{\"a\":[1,{\"b\":null}]}" })
            QTest::newRow(json) << 2 << QByteArray(json);
    }
    void comesBackAsItWent()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, payload);
        const FeedEvent event { (1ull << 53) - 1, Nanoseconds(1'234'567'890'123'456), static_cast<PayloadKind>(kind), payload };
        const QByteArray json = toJson(event);
        QVERIFY(!json.contains('\n') && !json.contains('\r') && !json.contains('\0'));
        QVERIFY(QJsonDocument::fromJson(json).isObject());
        const auto back = fromJson(json);
        QVERIFY(back);
        QVERIFY(std::get<FeedEvent>(*back) == event);
        QVERIFY(fromBinary(toBinary(event)).value().payload == payload);
        QVERIFY(fromBinary(toBinary(event)).value().seq == event.seq);
    }

    void whatIsNotWhatItSaysIsBinary()
    {
        QVERIFY(toJson(FeedEvent { 1, {}, PayloadKind::Text, "\xff" }).contains("\"kind\":\"binary\",\"base64\":\"/w==\""));
        QVERIFY(toJson(FeedEvent { 1, {}, PayloadKind::Text, "\xed\xa0\x80" }).contains("\"kind\":\"binary\"")); // a surrogate
        for (const char* json : { "", "{", "1,2", "]x[", "{}{}", "nul" })
            QVERIFY2(toJson(FeedEvent { 1, {}, PayloadKind::Json, json }).contains("\"kind\":\"binary\""), json);
    }

    void foreignMessagesAreNotOurs_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : { "", "hello", "{}", "[1]", "{\"type\":\"other\"}", "{\"type\":\"event\"}", "{\"type\":\"event\",\"seq\":0,\"kind\":\"text\"}",
                 "{\"type\":\"event\",\"seq\":-1,\"kind\":\"text\"}", "{\"type\":\"event\",\"seq\":1,\"kind\":\"xml\"}", "{\"type\":7}" })
            QTest::newRow(*json ? json : "empty") << QByteArray(json);
    }
    void foreignMessagesAreNotOurs()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!fromJson(json));
    }

    void shortFramesAreNotOurs()
    {
        for (int size = 0; size < 16; ++size)
            QVERIFY(!fromBinary(QByteArray(size, '\1')));
        QVERIFY(!fromBinary(QByteArray(16, '\0')));
        QVERIFY(fromBinary(QByteArray(16, '\1')));
    }

    void gapsAndResumePoints()
    {
        QCOMPARE(std::get<Gap>(*fromJson(toJson(Gap { 5, 9 }))), (Gap { 5, 9 }));
        QCOMPARE(std::get<Resume>(*fromJson(toJson(Resume { 9 }))), (Resume { 9 }));
    }

    void kindsOfContentTypes()
    {
        QCOMPARE(payloadKindFromContentType("text/plain; charset=utf-8"), PayloadKind::Text);
        QCOMPARE(payloadKindFromContentType("Application/JSON"), PayloadKind::Json);
        QCOMPARE(payloadKindFromContentType("application/cloudevents+json"), PayloadKind::Json);
        QCOMPARE(payloadKindFromContentType("image/png"), PayloadKind::Binary);
        QCOMPARE(payloadKindFromContentType(""), PayloadKind::Binary);
        QVERIFY(!payloadKindFromName("TEXT"));
        QCOMPARE(payloadKindFromName(payloadKindName(PayloadKind::Json)).value(), PayloadKind::Json);
    }
};

QTEST_APPLESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
