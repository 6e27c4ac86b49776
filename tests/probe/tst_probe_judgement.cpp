// SPDX-License-Identifier: GPL-3.0-or-later
// From what was seen to a finding, as tables: what agrees is told, what does not is never guessed.
#include "core/probe/judge.h"

#include <QJsonObject>
#include <QTest>

using namespace wirewise;
using namespace wirewise::probe;

Q_DECLARE_METATYPE(wirewise::probe::Control)
Q_DECLARE_METATYPE(QList<wirewise::probe::Trial>)
Q_DECLARE_METATYPE(QList<wirewise::probe::Negotiation>)
Q_DECLARE_METATYPE(QList<wirewise::probe::StreamSeen>)
Q_DECLARE_METATYPE(QList<wirewise::probe::IdlePoint>)
Q_DECLARE_METATYPE(QList<wirewise::probe::Life>)
Q_DECLARE_METATYPE(QList<wirewise::probe::Hold>)
Q_DECLARE_METATYPE(QList<wirewise::probe::Delivery>)

namespace {

constexpr auto open = "not_conclusive";

QString resultOf(const Finding& finding)
{
    return finding.name().section(u':', 1);
}

QList<Trial> trials(Fate fate, int n = 12, int status = 0)
{
    return QList<Trial>(n, Trial { fate, status, 3 });
}

// So many events every 100 ms, arriving as `came` makes of when they were sent.
StreamSeen stream(int events, const std::function<double(int)>& came)
{
    StreamSeen seen;
    seen.headMs = 2;
    seen.watchedMs = 3000;
    seen.made = 20;
    for (int i = 0; i < events; ++i)
        seen.events << StreamEvent { 5e9 + 100.0 * i, came(i) };
    return seen;
}

StreamSeen spread(int events = 12)
{
    return stream(events, [](int i) { return 40 + 100.0 * i + (i % 3) * 20; });
}

StreamSeen lumps()
{
    return stream(12, [](int i) { return 400 + 600.0 * (i / 6) + i % 6; });
}

StreamSeen held(int made)
{
    StreamSeen seen = stream(0, {});
    seen.made = made;
    return seen;
}

} // namespace

class TestProbeJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upgrade_data()
    {
        QTest::addColumn<Control>("control");
        QTest::addColumn<QList<Trial>>("seen");
        QTest::addColumn<QString>("result");
        const Control good { 426, {} };
        const auto row = [](const char* name, const Control& control, const QList<Trial>& seen, const char* result) {
            QTest::newRow(name) << control << seen << QString::fromLatin1(result);
        };
        row("passed", good, trials(Fate::Passed), "passed");
        row("stripped", good, trials(Fate::Answered, 12, 426), "stripped");
        row("refused", good, trials(Fate::Answered, 12, 403), "refused");
        row("swallowed", good, trials(Fate::Silent), "swallowed");
        row("mute", good, trials(Fate::Mute), "swallowed");
        row("reset", good, trials(Fate::Closed), "reset");
        row("wrong name", good, trials(Fate::Answered, 12, 421), open);
        row("unreachable", good, trials(Fate::Unreachable), open);
        row("one of twelve differs", good, trials(Fate::Passed, 11) + trials(Fate::Silent, 1), open);
        row("two statuses", good, trials(Fate::Answered, 6, 426) + trials(Fate::Answered, 6, 502), open);
        row("nothing tried", good, {}, open);
        row("control without an answer", { 0, QStringLiteral("no answer in time") }, trials(Fate::Silent), open);
        row("control answered by another", { 503, {} }, trials(Fate::Answered, 12, 503), open);
    }
    void upgrade()
    {
        QFETCH(Control, control);
        QFETCH(QList<Trial>, seen);
        const Finding finding = judgeUpgrade(control, seen);
        QTEST(resultOf(finding), "result");
        QVERIFY(!finding.text.isEmpty());
    }

    void http2_data()
    {
        QTest::addColumn<Control>("control");
        QTest::addColumn<QList<Trial>>("seen");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name, const char* trouble, const QList<Trial>& seen, const char* result) {
            QTest::newRow(name) << Control { 0, QString::fromLatin1(trouble) } << seen << QString::fromLatin1(result);
        };
        row("passed", "", trials(Fate::Passed), "passed");
        row("HTTP/1.1 only", "", trials(Fate::Answered, 12, 400), "http1_only");
        row("an answer overtaken by its reset", "", trials(Fate::Answered, 11, 400) + trials(Fate::Closed, 1), "http1_only");
        row("swallowed", "", trials(Fate::Silent), "swallowed");
        row("reset", "", trials(Fate::Closed), "reset");
        row("unreachable", "", trials(Fate::Unreachable), open);
        row("flapping", "", trials(Fate::Passed, 6) + trials(Fate::Answered, 6, 400), open);
        row("silence is cut, too", "the connection was closed", trials(Fate::Closed), open);
    }
    void http2()
    {
        QFETCH(Control, control);
        QFETCH(QList<Trial>, seen);
        QTEST(resultOf(judgeHttp2(control, seen)), "result");
    }

    void alpn_data()
    {
        QTest::addColumn<QList<Negotiation>>("seen");
        QTest::addColumn<QString>("result");
        const auto n = [](const QByteArray& protocol) { return Negotiation { protocol, {}, 5 }; };
        const Negotiation failed { {}, QStringLiteral("self-signed"), 0 };
        QTest::newRow("h2") << QList<Negotiation> { n("h2"), n("h2") } << "passed";
        QTest::newRow("http/1.1") << QList<Negotiation> { n("http/1.1"), n("http/1.1") } << "http1_only";
        QTest::newRow("none") << QList<Negotiation> { n(""), n("") } << "not_offered";
        QTest::newRow("two answers") << QList<Negotiation> { n("h2"), n("http/1.1") } << open;
        QTest::newRow("not trusted") << QList<Negotiation> { n("h2"), failed } << open;
        QTest::newRow("nothing tried") << QList<Negotiation> {} << open;
    }
    void alpn()
    {
        QFETCH(QList<Negotiation>, seen);
        QTEST(resultOf(judgeAlpn(seen)), "result");
    }

    void eventStream_data()
    {
        QTest::addColumn<QList<StreamSeen>>("seen");
        QTest::addColumn<QString>("result");
        StreamSeen ended = spread();
        ended.trouble = QStringLiteral("the connection was closed");
        QTest::newRow("as sent") << QList<StreamSeen> { spread(), spread() } << "passed";
        QTest::newRow("in lumps") << QList<StreamSeen> { lumps(), lumps() } << "buffered";
        QTest::newRow("held back") << QList<StreamSeen> { held(20), held(20) } << "buffered";
        QTest::newRow("held back and in lumps") << QList<StreamSeen> { held(20), lumps() } << "buffered";
        QTest::newRow("one of two") << QList<StreamSeen> { spread(), lumps() } << open;
        QTest::newRow("one of two held") << QList<StreamSeen> { spread(), held(20) } << open;
        QTest::newRow("nothing was made") << QList<StreamSeen> { held(1), held(1) } << open;
        QTest::newRow("too few events") << QList<StreamSeen> { spread(3), spread(3) } << open;
        QTest::newRow("ended") << QList<StreamSeen> { spread(), ended } << open;
        QTest::newRow("none") << QList<StreamSeen> {} << open;
    }
    void eventStream()
    {
        QFETCH(QList<StreamSeen>, seen);
        QTEST(resultOf(judgeStream(seen)), "result");
    }

    void idle_data()
    {
        QTest::addColumn<QList<IdlePoint>>("points");
        QTest::addColumn<bool>("traffic");
        QTest::addColumn<QString>("result");
        QTest::addColumn<double>("stands");
        QTest::addColumn<double>("cut");
        const auto row = [](const char* name, const QList<IdlePoint>& points, const char* result, double stands = -1, double cut = -1, bool traffic = true) {
            QTest::newRow(name) << points << traffic << QString::fromLatin1(result) << stands << cut;
        };
        row("all stand", { { 1, 3, 0, 0 }, { 2, 3, 0, 0 } }, "not_cut");
        row("a clean edge", { { 1, 3, 0, 0 }, { 2, 3, 0, 0 }, { 3, 0, 3, 3 }, { 4, 0, 3, 3 } }, "cut", 2, 3);
        row("a worn edge", { { 1, 3, 0, 0 }, { 2, 1, 2, 2 }, { 3, 0, 3, 3 }, { 4, 0, 3, 3 } }, "cut", 1, 3);
        row("the shortest already", { { 1, 0, 3, 3 }, { 2, 0, 3, 3 } }, "cut", 0, 1);
        row("now and then", { { 1, 3, 0, 0 }, { 2, 2, 1, 1 }, { 3, 1, 2, 2 }, { 4, 2, 1, 1 }, { 5, 1, 2, 2 } }, open);
        row("a longer one stands", { { 1, 3, 0, 0 }, { 2, 0, 3, 3 }, { 3, 3, 0, 0 } }, open);
        row("traffic does not help", { { 1, 3, 0, 0 }, { 2, 0, 3, 3 } }, open, -1, -1, false);
        row("none", {}, open);
    }
    void idle()
    {
        QFETCH(QList<IdlePoint>, points);
        QFETCH(bool, traffic);
        QFETCH(double, stands);
        QFETCH(double, cut);
        const Finding finding = judgeIdle({ points, 5, traffic, {} });
        QTEST(resultOf(finding), "result");
        double seenStands = -1;
        double seenCut = -1;
        for (const evidence::Figure& figure : finding.figures) {
            seenStands = figure.id == QLatin1String("stands_s") ? figure.value : seenStands;
            seenCut = figure.id == QLatin1String("cut_s") ? figure.value : seenCut;
        }
        QCOMPARE(seenStands, stands);
        QCOMPARE(seenCut, cut);
    }

    void lifetime_data()
    {
        QTest::addColumn<QList<Life>>("lives");
        QTest::addColumn<QString>("result");
        QTest::newRow("all stand") << QList<Life> { { 0, 5, false }, { 1, 6, false } } << "not_cut";
        QTest::newRow("at one age") << QList<Life> { { 0, 3, true }, { 1, 4.1, true }, { 2, 5, true } } << "cut";
        QTest::newRow("at one moment") << QList<Life> { { 0, 3, true }, { 1, 3.1, true }, { 2, 3, true } } << open;
        QTest::newRow("some") << QList<Life> { { 0, 3, true }, { 1, 6, false } } << open;
        QTest::newRow("none") << QList<Life> {} << open;
    }
    void lifetime()
    {
        QFETCH(QList<Life>, lives);
        QTEST(resultOf(judgeLifetime({ lives, 5, {} })), "result");
    }

    void longPoll_data()
    {
        QTest::addColumn<QList<Hold>>("holds");
        QTest::addColumn<QString>("result");
        QTest::newRow("held") << QList<Hold> { { 2, 2.1, 200 }, { 2, 2, 200 } } << "held";
        QTest::newRow("504") << QList<Hold> { { 2, 1, 504 }, { 2, 1.1, 504 } } << "cut";
        QTest::newRow("closed") << QList<Hold> { { 2, 1, 0 }, { 2, 1.1, 0 } } << "cut";
        QTest::newRow("one of two") << QList<Hold> { { 2, 1, 504 }, { 2, 2, 200 } } << open;
        QTest::newRow("answered too soon") << QList<Hold> { { 2, 0.4, 200 }, { 2, 0.5, 200 } } << open;
        QTest::newRow("none") << QList<Hold> {} << open;
    }
    void longPoll()
    {
        QFETCH(QList<Hold>, holds);
        QTEST(resultOf(judgeLongPoll({ holds, {} })), "result");
    }

    void inbound_data()
    {
        QTest::addColumn<QList<Delivery>>("deliveries");
        QTest::addColumn<QString>("result");
        const Delivery arrived { true, 1, {} };
        const Delivery late { true, 2, QStringLiteral("Connection refused") };
        const Delivery failed { false, 1, QStringLiteral("Connection refused") };
        const Delivery silent { false, 0, {} };
        QTest::newRow("reached") << QList<Delivery> { arrived, arrived } << "reached";
        QTest::newRow("blocked") << QList<Delivery> { failed, failed } << "blocked";
        QTest::newRow("one of two") << QList<Delivery> { arrived, failed } << open;
        QTest::newRow("only when repeated") << QList<Delivery> { arrived, late } << open;
        QTest::newRow("nothing was tried") << QList<Delivery> { silent, silent } << open;
        QTest::newRow("none") << QList<Delivery> {} << open;
    }
    void inbound()
    {
        QFETCH(QList<Delivery>, deliveries);
        QTEST(resultOf(judgeInbound({ QStringLiteral("http://192.0.2.1:9"), deliveries, {} })), "result");
    }

    void survivesJson()
    {
        const Finding finding = judgeIdle({ { { 1, 3, 0, 0 }, { 2, 0, 3, 3 } }, 5, true, {} });
        const auto read = findingFromJson(toJson(finding));
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
        QCOMPARE(*read, finding);
        QVERIFY(finding.text.english().contains(QLatin1String("between 1 s and 2 s, by being closed")));
        const Finding torn = judgeUpgrade({ 426, {} }, trials(Fate::Passed, 11) + trials(Fate::Answered, 1, 502));
        QCOMPARE(torn.text.english(), QStringLiteral("The trials do not agree: of 12 trials 11 passed, 1 were answered with 502."));
        QCOMPARE(*findingFromJson(toJson(torn)), torn);
        QVERIFY(toJson(torn)[QStringLiteral("told")].isArray());
        const Finding nothing = notConclusive(QStringLiteral("inbound"), QStringLiteral("why"));
        QCOMPARE(*findingFromJson(toJson(nothing)), nothing);
    }

    void aFindingThatCannotBeIsRefused()
    {
        QJsonObject object = toJson(judgeUpgrade({ 426, {} }, trials(Fate::Passed)));
        object.insert(QStringLiteral("result"), QStringLiteral("buffered"));
        QVERIFY(!findingFromJson(object).ok());
        object.insert(QStringLiteral("id"), QStringLiteral("downgrade"));
        QVERIFY(!findingFromJson(object).ok());
        QVERIFY(!findingFromJson({}).ok());
    }
};

QTEST_APPLESS_MAIN(TestProbeJudgement)
#include "tst_probe_judgement.moc"
