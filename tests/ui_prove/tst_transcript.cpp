// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved comes back as it was; what is not a transcript says where it is not.
#include "tests/ui_prove/log_entries.h"
#include "ui/models/log_export.h"
#include "ui/models/log_import.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;
using Kind = demo::LogEntry::Kind;

namespace {

QList<demo::LogEntry> hostileRows()
{
    QList<demo::LogEntry> rows;
    const QByteArray payloads[] = { "hello", "", QByteArray("a\0b", 3), "\xff\xfe broken", "\xef\xbb\xbfmark", "half \xe2\x82",
        "two\nlines\r\n", "\xe2\x80\xae right to left \xe2\x81\xa6", "{\"what\":\"sent\"}\n{}", "\xed\xa0\x80 lone", QByteArray(1 << 20, '"'),
        QByteArray(1 << 20, '\xf0'), "\x7f\x01\x1b[31m", "&lt;<b>" };
    wire::Seq seq = 0;
    for (const QByteArray& payload : payloads) {
        for (const bool binary : { false, true }) {
            demo::LogEntry entry = received(++seq, payload);
            entry.binary = binary;
            rows << entry;
        }
    }
    for (int kind = 0; kind <= static_cast<int>(Kind::Fault); ++kind) {
        demo::LogEntry entry = said(static_cast<Kind>(kind), QStringLiteral("text \u202e \u2028 \"quoted\" \\ ") + QChar(u'\0'));
        entry.up = kind % 2;
        entry.empty = kind % 3;
        entry.on = kind % 2;
        entry.exchange = kind % 4 == 0 ? 4'294'967'295U : static_cast<quint32>(kind);
        entry.at = Nanoseconds(9'007'199'254'740'993 + kind);
        entry.left = Nanoseconds(9'007'199'254'740'991 + kind);
        entry.delay = Nanoseconds(86'400'000'000'001 * kind);
        entry.roundTrip = Nanoseconds(kind);
        entry.retryIn = Nanoseconds(1'234'567'891);
        entry.seq = 1ULL << (kind * 5);
        rows << entry;
    }
    demo::LogEntry cut = received(99, QByteArray(10, 'c'));
    cut.payloadCut = 990;
    return rows << cut;
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedComesBack();
    void wrongLinesSayWhere_data();
    void wrongLinesSayWhere();
    void cutAnywhereIsAPrefixOrAnError();
    void boundsHold();

private:
    QString write(const QByteArray& bytes);

    QTemporaryDir m_folder;
};

QString TestTranscript::write(const QByteArray& bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("t.ndjson"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestTranscript::whatIsSavedComesBack()
{
    const QList<demo::LogEntry> rows = hostileRows();
    MessageLog log({ 1000, 1 << 30, 1 << 24 }, nullptr);
    log.append(rows);
    const QString path = m_folder.filePath(QStringLiteral("saved.ndjson"));
    QVERIFY(!saveAsNdjson(log.rows(), path));
    const Result<QList<demo::LogEntry>> back = readNdjson(path);
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().text()));
    QCOMPARE(back->size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QVERIFY2((*back)[i] == rows[i], ndjsonLine(rows[i]).left(300).constData());

    QVERIFY(!log.setFilter({ bitOf(Kind::Gap) | bitOf(Kind::Asked), {}, LogFilter::Syntax::Text }));
    QVERIFY(!saveAsNdjson(log.rows(), path));
    QCOMPARE(readNdjson(path)->size(), 2);
}

void TestTranscript::wrongLinesSayWhere_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("message");
    QTest::newRow("no JSON") << QByteArray("hello") << QStringLiteral("not JSON");
    QTest::newRow("no object") << QByteArray("[1]") << QStringLiteral("must be a JSON object");
    QTest::newRow("no kind") << QByteArray("{}") << QStringLiteral("\"what\" is missing");
    QTest::newRow("unknown kind") << QByteArray(R"({"what":"eaten"})") << QStringLiteral("\"what\" says \"eaten\"");
    QTest::newRow("no flag") << QByteArray(R"({"what":"note","up":1})") << QStringLiteral("\"up\" must be true or false");
    QTest::newRow("no number") << QByteArray(R"({"what":"note","at_ns":"1"})") << QStringLiteral("\"at_ns\" must be a whole number");
    QTest::newRow("a fraction") << QByteArray(R"({"what":"note","seq":1.5})") << QStringLiteral("\"seq\" must be a whole number");
    QTest::newRow("too long") << QByteArray(R"({"what":"note","delay_ms":1e300})") << QStringLiteral("\"delay_ms\" must be");
    QTest::newRow("negative") << QByteArray(R"({"what":"note","retry_in_ms":-5})") << QStringLiteral("\"retry_in_ms\" must be");
    QTest::newRow("no exchange") << QByteArray(R"({"what":"note","exchange":-1})") << QStringLiteral("\"exchange\" must be");
    QTest::newRow("no base64") << QByteArray(R"({"what":"sent","base64":"***"})") << QStringLiteral("no base64");
    QTest::newRow("less than there is") << QByteArray(R"({"what":"sent","data":"abc","bytes":2})") << QStringLiteral("\"bytes\" says less");
}

void TestTranscript::wrongLinesSayWhere()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, message);
    const QString path = write(ndjsonLine(received(1)) + "\n\n" + line + "\n" + ndjsonLine(received(2)) + '\n');
    const Result<QList<demo::LogEntry>> back = readNdjson(path);
    QVERIFY(!back.ok());
    QVERIFY2(back.error().message.contains(message), qPrintable(back.error().text()));
    QCOMPARE(back.error().where, path + QStringLiteral(":3"));
}

void TestTranscript::cutAnywhereIsAPrefixOrAnError()
{
    const QList<demo::LogEntry> rows { received(1), said(Kind::Closed, QStringLiteral("bye \u20ac")), received(2, "\xff") };
    QByteArray whole;
    for (const demo::LogEntry& row : rows)
        whole += ndjsonLine(row) + '\n';
    int prefixes = 0;
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const Result<QList<demo::LogEntry>> back = readNdjson(write(whole.left(size)));
        if (!back)
            continue;
        ++prefixes;
        QCOMPARE(*back, rows.first(back->size()));
    }
    QCOMPARE(prefixes, 7); // nothing; and after each row, with and without its line end
}

void TestTranscript::boundsHold()
{
    const QString path = write(ndjsonLine(received(1)) + '\n' + ndjsonLine(received(2)));
    QVERIFY(readNdjson(path, { 2, 1000, 1000 }).ok());
    QCOMPARE(readNdjson(path, { 1, 1000, 1000 }).error().text(), path + QStringLiteral(":2: more than 1 rows"));
    QVERIFY(readNdjson(path, { 2, 100, 1000 }).error().message.startsWith(QStringLiteral("is larger than")));
    QCOMPARE(readNdjson(path, { 2, 1000, 50 }).error().text(), path + QStringLiteral(":1: a line above 50 bytes"));
    QVERIFY(readNdjson(QStringLiteral("/nowhere")).error().message.startsWith(QStringLiteral("cannot be read")));
    const std::atomic<bool> stop(true);
    QVERIFY(!readNdjson(path, {}, &stop).ok());
}

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
