// SPDX-License-Identifier: GPL-3.0-or-later
// What check-pack says of packs nobody wrote is true, and where it can be counted it is all there is.
#include "core/advisor/evaluation_tables.h"
#include "core/advisor/pack/pack_loader.h"
#include "tests/advisor/answer_sets.h"
#include "tests/advisor/pack_generator.h"
#include "tests/advisor/pack_toml.h"
#include "tests/advisor/packs.h"
#include "tests/advisor/plain_evaluation.h"

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

constexpr int packs = 50;

QString pairOf(const QString& a, const QString& b)
{
    return a < b ? a + u'+' + b : b + u'+' + a;
}

// Every pair of options, as musts and alone, that leaves nobody where each by itself leaves somebody.
QSet<QString> pairsThatExcludeEverybody(const Pack& pack)
{
    const EvaluationTables tables(pack);
    std::vector<std::pair<int, int>> options;
    for (size_t q = 0; q < pack.questions.size(); ++q) {
        for (size_t o = 0; o < pack.questions[q].options.size(); ++o) {
            if (pack.questions[q].maxImportance == Importance::Must)
                options.emplace_back(int(q), int(o));
        }
    }
    const auto nobody = [&](const std::vector<std::pair<int, int>>& musts) {
        PlainAnswers answers;
        for (const auto& [question, option] : musts) {
            answers.option[size_t(question)] = std::int8_t(option);
            answers.importance[size_t(question)] = Importance::Must;
        }
        return tables.evaluate(answers, Reading::Assessed).excluded == tables.everyone();
    };
    const auto nameOf = [&pack](const std::pair<int, int>& option) {
        const Question& question = pack.questions[size_t(option.first)];
        return question.id.value() + u'.' + question.options[size_t(option.second)].id.value();
    };
    QSet<QString> pairs;
    for (size_t a = 0; a < options.size(); ++a) {
        for (size_t b = a + 1; b < options.size(); ++b) {
            if (options[a].first != options[b].first && nobody({ options[a], options[b] })
                && !nobody({ options[a] }) && !nobody({ options[b] }))
                pairs << pairOf(nameOf(options[a]), nameOf(options[b]));
        }
    }
    return pairs;
}

// The quoted words of a message.
QStringList quoted(const QString& message)
{
    QStringList words;
    const QStringList parts = message.split(u'\'');
    for (qsizetype i = 1; i < parts.size(); i += 2)
        words << parts[i];
    return words;
}

QSet<QString> qualifying(const PlainEvaluation& evaluation)
{
    QSet<QString> ids;
    for (const PlainStanding& standing : evaluation.ranking) {
        if (standing.qualifies())
            ids << standing.alternative;
    }
    return ids;
}

Pack withoutRule(const Pack& pack, const QString& id)
{
    Pack fewer = pack;
    std::erase_if(fewer.rules, [&id](const Rule& rule) { return rule.id.value() == id; });
    return fewer;
}

// Nobody is excluded by the rule alone.
bool isIdle(const Pack& pack, const QString& rule, Random& random)
{
    const Pack fewer = withoutRule(pack, rule);
    for (int i = 0; i < 200; ++i) {
        const Answers answers = demandingAnswers(pack, random);
        for (const Reading reading : { Reading::Assessed, Reading::AsWritten }) {
            if (qualifying(evaluatePlainly(pack, answers, reading))
                != qualifying(evaluatePlainly(fewer, answers, reading)))
                return false;
        }
    }
    return true;
}

bool neverWins(const Pack& pack, const QString& alternative, Random& random)
{
    for (int i = 0; i < 400; ++i) {
        const Answers answers = randomAnswers(pack, random);
        for (const Reading reading : { Reading::Assessed, Reading::AsWritten }) {
            if (evaluatePlainly(pack, answers, reading).winner == alternative)
                return false;
        }
    }
    return true;
}

// Saying the one instead of the other changes nothing.
bool areAlike(const Pack& pack, const QString& one, const QString& other, Random& random)
{
    const QuestionId question(one.section(u'.', 0, 0));
    for (int i = 0; i < 100; ++i) {
        Answers answers = randomAnswers(pack, random);
        const Importance most = pack.questions[size_t(pack.indexOf(question))].maxImportance;
        answers.insert(question, { Answer::State::Chosen, OptionId(one.section(u'.', 1)), most });
        const PlainEvaluation first = evaluatePlainly(pack, answers);
        answers[question].option = OptionId(other.section(u'.', 1));
        const PlainEvaluation second = evaluatePlainly(pack, answers);
        for (const PlainStanding& standing : first.ranking) {
            const PlainStanding& then = *second.standing(standing.alternative);
            if (then.score != standing.score || then.clauses != standing.clauses)
                return false;
        }
    }
    return true;
}

// Two options of a question alike, and a transport that is another one again, later in the order.
void makeOdd(Pack& pack, Random& random)
{
    pack.scenarios.clear();
    for (;;) {
        Question& question = pack.questions[size_t(below(random, pack.questions.size()))];
        if (question.options[0].neutral || question.options[1].neutral)
            continue;
        question.options[1].effects = question.options[0].effects;
        break;
    }
    size_t single = 0;
    while (pack.alternatives[single].isComposite())
        ++single;
    Alternative copy = pack.alternatives[single];
    copy.id = AlternativeId(QStringLiteral("copy"));
    pack.alternatives.push_back(copy);
    for (Feature& feature : pack.features)
        feature.cells.push_back(Cell(feature.cells[single]));
}

} // namespace

class TestGeneratedWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTrue()
    {
        const std::shared_ptr<const Pack> reference = referencePack();
        std::map<QString, int> seen;
        Random random(40);
        for (int seed = 1; seed <= packs; ++seed) {
            Pack odd = *loadedFrom(generatedToml(*reference, quint64(seed)));
            makeOdd(odd, random);
            const LoadedPack loaded = loadPack(tomlText(tomlOf(odd), KeyOrder::AsIs), {});
            QVERIFY(loaded.pack);
            for (const PackFault& fault : loaded.faults) {
                const QStringList words = quoted(fault.message);
                const QString where = loaded.pack->title + QStringLiteral(": ") + fault.message;
                if (fault.message.contains(QLatin1String("excludes nobody whom"))
                    || fault.message.contains(QLatin1String("in the shadow of rule"))) {
                    ++seen[QStringLiteral("idle rules")];
                    QVERIFY2(isIdle(*loaded.pack, words[0], random), qPrintable(where));
                } else if (fault.message.contains(QLatin1String("can never win"))) {
                    ++seen[QStringLiteral("losers")];
                    QVERIFY2(neverWins(*loaded.pack, words[0], random), qPrintable(where));
                } else if (fault.message.contains(QLatin1String("is the same as"))) {
                    ++seen[QStringLiteral("options alike")];
                    QVERIFY2(areAlike(*loaded.pack, words[0], words[1], random), qPrintable(where));
                }
            }
        }
        for (const auto& [what, times] : seen)
            qInfo("%s: %d", qPrintable(what), times);
        QCOMPARE(seen.size(), size_t(3)); // each kind was there to be checked
    }

    // What check-pack says of pairs of musts, against every pair.
    void p14_pairsOfMustsThatExcludeEverybodyAreTold()
    {
        const std::shared_ptr<const Pack> reference = referencePack();
        int told = 0;
        for (int seed = 1; seed <= packs; ++seed) {
            const LoadedPack loaded = loadPack(generatedToml(*reference, quint64(seed)), {});
            QSet<QString> got;
            for (const PackFault& note : loaded.notes) {
                const QStringList words = quoted(note.message);
                if (note.message.endsWith(QLatin1String("when both are musts")))
                    got << pairOf(words[0], words[1]);
            }
            const QSet<QString> expected = pairsThatExcludeEverybody(*loaded.pack);
            QVERIFY2(got == expected,
                qPrintable(QStringLiteral("%1: got %2, expected %3")
                               .arg(loaded.pack->title, QStringList(got.values()).join(u','),
                                   QStringList(expected.values()).join(u','))));
            told += int(got.size());
        }
        QVERIFY2(told > 50, qPrintable(QString::number(told)));
    }
};

QTEST_GUILESS_MAIN(TestGeneratedWarnings)
#include "tst_generated_warnings.moc"
