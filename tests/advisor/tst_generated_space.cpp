// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted over the whole answer space (P7, P8, P9 of engine.md section 2), on packs nobody wrote that
// are small enough to count again by evaluating each state anew.
#include "core/advisor/evaluation_tables.h"
#include "core/advisor/space/space_report.h"
#include "tests/advisor/pack_generator.h"
#include "tests/advisor/packs.h"
#include "tests/advisor/plain_evaluation.h"

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

// Only the first questions, and the rules over them.
Pack shortened(Pack pack, int questions)
{
    pack.scenarios.clear();
    pack.questions.resize(size_t(questions));
    std::erase_if(pack.rules, [questions](const Rule& rule) {
        return std::any_of(rule.when.begin(), rule.when.end(),
            [questions](const RuleCondition& condition) { return condition.question >= questions; });
    });
    return pack;
}

bool isNamed(const Pack& pack, int question, int option)
{
    for (const Rule& rule : pack.rules) {
        for (const RuleCondition& condition : rule.when) {
            if (rule.kind == Rule::Kind::Veto && condition.question == question
                && std::count(condition.options.begin(), condition.options.end(), option) > 0)
                return true;
        }
    }
    return false;
}

using State = std::vector<int>; // by question: an option, or -1

// Every state that can differ in effect.
std::vector<State> statesOf(const Pack& pack)
{
    std::vector<State> states { {} };
    for (size_t q = 0; q < pack.questions.size(); ++q) {
        std::vector<State> longer;
        for (const State& state : states) {
            for (int option = -1; option < int(pack.questions[q].options.size()); ++option) {
                if (option >= 0 && pack.questions[q].options[size_t(option)].neutral
                    && !isNamed(pack, int(q), option))
                    continue;
                longer.push_back(state);
                longer.back().push_back(option);
            }
        }
        states = longer;
    }
    return states;
}

Answers answersOf(const Pack& pack, const State& state)
{
    Answers answers;
    for (size_t q = 0; q < state.size(); ++q) {
        const Question& question = pack.questions[q];
        if (state[q] >= 0)
            answers.insert(question.id,
                { Answer::State::Chosen, question.options[size_t(state[q])].id, question.importance });
    }
    return answers;
}

std::map<State, QString> headlinesOf(const Pack& pack)
{
    std::map<State, QString> headlines;
    for (const State& state : statesOf(pack))
        headlines[state] = headlineOf(evaluatePlainly(pack, answersOf(pack, state)));
    return headlines;
}

// States in which another answer to the question changes who leads.
int decisive(const std::map<State, QString>& headlines, const Pack& pack, size_t question)
{
    const auto led = [](const QString& headline) {
        return headline == QLatin1String("nothing said") ? QStringLiteral("none") : headline;
    };
    int count = 0;
    for (const auto& [state, headline] : headlines) {
        bool changes = false;
        State other = state;
        for (int option = -1; option < int(pack.questions[question].options.size()); ++option) {
            other[question] = option;
            const auto there = headlines.find(other);
            changes = changes || (there != headlines.end() && led(there->second) != led(headline));
        }
        count += changes ? 1 : 0;
    }
    return count;
}

std::vector<PlainAnswers> plainOf(const Pack& pack, const std::vector<State>& states)
{
    const EvaluationTables tables(pack);
    std::vector<PlainAnswers> plain;
    for (const State& state : states)
        plain.push_back(tables.toPlain(answersOf(pack, state)));
    return plain;
}

std::vector<int> leaders(const Pack& pack, const std::vector<PlainAnswers>& states)
{
    const EvaluationTables tables(pack);
    std::vector<int> leading;
    for (const PlainAnswers& state : states)
        leading.push_back(tables.headline(tables.evaluate(state, Reading::Assessed), Reading::Assessed));
    return leading;
}

// Could the cell say anything else that its row says, and nobody would lead who does not now?
bool isIdle(const Pack& pack, const std::vector<PlainAnswers>& states, size_t feature, size_t transport)
{
    const std::vector<int> now = leaders(pack, states);
    const AlternativeId& id = pack.alternatives[transport].id;
    QSet<QString> used;
    for (const Cell& cell : pack.features[feature].cells)
        used << cell.level.value();
    for (const QString& level : std::as_const(used)) {
        Pack changed = pack;
        for (size_t t = 0; t < pack.alternatives.size(); ++t) {
            Cell& cell = changed.features[feature].cells[t];
            if (t == transport || (cell.copied && cell.of.first() == id))
                cell.level = LevelId(level);
        }
        if (leaders(changed, states) != now)
            return false;
    }
    return true;
}

} // namespace

class TestGeneratedSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCountedAsByHand()
    {
        const std::shared_ptr<const Pack> reference = referencePack();
        int idle = 0;
        for (int seed = 1; seed <= 10; ++seed) {
            const auto whole = loadedFrom(generatedToml(*reference, quint64(seed)));
            const std::shared_ptr<const Pack> pack = reloaded(shortened(*whole, 4));
            const std::map<State, QString> headlines = headlinesOf(*pack);
            const SpaceReport report = reportSpace(*pack);
            QCOMPARE(report.states, qint64(headlines.size()));
            std::map<QString, int> wins;
            for (const auto& [state, headline] : headlines)
                ++wins[headline];
            QCOMPARE(report.none, wins[QStringLiteral("none")]);
            QCOMPARE(report.silent, wins[QStringLiteral("nothing said")]);
            for (const auto& [id, count] : report.winners)
                QCOMPARE(count, wins[id.value()]);
            for (const AlternativeId& id : report.unreached)
                QCOMPARE(wins[id.value()], 0);
            for (size_t q = 0; q < pack->questions.size(); ++q) {
                QCOMPARE(report.decisive[qsizetype(q)].first.value(), pack->questions[q].id.value());
                QCOMPARE(report.decisive[qsizetype(q)].second, decisive(headlines, *pack, q));
            }
            const std::vector<PlainAnswers> states = plainOf(*pack, statesOf(*pack));
            for (size_t f = 0; f < pack->features.size(); ++f) {
                for (size_t t = 0; t < pack->alternatives.size(); ++t) {
                    const CellRef cell { pack->features[f].id, pack->alternatives[t].id };
                    if (pack->alternatives[t].isComposite())
                        continue;
                    QVERIFY2(report.idleCells.contains(cell) == isIdle(*pack, states, f, t),
                        qPrintable(pack->title + QStringLiteral(": ") + cell.feature.value() + u'.'
                            + cell.alternative.value()));
                    idle += report.idleCells.contains(cell) ? 1 : 0;
                }
            }
        }
        QVERIFY(idle > 0);
    }
};

QTEST_GUILESS_MAIN(TestGeneratedSpace)
#include "tst_generated_space.moc"
