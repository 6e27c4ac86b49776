// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions as files, and everything that leaves as Markdown, CSV or HTML against golden files.
// WIREWISE_APPROVE=1 writes the golden files anew: look at the difference before committing it.
#include "core/advisor/pack/pack_loader.h"
#include "core/record/decision_file.h"
#include "core/record/exporter_registry.h"
#include "core/record/recommendation_markdown.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace wirewise;
using namespace wirewise::record;
using advisor::Answers;
using advisor::QuestionId;

namespace {

std::shared_ptr<const advisor::Pack> packFrom(const QByteArray& toml)
{
    const advisor::LoadedPack loaded = advisor::loadPack(toml, QStringLiteral("p.toml"));
    if (!loaded.pack)
        qFatal("%s", qPrintable(loaded.faults.value(0).text()));
    return loaded.pack;
}

QByteArray referenceText()
{
    QFile file(QStringLiteral(WIREWISE_SOURCE_DIR "/tests/advisor/data/reference.toml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no reference pack");
    return file.readAll();
}

std::shared_ptr<const advisor::Pack> reference()
{
    static const std::shared_ptr<const advisor::Pack> pack = packFrom(referenceText());
    return pack;
}

// The reference pack with one corrected cell, and claims that try to break out of whatever they are written
// into.
std::shared_ptr<const advisor::Pack> hostile()
{
    QByteArray text = referenceText();
    text.replace(
        "websocket = { text = \"Yes\", level = \"yes\" }\nsse        = { text = \"Yes (server push only)\"",
        "websocket = { text = \"=1+1|<img src=x>\\u202e\", level = \"yes\" }\nsse        = { text = \"Yes "
        "(server push only)\"");
    text.replace("polling    = { text = \"Yes\", level = \"yes\" }\nwebhook   = { text = \"Yes\", level = "
                 "\"yes\" }\n[feature.firewall.evidence]",
        "polling    = { text = \"Yes\", level = \"yes\" }\nwebhook   = { text = \"Yes\", level = "
        "\"sometimes\", claimed = \"yes\", dispute = \"wrong\", note = \"[x](javascript:1) *inbound* <b>\", "
        "cite = [\"seed\", \"ghhooks\"] }\n[feature.firewall.evidence]");
    return packFrom(text);
}

Decision decisionOf(const advisor::Pack& pack, const char16_t* scenario)
{
    Decision decision;
    const advisor::Scenario* found = pack.scenario(advisor::ScenarioId(QString::fromUtf16(scenario)));
    decision.title = found->title;
    decision.pack = stampOf(pack);
    decision.answers = answersOf(pack, *found);
    return decision;
}

void compareWithGolden(const QString& name, const QString& got)
{
    const QString path = QStringLiteral(WIREWISE_SOURCE_DIR "/tests/record/golden/") + name;
    QFile file(path);
    if (qEnvironmentVariableIsSet("WIREWISE_APPROVE")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(got.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList lines = got.split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), lines.size()); ++i)
        QCOMPARE(lines.value(i), expected.value(i));
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionComesBackAsItWent()
    {
        Decision decision = decisionOf(*reference(), u"locked_chat");
        decision.title = QStringLiteral("Chat \"A\\B\"\n→ \u007f # not a comment");
        decision.reading = advisor::Reading::AsWritten;
        decision.answers.insert(
            QuestionId(QStringLiteral("flow")), { advisor::Answer::State::DontKnow, {}, {} });
        decision.answers.insert(
            QuestionId(QStringLiteral("scale")), { advisor::Answer::State::DontCare, {}, {} });
        decision.strange = { { QStringLiteral("a b"), QStringLiteral("old!") },
            { QStringLiteral("gone"), QStringLiteral("x\"y") } };
        const Result<OpenedDecision> opened
            = readDecision(decisionToml(decision, *reference()), QStringLiteral("d.toml"), *reference());
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
        QCOMPARE(opened->remarks.size(), 2);
        QCOMPARE(opened->decision.title, decision.title);
        for (auto it = decision.answers.begin(); it != decision.answers.end(); ++it) {
            if (it->state != advisor::Answer::State::Chosen) // the rest of such an answer has no meaning
                QVERIFY(opened->decision.answers.value(it.key()).state == it->state);
            else
                QVERIFY(opened->decision.answers.value(it.key()) == *it);
        }
        QVERIFY(opened->decision.strange == decision.strange);
        QVERIFY(opened->decision.pack == decision.pack);
        QCOMPARE(decisionToml(opened->decision, *reference()), decisionToml(decision, *reference()));
    }

    void whatAnAnswerRestsOnStandsAsLongAsTheAnswer()
    {
        Decision decision = decisionOf(*reference(), u"locked_chat");
        const QuestionId question(QStringLiteral("network"));
        const advisor::Ground ground { question, decision.answers.value(question).option, QStringLiteral("Probed \"a\" \u2192 b") };
        decision.grounds = { ground, { question, advisor::OptionId(QStringLiteral("other")), QStringLiteral("not this one") } };
        const QByteArray toml = decisionToml(decision, *reference());
        QVERIFY2(toml.contains("[grounds.network]"), toml.constData());
        const auto opened = readDecision(toml, QStringLiteral("d.toml"), *reference());
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
        QCOMPARE(opened->decision.grounds, QList<advisor::Ground> { ground });
        decision.answers.remove(question);
        QVERIFY(!decisionToml(decision, *reference()).contains("grounds"));
        const auto wrong = readDecision("[answers]\n[grounds]\nnetwork = 1\n", QStringLiteral("d.toml"), *reference());
        QVERIFY(!wrong.ok());
    }

    void theFileReadsWell()
    {
        compareWithGolden(QStringLiteral("decision.toml"),
            QString::fromUtf8(decisionToml(decisionOf(*reference(), u"locked_chat"), *reference())));
    }

    void answersAloneSuffice()
    {
        const Result<OpenedDecision> opened
            = readDecision("[answers]\ndirection = \"both_ways\"\n", QStringLiteral("d.toml"), *reference());
        QVERIFY(opened.ok());
        QCOMPARE(opened->decision.answers.size(), 1);
        QVERIFY(opened->decision.reading == advisor::Reading::Assessed);
        QVERIFY(opened->decision.pack == PackStamp());
    }

    void whatThePackDoesNotKnowIsNamedAndKept()
    {
        const Result<OpenedDecision> opened = readDecision(
            "[answers]\nnetwrok = \"locked!\"\ndirection = \"both_way!\"\npeers = \"third_party!\"\n",
            QStringLiteral("d.toml"), *reference());
        QVERIFY(opened.ok());
        QCOMPARE(opened->remarks.size(), 2);
        QVERIFY2(opened->remarks[0].text().startsWith(
                     QStringLiteral("d.toml:2:1: unknown question 'netwrok', did you mean 'network'?")),
            qPrintable(opened->remarks[0].text()));
        QVERIFY2(
            opened->remarks[1].text().startsWith(QStringLiteral(
                "d.toml:3:13: question 'direction' has no option 'both_way', did you mean 'both_ways'?")),
            qPrintable(opened->remarks[1].text()));
        QCOMPARE(opened->decision.answers.size(), 1);
        const QByteArray again = decisionToml(opened->decision, *reference());
        QVERIFY(again.contains("netwrok = \"locked!\"") && again.contains("direction = \"both_way!\""));
    }

    void refusesWhatIsNoDecision_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const char* text, const char* error) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(error);
        };
        row("empty", "", "d.toml:1:1: decision has no 'answers', expected a table");
        row("kind", "answers = 1\n", "d.toml:1:11: decision 'answers' is a whole number, expected a table");
        row("answer", "[answers]\ndirection = 1\n",
            "d.toml:2:13: answers 'direction' is a whole number, expected text");
        row("key", "titel = \"x\"\n[answers]\n",
            "d.toml:1:1: decision has an unknown key 'titel', did you mean 'title'?");
        row("reading", "reading = \"asessed\"\n[answers]\n",
            "d.toml:1:11: decision has the reading 'asessed', expected assessed or as-written");
        row("pack", "[pack]\nid = \"x\"\n[answers]\n", "d.toml:1:1: pack has no 'version', expected text");
        row("newer", "wirewise = 2\n[answers]\n",
            "d.toml:1:12: decision is of format 2, newer than this program, expected 1");
    }

    void refusesWhatIsNoDecision()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        const Result<OpenedDecision> opened = readDecision(text, QStringLiteral("d.toml"), *reference());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().text(), error);
    }

    void cutAtEveryByteItIsADecisionOrAnError()
    {
        const QByteArray whole = decisionToml(decisionOf(*reference(), u"locked_chat"), *reference());
        for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
            const Result<OpenedDecision> opened
                = readDecision(whole.left(cut), QStringLiteral("d.toml"), *reference());
            QVERIFY(opened.ok() || opened.error().where.startsWith(QStringLiteral("d.toml:")));
        }
    }

    void savesWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("d.toml"));
        const Decision decision = decisionOf(*reference(), u"chat");
        QVERIFY(!saveDecisionFile(path, decision, *reference()));
        QVERIFY(readDecisionFile(path, *reference())->decision.answers == decision.answers);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        const std::optional<Error> error
            = saveDecisionFile(folder.filePath(QStringLiteral("no/d.toml")), decision, *reference());
        QVERIFY(error && error->where.endsWith(QStringLiteral("no/d.toml")));
        QVERIFY(saveDecisionFile(folder.path(), decision, *reference())); // a folder is in the way
    }

    void everyExporterHasItsGoldenFile_data()
    {
        QTest::addColumn<QString>("id");
        for (const ComparisonExporter& exporter : comparisonExporters())
            QTest::newRow(qPrintable(exporter.id)) << exporter.id;
    }

    void everyExporterHasItsGoldenFile()
    {
        QFETCH(QString, id);
        const std::vector<ComparisonExporter> exporters = comparisonExporters();
        const ComparisonExporter* exporter = findExporter(exporters, id);
        const advisor::Engine engine(hostile());
        const Decision decision = decisionOf(engine.pack(), u"locked_chat");
        const QString text = exporter->write(compare(engine, {}, decision.answers));
        if (id != QStringLiteral("csv")) { // where markup means nothing
            QVERIFY(!text.contains(QStringLiteral("<img")) && !text.contains(QStringLiteral("<b>")));
            QVERIFY(!text.contains(QChar(0x202e)));
        }
        compareWithGolden(QStringLiteral("compare.") + exporter->suffix, text);
    }

    void theMatrixAloneJudgesNothing()
    {
        const advisor::Engine engine(reference());
        const Comparison comparison = compare(engine,
            { advisor::AlternativeId(QStringLiteral("webhook")),
                advisor::AlternativeId(QStringLiteral("sse_post")) });
        QVERIFY(!comparison.judged);
        QCOMPARE(comparison.columns[0].id.value(), QStringLiteral("webhook"));
        QCOMPARE(comparison.rows.size(), 13);
        QCOMPARE(comparison.rows[0].cells[1].claim,
            QStringLiteral("Unidirectional (server → client) / Unidirectional (client → server)"));
        for (const ComparisonRow& row : comparison.rows)
            QVERIFY(row.cells[0].verdict == advisor::Verdict::Unknown);
    }

    void theRecommendationHasItsGoldenFile_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const char* id : { "locked_chat", "legacy_status", "impossible" })
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void theRecommendationHasItsGoldenFile()
    {
        QFETCH(QString, scenario);
        const advisor::Engine engine(hostile());
        Decision decision = decisionOf(engine.pack(), reinterpret_cast<const char16_t*>(scenario.utf16()));
        decision.answers.insert(
            QuestionId(QStringLiteral("flow")), { advisor::Answer::State::DontKnow, {}, {} });
        const QString text
            = recommendationMarkdown(engine.pack(), decision, engine.evaluate(decision.answers),
                engine.evaluate(decision.answers, advisor::Reading::AsWritten));
        QVERIFY(!text.contains(QStringLiteral("<img")) && !text.contains(QChar(0x202e)));
        compareWithGolden(scenario + QStringLiteral(".md"), text);
    }

    void readingsThatDifferAreTold()
    {
        const advisor::Engine engine(hostile());
        Decision decision;
        for (const auto& [question, answer] : { std::pair(u"network", u"locked!"),
                 std::pair(u"peers", u"third_party!"), std::pair(u"direction", u"server_push!") })
            decision.answers.insert(QuestionId(QString::fromUtf16(question)),
                *parseAnswer(engine.pack(), QuestionId(QString::fromUtf16(question)), answer));
        const advisor::Evaluation assessed = engine.evaluate(decision.answers);
        const advisor::Evaluation written = engine.evaluate(decision.answers, advisor::Reading::AsWritten);
        QVERIFY(assessed.winner != written.winner);
        const QString text = recommendationMarkdown(engine.pack(), decision, assessed, written);
        QVERIFY2(
            text.contains(QStringLiteral("With every claim taken as written, Webhooks would lead instead.")),
            qPrintable(text.left(600)));
        QVERIFY(recommendationMarkdown(engine.pack(), decisionOf(engine.pack(), u"chat"), assessed, assessed)
                    .indexOf(QStringLiteral("instead"))
            < 0);
    }

    void nothingAnsweredIsARecommendationToo()
    {
        const advisor::Engine engine(reference());
        const advisor::Evaluation nothing = engine.evaluate({});
        QVERIFY(recommendationMarkdown(engine.pack(), {}, nothing, nothing)
                    .contains(QStringLiteral("Nothing answered yet")));
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
