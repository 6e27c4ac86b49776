// SPDX-License-Identifier: GPL-3.0-or-later
// Every answer set with every importance, counted exactly: 295,803,200,000 for the reference pack, whose shares
// are engine.md's, and for the pack that ships, whose shares are written down beside this file.
#include "core/advisor/space/answer_space.h"
#include "core/advisor/space/importance_space.h"
#include "tests/advisor/packs.h"

#include <QElapsedTimer>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

using Shares = QMap<QString, qint64>;

Shares sharesOf(const ImportanceSpace& space)
{
    Shares shares { { QStringLiteral("none"), space.none }, { QStringLiteral("nothing"), space.silent } };
    for (const auto& [id, wins] : space.winners)
        shares.insert(id.value(), wins);
    return shares;
}

Shares expectedIn(const QString& name)
{
    QFile file(QStringLiteral(WIREWISE_SOURCE_DIR "/tests/space/") + name);
    Shares shares;
    if (!file.open(QIODevice::ReadOnly))
        return shares;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 2 && !line.startsWith('#'))
            shares.insert(QString::fromUtf8(words[0]), words[1].toLongLong());
    }
    return shares;
}

// The same by visiting every state, for packs small enough.
Shares visited(const Pack& pack, Reading reading)
{
    const EvaluationTables tables(pack);
    const std::vector<std::vector<int>> options = answerChoices(tables);
    std::vector<std::vector<int>> choices;
    for (size_t q = 0; q < options.size(); ++q) {
        choices.emplace_back();
        for (size_t i = 0; i < 1 + (options[q].size() - 1) * (size_t(tables.most(int(q))) + 1); ++i)
            choices.back().push_back(int(i));
    }
    Shares shares;
    for (const Alternative& alternative : pack.alternatives)
        shares.insert(alternative.id.value(), 0);
    IncrementalEvaluation state(tables, reading);
    walk(
        choices,
        [&](int q, int choice) {
            const int importances = int(tables.most(q)) + 1;
            const int option = choice == 0 ? -1 : options[size_t(q)][size_t(1 + (choice - 1) / importances)];
            state.set(q, option, choice == 0 ? Importance::Nice : Importance((choice - 1) % importances));
        },
        [&] {
            const int headline = state.headline();
            ++shares[state.result().maxScore == 0 ? QStringLiteral("nothing")
                    : headline < 0                ? QStringLiteral("none")
                                                  : pack.alternatives[size_t(headline)].id.value()];
            return true;
        });
    return shares;
}

Shares withoutZeros(Shares shares)
{
    shares.removeIf([](const auto& share) { return share.value() == 0; });
    return shares;
}

} // namespace

class TestImportanceSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // engine.md: the split count equals plain counting on the first seven questions (4.9 million and more states).
    void countsAsVisitingDoes_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("shipped");
        for (const bool shipped : { false, true }) {
            const char* name = shipped ? "shipped" : "reference";
            QTest::addRow("%s, the first seven", name) << 0 << 7 << shipped;
            QTest::addRow("%s, the last seven", name) << 6 << 13 << shipped;
            QTest::addRow("%s, one", name) << 0 << 1 << shipped;
        }
    }

    void countsAsVisitingDoes()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, shipped);
        Pack pack = shipped ? *shippedPack() : *referencePack();
        pack.questions = { pack.questions.begin() + from, pack.questions.begin() + to };
        std::erase_if(pack.rules, [&](const Rule& rule) {
            return std::any_of(rule.when.begin(), rule.when.end(),
                [&](const RuleCondition& asked) { return asked.question < from || asked.question >= to; });
        });
        for (Rule& rule : pack.rules) {
            for (RuleCondition& asked : rule.when)
                asked.question -= from;
        }
        for (const Reading reading : bothReadings)
            QCOMPARE(withoutZeros(sharesOf(countWithImportance(pack, reading))), withoutZeros(visited(pack, reading)));
    }

    void sharesAreAsWrittenDown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("shipped");
        QTest::newRow("reference") << QStringLiteral("reference_shares.txt") << false;
        QTest::newRow("shipped") << QStringLiteral("shipped_shares.txt") << true;
    }

    void sharesAreAsWrittenDown()
    {
        QFETCH(QString, name);
        QFETCH(bool, shipped);
        const std::shared_ptr<const Pack> pack = shipped ? shippedPack() : referencePack();
        QElapsedTimer clock;
        clock.start();
        const ImportanceSpace space = countWithImportance(*pack, Reading::Assessed);
        const Shares shares = sharesOf(space);
        qInfo("%lld states, %lld pairs looked at, %lld ms", space.states, space.pairs, clock.elapsed());
        for (auto it = shares.begin(); it != shares.end(); ++it)
            qInfo("%-14s %14lld  %6.2f %%", qPrintable(it.key()), it.value(), 100.0 * double(it.value()) / double(space.states));
        QCOMPARE(space.states, 295803200000);
        QCOMPARE(shares, expectedIn(name));
    }
};

QTEST_GUILESS_MAIN(TestImportanceSpace)
#include "tst_importance_space.moc"
