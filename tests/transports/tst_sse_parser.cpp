// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/sse/sse_parser.h"
#include "core/transports/sse/utf8.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace wirewise::transports;
using namespace std::chrono_literals;

namespace {

QJsonArray vectors()
{
    QFile file(QStringLiteral(WIREWISE_TEST_DATA "/sse.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("vectors")).toArray();
}

// "type|data|last id" a line, so that a difference reads well.
QStringList shown(const QList<SseEvent>& events)
{
    QStringList lines;
    for (const SseEvent& event : events)
        lines += event.type + u'|' + QString::fromUtf8(event.data) + u'|' + event.lastEventId;
    return lines;
}

QStringList wanted(const QJsonArray& events)
{
    QStringList lines;
    for (const QJsonValue& event : events)
        lines += event[QLatin1String("type")].toString() + u'|' + event[QLatin1String("data")].toString() + u'|'
            + event[QLatin1String("lastEventId")].toString();
    return lines;
}

} // namespace

class TestSseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheVectorsInTheirChunks_data() { addRows(); }
    void readsTheVectorsInTheirChunks()
    {
        QFETCH(QJsonObject, vector);
        QList<QByteArray> chunks;
        for (const QJsonValue& chunk : vector.value(QLatin1String("chunks")).toArray())
            chunks += QByteArray::fromBase64(chunk.toString().toLatin1());
        check(vector, chunks);
    }

    void readsTheVectorsWhole_data() { addRows(); }
    void readsTheVectorsWhole()
    {
        QFETCH(QJsonObject, vector);
        check(vector, { whole(vector) });
    }

    void readsTheVectorsCutAtEveryByte_data() { addRows(); }
    void readsTheVectorsCutAtEveryByte()
    {
        QFETCH(QJsonObject, vector);
        const QByteArray bytes = whole(vector);
        // Long vectors are cut at every byte of their edges: the middle is one character repeated.
        const qsizetype edge = bytes.size() > 4096 ? 512 : bytes.size();
        for (qsizetype at = 0; at <= bytes.size(); ++at)
            if (at <= edge || at >= bytes.size() - edge)
                check(vector, { bytes.first(at), bytes.sliced(at) });
        QList<QByteArray> single;
        for (const char c : bytes)
            single += QByteArray(1, c);
        check(vector, single);
    }

    void deliversAtACarriageReturnWithoutWaiting()
    {
        SseParser parser;
        QCOMPARE(parser.feed("data:a\r\r").size(), 1);
        QCOMPARE(parser.feed("\ndata:b\n").size(), 0);
        QCOMPARE(parser.feed("\n").size(), 1);
    }

    void keepsTheIdOverANewConnectionAndDropsTheOpenBlock()
    {
        SseParser parser;
        parser.feed("retry:300\nid:41\ndata:a\n\nid:42\ndata:cut");
        parser.startOver();
        QCOMPARE(parser.lastEventId(), QStringLiteral("41"));
        const auto events = parser.feed("\xef\xbb\xbf" "data:b\n\n");
        QCOMPARE(shown(events), QStringList { QStringLiteral("message|b|41") });
        QVERIFY(!events.front().ownId);
        QCOMPARE(parser.reconnectionTime().value_or(0ms), 300ms);
    }

    void countsHeartbeats()
    {
        SseParser parser;
        parser.feed(": wirewise\n\n:\n\ndata:x\n\n");
        QCOMPARE(parser.comments(), 2);
    }

    void givesUpOnABlockThatNeverEnds()
    {
        SseParser parser;
        const QByteArray megabyte(1024 * 1024, 'x');
        parser.feed("data:");
        for (int i = 0; i <= SseParser::largestBlock / megabyte.size() && !parser.overflowed(); ++i)
            parser.feed(megabyte);
        QVERIFY(parser.overflowed());
        parser.startOver();
        QVERIFY(!parser.overflowed());
        for (int i = 0; i <= SseParser::largestBlock / megabyte.size() && !parser.overflowed(); ++i)
            parser.feed("data:" + megabyte + "\n");
        QVERIFY(parser.overflowed());
    }

    void replacesMaximalSubparts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        const QByteArray r("\xef\xbf\xbd");
        QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("cut three-byte form is one") << QByteArray("a\xe2\x82") << "a" + r;
        QTest::newRow("cut four-byte form is one") << QByteArray("\xf0\x9f\x98" "b") << r + "b";
        QTest::newRow("surrogate is three") << QByteArray("\xed\xa0\x80") << r + r + r;
        QTest::newRow("overlong slash is two") << QByteArray("\xc0\xaf") << r + r;
        QTest::newRow("the byte after is kept") << QByteArray("\xe2\n") << r + "\n";
        QTest::newRow("a lead after a lead") << QByteArray("\xe2\xe2\x82\xac") << r + "\xe2\x82\xac";
        QTest::newRow("lone continuation") << QByteArray("\x80z") << r + "z";
        QTest::newRow("first bad, rest good") << QByteArray("\xff\xc3\xa9") << r + "\xc3\xa9";
        QTest::newRow("largest character") << QByteArray("\xf4\x8f\xbf\xbf") << QByteArray("\xf4\x8f\xbf\xbf");
    }
    void replacesMaximalSubparts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(wellFormedUtf8(bytes), text);
    }

private:
    static void addRows()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray all = vectors();
        QVERIFY2(all.size() >= 80, "sse.json is missing or short");
        for (const QJsonValue& vector : all)
            QTest::newRow(qPrintable(vector[QLatin1String("name")].toString())) << vector.toObject();
    }

    static QByteArray whole(const QJsonObject& vector)
    {
        QByteArray bytes;
        for (const QJsonValue& chunk : vector.value(QLatin1String("chunks")).toArray())
            bytes += QByteArray::fromBase64(chunk.toString().toLatin1());
        return bytes;
    }

    static void check(const QJsonObject& vector, const QList<QByteArray>& chunks)
    {
        SseParser parser;
        QList<SseEvent> events;
        for (const QByteArray& chunk : chunks)
            events += parser.feed(chunk);
        QCOMPARE(shown(events), wanted(vector.value(QLatin1String("expected")).toArray()));
        QCOMPARE(parser.lastEventId(), vector.value(QLatin1String("lastEventId")).toString());
        const QJsonValue retry = vector.value(QLatin1String("reconnectionTime"));
        QCOMPARE(parser.reconnectionTime().has_value(), !retry.isNull());
        if (!retry.isNull())
            QCOMPARE(parser.reconnectionTime()->count(), static_cast<qint64>(retry.toDouble()));
    }
};

QTEST_GUILESS_MAIN(TestSseParser)
#include "tst_sse_parser.moc"
