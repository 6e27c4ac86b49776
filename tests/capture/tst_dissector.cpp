// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/capture/conversations.h"
#include "tests/capture/telling.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::capture;
using namespace wirewise::test;

class TestDissector : public QObject
{
    Q_OBJECT

private:
    static void rows()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < conversations().size(); ++i)
            QTest::newRow(conversations()[i].name) << i;
    }

private Q_SLOTS:
    void tellsTheFrames_data() { rows(); }
    void tellsTheFrames()
    {
        QFETCH(int, index);
        const Conversation& conversation = conversations()[index];
        const QStringList lines = shown(dissect(segments(conversation.turns)));
        for (qsizetype i = 0; i < std::min(lines.size(), conversation.frames.size()); ++i)
            QCOMPARE(lines[i], conversation.frames[i]);
        QCOMPARE(lines.size(), conversation.frames.size());
    }

    void everyByteIsCovered_data() { rows(); }
    void everyByteIsCovered()
    {
        QFETCH(int, index);
        const std::vector<Segment> whole = segments(conversations()[index].turns);
        QVERIFY(covers(told(whole), whole));
    }

    void anyCutTellsTheSame_data() { rows(); }
    void anyCutTellsTheSame()
    {
        QFETCH(int, index);
        const std::vector<Segment> whole = segments(conversations()[index].turns);
        const Told expected = told(whole);
        qsizetype longest = 0;
        for (const Segment& segment : whole)
            longest = std::max(longest, segment.bytes.size());
        QVERIFY(told(inPieces(whole, 1, 1)) == expected);
        for (qsizetype first = 1; first <= std::min<qsizetype>(longest, 700); ++first)
            QVERIFY2(told(inPieces(whole, first, longest)) == expected, qPrintable(QStringLiteral("cut after %1 bytes").arg(first)));
    }

    // A capture may end anywhere: the frames told of it are those of the whole, and what is open Unknown.
    void anyEndIsAPrefix_data() { rows(); }
    void anyEndIsAPrefix()
    {
        QFETCH(int, index);
        const std::vector<Segment> bytes = inPieces(segments(conversations()[index].turns), 1, conversations()[index].turns.size() > 8 ? 4096 : 1);
        const std::vector<Frame> all = dissect(bytes);
        std::vector<Segment> some;
        for (const Segment& segment : bytes) {
            some.push_back(segment);
            if (some.size() > 900)
                break;
            for (const Frame& frame : dissect(some)) {
                Frame longer = frame; // an event-stream block that ends between CR and LF
                longer.bytes += frame.kind == Frame::Kind::SseEvent ? 1 : 0;
                QVERIFY2(frame.kind == Frame::Kind::Unknown || std::find(all.begin(), all.end(), frame) != all.end()
                        || std::find(all.begin(), all.end(), longer) != all.end(),
                    qPrintable(shown(frame)));
            }
        }
    }

    void connectionsDoNotMix()
    {
        std::vector<Segment> mixed;
        std::vector<std::vector<Segment>> each;
        for (int i = 0; i < conversations().size(); ++i)
            each.push_back(segments(conversations()[i].turns, static_cast<quint32>(i + 1)));
        for (std::size_t turn = 0; turn < 20; ++turn)
            for (const std::vector<Segment>& one : each)
                if (turn < one.size())
                    mixed.push_back(one[turn]);
        const std::vector<Frame> frames = dissect(mixed);
        for (std::size_t i = 0; i < each.size(); ++i) {
            std::vector<Frame> own;
            std::copy_if(frames.begin(), frames.end(), std::back_inserter(own), [i](const Frame& f) { return f.connection == i + 1; });
            QVERIFY2(own == dissect(each[i]), conversations()[static_cast<qsizetype>(i)].name);
        }
    }

    void aResetEndsBothDirections()
    {
        std::vector<Segment> all = segments({ { true, "GET / HTTP/1.1\r\n" }, { false, "HTTP/1.1 200" } });
        all.resize(3);
        Segment reset = all.back();
        reset.kind = Segment::Kind::Reset;
        reset.bytes.clear();
        all.push_back(reset);
        std::vector<Frame> frames;
        Dissector dissector([&frames](const Frame& frame) { frames.push_back(frame); });
        for (const Segment& segment : all)
            dissector.take(segment);
        QCOMPARE(shown(frames), QStringList({ QStringLiteral("> unknown 16/0 ended inside an HTTP head"), QStringLiteral("< unknown 12/0 ended inside an HTTP head") }));
    }

    void aClientMaySpeakAfterTheServerHasEnded()
    {
        std::vector<Segment> all = segments({ { true, preface() + http2Frame(4, 0, 0, {}) } });
        std::rotate(all.begin() + 1, all.end() - 1, all.end()); // the server's end comes first
        QCOMPARE(all[1].kind, Segment::Kind::End);
        const Told whole = told(all);
        QCOMPARE(shown(whole.frames[1]), QStringList({ QStringLiteral("> http/2 preface 24/0"), QStringLiteral("> http/2 SETTINGS 9/0 flags=0 stream=0") }));
        QVERIFY(told(inPieces(all, 1, 1)) == whole);
    }

    void aFrameHasTheTimeOfItsLastByte()
    {
        const std::vector<Frame> frames = dissect(segments({ { true, "GET / HT" }, { true, "TP/1.1\r\n" }, { true, "\r\n" } }));
        QCOMPARE(frames.size(), 1U);
        QVERIFY(frames[0].at == std::chrono::milliseconds(4));
    }
};

QTEST_APPLESS_MAIN(TestDissector)
#include "tst_dissector.moc"
