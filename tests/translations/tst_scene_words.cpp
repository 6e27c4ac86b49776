// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says while something happens: a run, a race, charts with data, proofs, banners, the palette. What the
// far end and the tests say (payloads, reasons) has no letters here, so that every word found is the window's own.
#include "core/probe/judge.h"
#include "tests/translations/words_shown.h"
#include "tests/ui/fake_prover.h"
#include "tests/ui/pack.h"
#include "tests/ui_charts/samples.h"
#include "tests/ui_checks/stage.h"
#include "tests/ui_prove/log_entries.h"
#include "ui/models/race.h"
#include "ui/models/race_table.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/pack_faults_panel.h"
#include "ui/pages/prove/log_table.h"
#include "ui/pages/prove_page.h"
#include "ui/sequence/sequence_diagram.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using namespace wirewise::testing;
using Kind = demo::LogEntry::Kind;
using State = demo::RunState;

namespace {

constexpr int kindsOfRows = 11;

// Every kind of row, with nothing in it that is anybody's word.
demo::RunSnapshot run(State state)
{
    demo::RunSnapshot snapshot = openSnapshot(40);
    snapshot.state = state;
    snapshot.log.clear();
    for (const Kind kind : { Kind::Received, Kind::Replayed, Kind::Sent, Kind::Repeated, Kind::Gap, Kind::Opened, Kind::Closed,
             Kind::Note, Kind::Asked, Kind::Answered, Kind::Fault }) {
        demo::LogEntry entry = said(kind, QStringLiteral("2 (7)"));
        entry.seq = 3;
        entry.payload = "1 2 3";
        snapshot.log << entry;
    }
    snapshot.summary.lost = 3;
    snapshot.summary.repeated = 2;
    snapshot.serverRestarts = 2;
    snapshot.attempt = 3;
    snapshot.nextTryAt = SystemClock().monotonic() + std::chrono::seconds(7);
    snapshot.faults = { fault(QStringLiteral("reset:500"), SystemClock().monotonic()) };
    return snapshot;
}

void example(Stage& stage)
{
    const advisor::Pack& pack = stage.decision().pack();
    const advisor::Scenario& scenario = pack.scenarios.front();
    stage.decision().replace({ {}, advisor::answersOf(pack, scenario), advisor::Reading::Assessed, {} }, {});
}

evidence::Evidence proved(Stage& stage, const char* transport, double ms, int daysAgo)
{
    evidence::ProofResult proof = delayed(cell("realtime", transport), ms);
    proof.text = sentences({ Told(QT_TRANSLATE_NOOP("told", "%1 events at %2/s came %3: %4.")).with(400, 20, Told(QT_TRANSLATE_NOOP("told", "only when asked for")), fixed(ms, 1)),
        Told(QT_TRANSLATE_NOOP("told", "It dies at: %1.")).with(Told(QT_TRANSLATE_NOOP("told", "%1 (not noticed)")).with(QStringLiteral("cut when idle"))) });
    proof.criterion = QStringLiteral("The level that the pack reads from the delay's p95, from due to shown on one clock.");
    proof.figures = { { {}, QStringLiteral("Delay p95, cut when idle"), QStringLiteral("ms"), ms, evidence::Origin::Measured } };
    return evidence::attested(proof, advisor::stampOf(stage.decision().pack()), {}, stage.decision().now().addDays(-daysAgo), 1);
}

QString written(Stage& stage, const char* name, const char* words)
{
    QFile file(stage.inFolder(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(words) < 0)
        qFatal("cannot write %s", name);
    return file.fileName();
}

void chooseEveryRow(Stage& stage, const std::function<void()>& look)
{
    auto* table = stage.window().findChild<LogTable*>();
    QVERIFY(table);
    const int rows = table->model()->rowCount();
    QVERIFY(rows >= kindsOfRows);
    for (int row = rows - kindsOfRows; row < rows; ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        stage.settle();
        look();
    }
}

QList<probe::Finding> cutEverywhere()
{
    using namespace probe;
    const QList<Trial> silent(12, { Fate::Silent, 0, 0 });
    return { judgeUpgrade({ 426, {} }, QList<Trial>(12, { Fate::Answered, 426, 0 })), judgeHttp2({}, silent), judgeAlpn({ { QByteArray(), {}, 3 } }),
        judgeStream({ { 2, 3500, {}, 20, {} } }), judgeIdle({ { { 1, 3, 0, 0 }, { 2.5, 0, 3, 3 } }, 5, true, {} }),
        judgeLifetime({ { { 0, 3, true }, { 1, 4.1, true }, { 2, 5, true } }, 5, {} }), judgeLongPoll({ { { 2, 1.5, 504 } }, {} }),
        judgeInbound({ QStringLiteral("http://192.0.2.1:9"), { { false, 1, QStringLiteral("2 (7)") } }, {} }) };
}

QList<probe::Finding> inconclusive()
{
    using namespace probe;
    const Told why(QT_TRANSLATE_NOOP("told", "no answer in time"));
    const QList<Trial> torn { { Fate::Passed, 0, 3 }, { Fate::Mute, 0, 0 }, { Fate::Answered, 502, 0 }, { Fate::Silent, 0, 0 }, { Fate::Closed, 0, 0 } };
    return { judgeUpgrade({ 426, {} }, torn), judgeHttp2({ 0, why }, {}), judgeAlpn({ { {}, why, 0 } }), judgeStream({ { 2, 3500, {}, 0, {} } }),
        judgeIdle({ {}, 5, false, {} }), judgeLifetime({ { { 0, 3, true }, { 1, 6, false } }, 5, {} }),
        judgeLongPoll({ { { 2, 1, 504 }, { 2, 2, 200 } }, {} }), judgeInbound({ QStringLiteral("http://192.0.2.1:9"), { {} }, {} }) };
}

// Calls `look` in every state.
void walk(Stage& stage, const std::function<void()>& look)
{
    example(stage);
    const auto settled = [&] {
        stage.settle();
        look();
    };
    MainWindow& window = stage.window();
    window.go(Place::Prove);
    for (const State state : { State::StartingServer, State::Connecting, State::Open, State::Waiting, State::Closing, State::Ended }) {
        stage.tell(run(state));
        settled();
    }
    chooseEveryRow(stage, look);
    for (const bool normally : { true, false }) {
        demo::RunSnapshot over = run(State::Ended);
        over.endedNormally = normally;
        over.summary.ended = { QStringLiteral("server"), 1008, {}, {} };
        stage.tell(over);
        settled();
    }
    for (ChartsPanel* panel : window.findChildren<ChartsPanel*>())
        fill(*panel, fiveLanes(), 5);
    settled();
    window.provePage()->showRace(true);
    settled();

    window.action(QStringLiteral("palette"))->trigger();
    settled();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    stage.decision().addEvidence({ proved(stage, "sse", 20000, 0), proved(stage, "websocket", 20, 0), proved(stage, "polling", 20, 31) });
    window.go(Place::Compare);
    MatrixView* table = window.comparePage()->table();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 1 + row % 5));
        settled();
    }
    for (const QList<probe::Finding>& findings : { cutEverywhere(), inconclusive() }) {
        window.go(Place::Choose);
        probed(stage, findings);
        settled();
    }
    window.go(Place::Record);
    settled();
    window.openFile(stage.inFolder(QStringLiteral("1.toml"))); // is not there
    settled();
    for (const char* wrong : { "[answers]\ndirection = 3\n", "[answers]\ndirektion = \"both_ways\"\n", "[answers]\n[evidenz]\n", "[answers\n" }) {
        window.openFile(written(stage, "2.toml", wrong));
        QTRY_VERIFY(window.banner()->isVisible());
        settled();
        window.banner()->dismiss();
    }
    window.openFile(written(stage, "3.toml", "schema = 1\nid = 7\nversion = \"x\"\n[policy]\n[transports.\"1\"]\ntitel = \"2\"\n"));
    QTRY_VERIFY(window.packFaults()->isVisible());
    settled();
}

// The walk in this language; the texts that are wrong. The pack is translated as it is read: the language comes first.
QStringList found(QTranslator& language, bool (*wrong)(const QString&))
{
    // A document's title, a fault as the command line takes it; what Qt says; lanes made up above.
    static const QRegularExpression foreign(QStringLiteral("LinkButton|QLineEdit/text in .*FaultEditor"));
    static const QRegularExpression names(QStringLiteral("\\b(WebSockets|SSE|gRPC|Webhooks|Polling short|reset|Switching Protocols|No such file or directory|policy)\\b|toml"));
    static const QRegularExpression keys(QStringLiteral("'⟧[^⟦⟧]*⟦'|: ⟧[\\w.,+ ]*⟦")); // of a file, in quotes or in a list
    static const QRegularExpression experiments(QStringLiteral("\\b[a-z0-9_]+:[a-z0-9_]+\\b|build\\.example")); // as a pack names them
    static const QRegularExpression parser(QStringLiteral("Error while parsing.*")); // as toml++ says it
    QCoreApplication::installTranslator(&language);
    Stage stage({});
    QStringList texts;
    walk(stage, [&] {
        for (const ShownWords& each : wordsShown(stage.window())) {
            QString text = each.text;
            text.remove(stage.inFolder({})).remove(keys).remove(names).remove(experiments).remove(parser);
            if (wrong(text) && !each.where.contains(foreign))
                texts.append(each.where + QLatin1String(": ") + each.text);
        }
    });
    QList<RaceLane> lanes { { TransportId(QStringLiteral("sse")), {}, QStringLiteral("SSE"), run(State::Open) } };
    for (const ShownWords& each : wordsShown(RaceTable(lanes), QStringLiteral("RaceTable")))
        if (wrong(QString(each.text).remove(names)))
            texts.append(each.where + QLatin1String(": ") + each.text);
    texts.removeDuplicates();
    return texts;
}

} // namespace

class TestSceneWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordGoesThroughTr()
    {
        Brackets brackets;
        const QStringList bare = found(brackets, isBare);
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
    }

    void nothingStaysEnglish_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral(":/translations/wirewise_de.qm");
        QTest::newRow("Chinese") << QStringLiteral(":/translations/wirewise_zh_CN.qm");
    }
    void nothingStaysEnglish()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(language));
        const QStringList left = found(translator, isEnglish);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void oneIsNotSaidAsMany()
    {
        QTranslator english;
        QVERIFY(english.load(QStringLiteral(":/translations/wirewise_en.qm")));
        QCoreApplication::installTranslator(&english);
        QCOMPARE(QCoreApplication::translate("wirewise::ui::ComparePage", "%n cell(s)", nullptr, 1), QStringLiteral("1 cell"));
        QCOMPARE(QCoreApplication::translate("wirewise::ui::ComparePage", "%n cell(s)", nullptr, 2), QStringLiteral("2 cells"));
    }
};

QTEST_MAIN(TestSceneWords)
#include "tst_scene_words.moc"
