// SPDX-License-Identifier: GPL-3.0-or-later
// Properties over all 5,971,968 answer sets of the reference pack (engine.md section 2: P4, P5, P7, P8, P9), and
// the diff of two packs.
#include "core/advisor/evaluation.h"
#include "core/advisor/space/answer_space.h"
#include "core/advisor/space/pack_diff.h"
#include "core/advisor/space/space_report.h"
#include "tests/advisor/packs.h"

#include <set>

using namespace wirewise;
using namespace wirewise::advisor;

class TestAnswerSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWalkMeetsEveryStateOnce()
    {
        const std::vector<std::vector<int>> choices { { 0, 1, 2 }, { 0 }, { 0, 1 }, { 0, 1, 2, 3 } };
        std::vector<int> at(choices.size(), 0);
        std::set<std::vector<int>> seen;
        int changed = -1;
        walk(
            choices,
            [&](int question, int choice) {
                changed = std::abs(choice - at[size_t(question)]);
                at[size_t(question)] = choice;
            },
            [&] {
                QTest::qVerify(changed == -1 || changed == 1, "one step", "", __FILE__, __LINE__);
                return seen.insert(at).second;
            });
        QCOMPARE(seen.size(), size_t(24));
        QCOMPARE(sizeOf(choices), 24);
    }

    // P4: the leader is never excluded. P5: removing any loser keeps the leader.
    void theLeaderStandsWhateverLoserGoes()
    {
        const std::shared_ptr<const Pack> pack = referencePack();
        const EvaluationTables tables(*pack);
        qint64 states = 0;
        qint64 wrong = 0;
        walkSpace(tables, Reading::Assessed, [&](const IncrementalEvaluation& state) {
            ++states;
            const int leader = state.headline();
            if (leader < 0)
                return true;
            PlainResult result = state.result();
            wrong += qint64(result.excluded >> leader & 1u);
            for (std::uint64_t rest = tables.everyone() & ~(std::uint64_t(1) << leader); rest != 0; rest &= rest - 1) {
                const std::uint64_t loser = rest & (~rest + 1);
                const std::uint64_t before = result.excluded;
                result.excluded |= loser;
                wrong += tables.headline(result, Reading::Assessed) == leader ? 0 : 1;
                result.excluded = before;
            }
            return true;
        });
        QCOMPARE(states, 5971968);
        QCOMPARE(wrong, 0);
    }

    // The incremental evaluation, all the way round the space, ends where a fresh one stands.
    void followingIsAsGoodAsCountingAnew()
    {
        const std::shared_ptr<const Pack> pack = shippedPack();
        const EvaluationTables tables(*pack);
        for (const Reading reading : { Reading::Assessed, Reading::AsWritten }) {
            qint64 states = 0;
            qint64 wrong = 0;
            walkSpace(tables, reading, [&](const IncrementalEvaluation& state) {
                if (++states % 997 != 0)
                    return true;
                const PlainResult fresh = tables.evaluate(state.answers(), reading);
                wrong += fresh.score == state.result().score && fresh.maxScore == state.result().maxScore
                        && fresh.excluded == state.result().excluded
                    ? 0
                    : 1;
                return true;
            });
            QCOMPARE(wrong, 0);
        }
    }

    // P7: everybody can win. P8: every question can decide. P9: every cell matters.
    void nothingInThePackIsIdle()
    {
        const SpaceReport report = reportSpace(*referencePack());
        const QMap<QString, qint64> expected { { QStringLiteral("polling"), 2504829 },
            { QStringLiteral("sse"), 1264825 }, { QStringLiteral("websocket"), 918145 },
            { QStringLiteral("grpc"), 609918 }, { QStringLiteral("webhook"), 301002 },
            { QStringLiteral("grpc_sse"), 3024 }, { QStringLiteral("webhook_sse"), 121392 } };
        QCOMPARE(report.states, 5971968);
        QCOMPARE(report.none, 248832);
        QCOMPARE(report.silent, 1);
        for (const auto& [id, wins] : report.winners)
            QVERIFY2(wins == expected.value(id.value()), qPrintable(id.value()));
        const auto percent = [&](qint64 count) { return 100.0 * double(count) / double(report.states); };
        QCOMPARE(report.decisive.size(), 13);
        for (const auto& [id, count] : report.decisive)
            QVERIFY2(count > 0, qPrintable(id.value()));
        QCOMPARE(report.decisive.first().first.value(), QStringLiteral("direction"));
        QVERIFY(std::abs(percent(report.decisive.first().second) - 98.8) < 0.05);
        const auto least = std::min_element(report.decisive.begin(), report.decisive.end(),
            [](const auto& a, const auto& b) { return a.second < b.second; });
        QCOMPARE(least->first.value(), QStringLiteral("battery"));
        QVERIFY(std::abs(percent(least->second) - 1.2) < 0.05);
        QVERIFY(report.idleCells.isEmpty());
        QVERIFY(report.unreached.isEmpty());
    }

    void aSpaceTooLargeIsNotCounted()
    {
        const SpaceReport report = reportSpace(*referencePack(), { 1000 });
        QCOMPARE(report.states, 5971968);
        QVERIFY(report.winners.isEmpty());
    }

    void whoeverStopsTheReportGetsNone()
    {
        int asked = 0;
        const SpaceReport report = reportSpace(*referencePack(), {}, [&asked](double) { return ++asked < 2; });
        QCOMPARE(report.states, 0);
        QCOMPARE(asked, 2);
    }

    void aCellThatDecidesNothingIsFound()
    {
        QByteArray text = dataFile(QStringLiteral("reference.toml"));
        // Without its question nothing reads the row of batteries.
        const qsizetype from = text.indexOf("[[question]]\nid         = \"battery\"");
        const qsizetype to = text.indexOf("[[question]]", from + 1);
        QVERIFY(from > 0 && to > from);
        text.remove(from, to - from);
        QByteArray kept;
        for (const QByteArray& line : text.split('\n'))
            kept += QByteArray(line).replace(", battery = \"yes\"", "").replace(", battery = \"yes!\"", "") + '\n';
        const LoadedPack loaded = loadPack(kept, QStringLiteral("no_battery.toml"));
        if (!loaded.pack)
            QSKIP("the reference pack's presets lean on the question");
        const SpaceReport report = reportSpace(*loaded.pack);
        QCOMPARE(report.idleCells.size(), 5);
        QCOMPARE(report.idleCells.first().feature.value(), QStringLiteral("mobile"));
    }

    void aPackDoesNotDifferFromItself()
    {
        const Result<PackDiff> diff = diffPacks(*referencePack(), *referencePack(), Reading::Assessed);
        QVERIFY(diff.ok());
        QCOMPARE(diff->states, 5971968);
        QCOMPARE(diff->changed, 0);
        QVERIFY(diff->edited.isEmpty() && diff->onlyInFirst.isEmpty() && diff->onlyInSecond.isEmpty());
    }

    void oneCellChangesThisManyWinners()
    {
        const auto other = std::make_shared<Pack>(*referencePack());
        Feature& firewall = other->features[size_t(other->indexOf(FeatureId(QStringLiteral("firewall"))))];
        Cell& cell = firewall.cells[size_t(other->indexOf(AlternativeId(QStringLiteral("websocket"))))];
        cell.level = cell.claimed = LevelId(QStringLiteral("yes"));
        const Result<PackDiff> diff = diffPacks(*referencePack(), *other, Reading::Assessed);
        QVERIFY(diff.ok());
        QVERIFY(diff->changed > 0);
        QCOMPARE(diff->edited, QStringList { QStringLiteral("cell firewall.websocket: sometimes -> yes") });
        qint64 sum = 0;
        const Engine before(referencePack());
        const Engine after(other);
        for (const WinnerChange& change : diff->changes) {
            sum += change.states;
            QVERIFY(change.example.contains(QuestionId(QStringLiteral("network"))));
            QVERIFY(before.evaluate(change.example).winner == change.from);
            QVERIFY(after.evaluate(change.example).winner == change.to);
        }
        QCOMPARE(sum, diff->changed);
    }
};

QTEST_GUILESS_MAIN(TestAnswerSpace)
#include "tst_answer_space.moc"
