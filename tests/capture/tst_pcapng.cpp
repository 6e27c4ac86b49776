// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/capture/pcapng.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::capture;
using namespace std::chrono_literals;

namespace {

constexpr auto wall = 1'700'000'000'123ms;

Segment segment(Segment::Kind kind, quint32 connection, bool up, Nanoseconds at, const QByteArray& bytes = {})
{
    Segment segment;
    segment.kind = kind;
    segment.connection = connection;
    segment.up = up;
    segment.clientPort = static_cast<quint16>(40000 + connection);
    segment.serverPort = 8080;
    segment.at = at;
    segment.wall = wall;
    segment.bytes = bytes;
    return segment;
}

QByteArray noise(Random& random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random.next());
    return bytes;
}

// As the file has them: times since the epoch.
std::vector<Segment> inFile(std::vector<Segment> segments)
{
    const Nanoseconds epoch = wall - segments.front().at;
    for (Segment& segment : segments) {
        segment.at += epoch;
        segment.wall = std::chrono::floor<std::chrono::milliseconds>(segment.at);
    }
    return segments;
}

std::vector<Segment> mixed()
{
    using Kind = Segment::Kind;
    Random random(7);
    std::vector<Segment> segments;
    Nanoseconds at = 5'000'000'000ns;
    for (quint32 c = 1; c <= 40; ++c)
        segments.push_back(segment(Kind::Open, c, true, at += 17ns));
    for (int i = 0; i < 400; ++i) {
        const auto c = static_cast<quint32>(1 + random.next() % 40);
        segments.push_back(segment(Kind::Data, c, random.next() % 2 == 0, at += 1001ns, noise(random, 1 + static_cast<qsizetype>(random.next() % 3000))));
    }
    segments.push_back(segment(Kind::Data, 3, false, at += 1ns, noise(random, 200'000)));
    segments.push_back(segment(Kind::Data, 3, false, at, noise(random, 10))); // the same moment, another segment
    segments.push_back(segment(Kind::Data, 3, true, at += 1ns, noise(random, 65'000)));
    segments.push_back(segment(Kind::Data, 3, true, at += 1ns, noise(random, 65'001)));
    for (quint32 c = 1; c <= 40; ++c) {
        segments.push_back(segment(c % 3 == 0 ? Kind::Reset : Kind::End, c, c % 2 == 0, at += 1s));
        if (c % 3 == 1)
            segments.push_back(segment(Kind::End, c, c % 2 != 0, at += 1ns));
    }
    return segments;
}

} // namespace

class TestPcapng : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString write(const std::vector<Segment>& segments, const QString& comment = QStringLiteral("seed 7"))
    {
        const QString path = m_dir.filePath(QStringLiteral("a.pcapng"));
        auto writer = PcapngWriter::create(path, comment);
        if (!writer)
            return writer.error().text();
        for (const Segment& segment : segments)
            writer.value()->write(segment);
        return writer.value()->finish() ? path : QStringLiteral("/not/written");
    }

    QString put(const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(QStringLiteral("b.pcapng")));
        file.remove(); // a file cut to nothing and written anew is flushed to the disk by some file systems
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const std::vector<Segment> segments = mixed();
        const auto read = readPcapng(write(segments));
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().text()));
        const std::vector<Segment> expected = inFile(segments);
        QCOMPARE(read->size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2((*read)[i] == expected[i], qPrintable(QStringLiteral("segment %1").arg(i)));
    }

    void aPortUsedTwiceIsTwoConnections()
    {
        std::vector<Segment> segments;
        for (const quint32 c : { 1U, 2U })
            for (Segment s : { segment(Segment::Kind::Open, c, true, c * 10us), segment(Segment::Kind::Data, c, true, c * 11us, "abc"),
                     segment(Segment::Kind::Reset, c, false, c * 12us) }) {
                s.clientPort = 5;
                segments.push_back(s);
            }
        const auto read = readPcapng(write(segments));
        QVERIFY(read.ok());
        QVERIFY(*read == inFile(segments));
    }

    void aConnectionThatWasThereBeforeTheFileGetsItsHandshake()
    {
        const auto read = readPcapng(write({ segment(Segment::Kind::Data, 9, false, 1s, "late") }));
        QVERIFY(read.ok());
        QCOMPARE(read->size(), 2U);
        QCOMPARE(read->front().kind, Segment::Kind::Open);
        QCOMPARE(read->back().bytes, QByteArray("late"));
        QVERIFY(!read->back().up);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const auto writer = PcapngWriter::create(m_dir.filePath(QStringLiteral("no/such/folder")), {});
        QVERIFY(!writer.ok());
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full here");
        const auto full = PcapngWriter::create(QStringLiteral("/dev/full"), {});
        QVERIFY(full.ok());
        (*full)->write(segment(Segment::Kind::Open, 1, true, 1s));
        QVERIFY(!(*full)->finish().ok());
    }

    // A prefix is refused, or it ends with a block and what it gives is a prefix of the bytes.
    void aFileCutAnywhereNeverLies()
    {
        std::vector<Segment> segments;
        for (int i = 0; i < 6; ++i)
            segments.push_back(segment(i == 0 ? Segment::Kind::Open : Segment::Kind::Data, 1, i % 2 == 0, i * 1ms, i == 0 ? QByteArray() : QByteArray(20 + i, 'a')));
        const QByteArray whole = bytesOf(write(segments, QString(50, u'c')));
        const std::vector<Segment> all = inFile(segments);
        int good = 0;
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto read = readPcapng(put(whole.first(size)));
            if (!read.ok()) {
                QVERIFY(read.error().kind == Error::Kind::Input && read.error().where.contains(QLatin1String(": byte ")));
                continue;
            }
            ++good;
            QVERIFY(read->size() <= all.size() && std::equal(read->begin(), read->end(), all.begin()));
        }
        QCOMPARE(good, 2 + 3 + 5 * 2 - 1); // the two headers, the handshake, five with their acknowledgements, not the whole
    }

    void oneWrongByteNeverCrashes()
    {
        const QByteArray whole = bytesOf(write({ segment(Segment::Kind::Open, 1, true, 1s), segment(Segment::Kind::Data, 1, true, 1s, "hello") }));
        for (qsizetype i = 0; i < whole.size(); ++i)
            for (const char bit : { '\x01', '\x80', '\xff' }) {
                QByteArray wrong = whole;
                wrong[i] = static_cast<char>(wrong[i] ^ bit);
                const auto read = readPcapng(put(wrong));
                QVERIFY(!read.ok() || read->size() <= 4); // a flag more is an end more
            }
    }

    void aHoleIsNamed()
    {
        const QByteArray whole = bytesOf(write({ segment(Segment::Kind::Open, 1, true, 1s), segment(Segment::Kind::Data, 1, true, 1s, "first"),
            segment(Segment::Kind::Data, 1, true, 1s, "second") }));
        const QByteArray padded("first\0\0\0", 8);
        const qsizetype end = whole.indexOf(padded) + padded.size() + 4;
        const qsizetype begin = end - 12 - 20 - 40 - 8;
        const auto read = readPcapng(put(whole.first(begin) + whole.sliced(end)));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().message, QStringLiteral("5 bytes of a connection are missing"));
    }

    void refusesWhatIsNoCapture()
    {
        QVERIFY(!readPcapng(put({})).ok());
        QVERIFY(!readPcapng(put("{\"not\": \"a capture\"}")).ok());
        QVERIFY(!readPcapng(m_dir.filePath(QStringLiteral("absent"))).ok());
        QVERIFY(!readPcapng(write(mixed()), 1000).ok());
    }
};

QTEST_APPLESS_MAIN(TestPcapng)
#include "tst_pcapng.moc"
