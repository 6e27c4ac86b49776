// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the literature (engine.md section 3): O1, O2 and O8 to O11 through our own code, O3 to O7 and
// O15 through the methods ours is compared with. Each slot begins with the number of its oracle.
#include "core/advisor/advice/acceptability.h"
#include "core/advisor/advice/confidence.h"
#include "core/advisor/advice/contrast.h"
#include "core/advisor/advice/exact_share.h"
#include "core/advisor/advice/flips.h"
#include "core/advisor/evaluation.h"
#include "tests/advisor/answer_sets.h"
#include "tests/advisor/other_methods.h"
#include "tests/advisor/packs.h"
#include "tests/advisor/small_pack.h"

#include <cmath>
#include <numeric>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

using other::Best;

QString listOf(const std::vector<double>& values)
{
    QStringList words;
    for (const double value : values)
        words << QString::number(value, 'g', 9);
    return words.join(u' ');
}

// Empty, or what was got, with what was expected.
QString apart(const std::vector<double>& got, const std::vector<double>& expected, double tolerance)
{
    bool near = got.size() == expected.size();
    for (size_t i = 0; near && i < got.size(); ++i)
        near = std::abs(got[i] - expected[i]) <= tolerance;
    return near ? QString() : listOf(got) + QStringLiteral(" instead of ") + listOf(expected);
}

#define NEAR(got, expected, tolerance)                                                                       \
    do {                                                                                                     \
        const QString message = apart(got, expected, tolerance);                                             \
        QVERIFY2(message.isEmpty(), qPrintable(message));                                                    \
    } while (false)

using Scores = std::vector<double>;

int scoreOf(const Evaluation& evaluation, const QString& id)
{
    return evaluation.standing(AlternativeId(id))->score;
}

Evaluation evaluated(const Pack& pack, const QString& answers)
{
    const std::shared_ptr<const Pack> loaded = reloaded(pack);
    return Engine(loaded).evaluate(parseAnswers(*loaded, answers));
}

// P(w . d > 0) for different d, each with its sign: sum of d_i^(n-1) / prod (d_i - d_j) over positive d_i.
long double shareByProducts(const std::vector<int>& d)
{
    long double sum = 0;
    for (size_t i = 0; i < d.size(); ++i) {
        long double term = d[i] > 0 ? 1 : 0;
        for (size_t j = 0; j < d.size(); ++j)
            term *= i == j ? 1 : static_cast<long double>(d[i]) / (d[i] - d[j]);
        sum += term;
    }
    return sum;
}

// The same in whole numbers, for few and small d: numerator and denominator, reduced.
QString fractionByProducts(const std::vector<int>& d)
{
    qint64 top = 0;
    qint64 bottom = 1;
    for (size_t i = 0; i < d.size(); ++i) {
        if (d[i] < 0)
            continue;
        qint64 a = 1;
        qint64 b = 1;
        for (size_t j = 0; j < d.size(); ++j) {
            a *= i == j ? 1 : d[i];
            b *= i == j ? 1 : d[i] - d[j];
        }
        top = top * b + a * bottom;
        bottom *= b;
        const qint64 common = std::gcd(top, bottom);
        top /= common;
        bottom /= common;
    }
    if (bottom < 0) {
        top = -top;
        bottom = -bottom;
    }
    const QString whole = QString::number(top);
    return bottom == 1 ? whole : whole + u'/' + QString::number(bottom);
}

long double numberOf(const QString& fraction)
{
    const std::string top = fraction.section(u'/', 0, 0).toStdString();
    const std::string bottom = fraction.section(u'/', 1, 1).toStdString();
    return std::strtold(top.c_str(), nullptr)
        / (bottom.empty() ? 1.0L : std::strtold(bottom.c_str(), nullptr));
}

std::vector<int> differentNumbers(Random& random, size_t count, int most)
{
    std::vector<int> numbers;
    while (numbers.size() < count) {
        const int number = below(random, size_t(2 * most + 1)) - most;
        if (number != 0 && std::find(numbers.begin(), numbers.end(), number) == numbers.end())
            numbers.push_back(number);
    }
    return numbers;
}

const other::Matrix spotisMatrix { { 10.5, -3.1, 1.7 }, { -4.7, 0, 3.4 }, { 8.1, 0.3, 1.3 },
    { 3.2, 7.3, -5.3 } };
const std::vector<other::Bounds> spotisBounds { { -5, 12 }, { -6, 10 }, { -8, 5 } };

} // namespace

class TestOracles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Copies that print 20.00 for the third and call the second the best are wrong.
    void o1_theTextbookWeightedSumIsATie()
    {
        const Values values { { 25, 20, 15, 30 }, { 10, 30, 20, 30 }, { 30, 10, 30, 10 } };
        const Evaluation evaluation
            = evaluated(packOfShares(values, { 20, 15, 40, 25 }), QStringLiteral("q=all+"));
        QCOMPARE(scoreOf(evaluation, QStringLiteral("t0")), 5 * 2150);
        QCOMPARE(scoreOf(evaluation, QStringLiteral("t1")), 5 * 2200);
        QCOMPARE(scoreOf(evaluation, QStringLiteral("t2")), 5 * 2200);
        QCOMPARE(evaluation.status, Status::Tie);
        QCOMPARE(evaluation.coWinners.size(), 2);
        NEAR(other::weightedSum(
                 { { 25, 20, 15, 30 }, { 10, 30, 20, 30 }, { 30, 10, 30, 10 } }, { 0.20, 0.15, 0.40, 0.25 }),
            Scores({ 21.50, 22.00, 22.00 }), 1e-12);
    }

    void o2_columnSumsOfHeatingLosses()
    {
        const other::Matrix matrix { { 33.95, 23.78, 11.45, 39.97, 29.44, 167.10, 3.852 },
            { 38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184 },
            { 37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845 },
            { 30.44, 37.59, 13.91, 74.08, 45.10, 198.34, 2.186 },
            { 36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.610 },
            { 37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935 } };
        const other::Directions best { Best::Least, Best::Least, Best::Least, Best::Least, Best::Most,
            Best::Least, Best::Most };
        NEAR(other::weightedSum(other::columnSums(other::inverted(matrix, best)),
                 other::scaledToOne({ 20, 20, 20, 20, 20, 20, 20 })),
            Scores({ .12040426, .3458235, .13838192, .12841246, .12346084, .14351701 }), 1e-7);
    }

    // ... and it is one minus our kind of sum: over values on a fixed scale.
    void o3_spotisIsAWeightedSumOnAFixedScale()
    {
        const Scores weights { 0.2, 0.3, 0.5 };
        const Scores ideal { 12, -6, 5 };
        const Scores expected { .1989, .3705, .3063, .7491 };
        NEAR(other::spotis(spotisMatrix, weights, spotisBounds, ideal), expected, 5e-5);
        other::Matrix fixed = spotisMatrix;
        for (other::Row& row : fixed) {
            for (size_t c = 0; c < row.size(); ++c) {
                const double share
                    = (row[c] - spotisBounds[c].low) / (spotisBounds[c].high - spotisBounds[c].low);
                row[c] = c == 1 ? 1 - share : share; // the second is a cost
            }
        }
        Scores sums = other::weightedSum(fixed, weights);
        for (double& sum : sums)
            sum = 1 - sum;
        NEAR(sums, other::spotis(spotisMatrix, weights, spotisBounds, ideal), 1e-12);
    }

    void o4_spotisWithAnIdealInsideTheBounds()
    {
        const other::Matrix matrix { { 15000, 4.3, 99, 42, 737 }, { 15290, 5.0, 116, 42, 892 },
            { 15350, 5.0, 114, 45, 952 }, { 15490, 5.3, 123, 45, 1120 } };
        NEAR(other::spotis(matrix, { 0.2941, 0.2353, 0.2353, 0.0588, 0.1765 },
                 { { 14000, 16000 }, { 3, 8 }, { 80, 140 }, { 35, 60 }, { 650, 1300 } },
                 { 15300, 4, 115, 50, 900 }),
            Scores({ .1841, .0734, .0842, .1920 }), 5e-5);
    }

    void o5_topsisOfTzengAndHuang()
    {
        const other::Matrix matrix { { 5, 8, 4 }, { 7, 6, 8 }, { 8, 8, 6 }, { 7, 4, 6 } };
        NEAR(other::topsis(other::vectorNorms(matrix), { .3, .4, .3 }, other::Directions(3, Best::Most)),
            Scores({ .5037, .6581, .7482, .3340 }), 1e-4);
    }

    // Another normalisation, another winner: the first instead of the second.
    void o6_normalisationDecidesTopsis()
    {
        const other::Matrix matrix { { 1, 3000 }, { 2, 3750 }, { 5, 4500 } };
        const other::Directions best { Best::Least, Best::Most };
        const other::Directions most(2, Best::Most);
        NEAR(
            other::topsis(other::minMax(matrix, best), { .5, .5 }, most), Scores({ .500, .617, .500 }), 5e-4);
        NEAR(other::topsis(other::vectorNorms(matrix), { .5, .5 }, best), Scores({ .762, .722, .238 }), 5e-4);
    }

    void o7_prometheeOfZhaoPengAndLi()
    {
        NEAR(other::prometheeII({ { 4, 3, 2 }, { 3, 2, 4 }, { 5, 1, 3 } }, { .5, .3, .2 }),
            Scores({ .1, -.3, .2 }), 1e-12);
    }

    // A copy of the second moves the first past it in column sums; on our scale nothing moves.
    void o8_aCopyReversesColumnSumsAndNotOurs()
    {
        const Scores equal(3, 1.0 / 3);
        other::Matrix matrix { { 1, 9, 8 }, { 9, 1, 9 }, { 1, 1, 1 } };
        NEAR(other::weightedSum(other::columnSums(matrix), equal), Scores({ .4512, .4697, .0791 }), 5e-5);
        matrix.push_back(matrix[1]);
        NEAR(other::weightedSum(other::columnSums(matrix), equal), Scores({ .3654, .2889, .0568, .2889 }),
            5e-5);

        const QString answers = QStringLiteral("q0=yes+ q1=yes+ q2=yes+");
        Values values { { 11, 99, 88 }, { 99, 11, 99 }, { 11, 11, 11 } };
        const Evaluation before = evaluated(packOfQuestions(values), answers);
        values.push_back(values[1]);
        const Evaluation after = evaluated(packOfQuestions(values), answers);
        for (const Evaluation& each : { before, after }) { // 18/27 = 2/3, 19/27, 3/27 = 1/9
            QCOMPARE(scoreOf(each, QStringLiteral("t0")), 18 * 11 * 500);
            QCOMPARE(scoreOf(each, QStringLiteral("t1")), 19 * 11 * 500);
            QCOMPARE(scoreOf(each, QStringLiteral("t2")), 3 * 11 * 500);
            QCOMPARE(each.winner->value(), QStringLiteral("t1"));
        }
        QCOMPARE(after.status, Status::Tie); // with its copy, and no more than that
    }

    void o9_theWeightsAreTheRankOrderCentroid()
    {
        NEAR(other::rankOrderCentroid(3), Scores({ 11.0 / 18, 5.0 / 18, 2.0 / 18 }), 1e-15);
        NEAR(other::rankOrderCentroid(4), Scores({ .5208, .2708, .1458, .0625 }), 5e-5);
        for (const std::shared_ptr<const Pack>& pack : { referencePack(), shippedPack() }) {
            const Scores centroid = other::rankOrderCentroid(3);
            QCOMPARE(pack->policy.must, qRound(18 * centroid[0]));
            QCOMPARE(pack->policy.should, qRound(18 * centroid[1]));
            QCOMPARE(pack->policy.nice, qRound(18 * centroid[2]));
        }
    }

    void o10_simplexCutsInClosedForm()
    {
        QCOMPARE(pairwiseShare({ 1, -1 }).fraction, QStringLiteral("1/2"));
        QCOMPARE(pairwiseShare({ 7, 0, -7, 0 }).fraction, QStringLiteral("1/2")); // zeros fall out
        std::vector<int> first { 1 }; // w1 > 1/2: more than all the others together
        for (int n = 2; n <= 6; ++n) {
            first.push_back(-1);
            QCOMPARE(pairwiseShare(first).fraction, QStringLiteral("1/%1").arg(1 << (n - 1)));
            QCOMPARE(pairwiseShare(first).value, std::round(1e6 / (1 << (n - 1))) / 1e6);
        }
        QCOMPARE(pairwiseShare({ 3, 5 }).fraction, QStringLiteral("1"));
        QCOMPARE(pairwiseShare({ -3, -5 }).fraction, QStringLiteral("0"));
        QCOMPARE(pairwiseShare({ 0, 0 }).fraction, QStringLiteral("0")); // never ahead
        QCOMPARE(pairwiseShare({}).fraction, QStringLiteral("0"));
    }

    void o10_simplexCutsEqualTheProductFormula()
    {
        Random random(10);
        for (int i = 0; i < 2000; ++i) {
            const std::vector<int> d = differentNumbers(random, 2 + size_t(below(random, 7)), 2000);
            const ExactShare share = pairwiseShare(d);
            const long double expected = shareByProducts(d);
            QVERIFY(std::abs(numberOf(share.fraction) - expected) < 1e-8L);
            QVERIFY(std::abs(static_cast<long double>(share.value) - expected) < 5.1e-7L);
        }
        for (int i = 0; i < 2000; ++i) {
            const std::vector<int> d = differentNumbers(random, 2 + size_t(below(random, 3)), 30);
            QCOMPARE(pairwiseShare(d).fraction, fractionByProducts(d));
        }
    }

    // Repeated differences, which the product formula cannot take: against draws.
    void o10_simplexCutsWithRepeats()
    {
        Random random(11);
        for (const std::vector<int>& d : { std::vector<int> { 2, 2, -3, -3 }, { 5, -1, -1, -1, -1 },
                 { 4, 4, 4, -9 }, { 1, 1, 1, -1, -1 } }) {
            int ahead = 0;
            for (int i = 0; i < 20000; ++i) {
                const other::Row w = other::uniformWeights(int(d.size()), random);
                double sum = 0;
                for (size_t c = 0; c < d.size(); ++c)
                    sum += w[c] * d[c];
                ahead += sum > 0 ? 1 : 0;
            }
            QVERIFY(std::abs(ahead / 20000.0 - pairwiseShare(d).value) < 0.015);
        }
    }

    void o11_acceptabilityByHand()
    {
        const std::vector<RankQuestion> questions { { Importance::Must, { 10, 0, 6 } },
            { Importance::Must, { 0, 10, 6 } } };
        const std::optional<Acceptability> got = rankAcceptability(questions, 3, 20000, 24301);
        QVERIFY(got);
        NEAR(got->rank[0], Scores({ .4, .1, .5 }), .014); // four standard errors
        NEAR(got->rank[1], Scores({ .4, .1, .5 }), .014);
        NEAR(got->rank[2], Scores({ .2, .8, .0 }), .014);
        NEAR(got->centralWeights[0], Scores({ .8, .2 }), .01);
        NEAR(got->centralWeights[1], Scores({ .2, .8 }), .01);
        NEAR(got->centralWeights[2], Scores({ .5, .5 }), .01);
        NEAR(Scores({ got->first(0), got->first(1), got->first(2) }), Scores({ .4023, .3943, .2034 }), 5e-5);
    }

    // Of three answers, one of each importance, the first rank goes by the centroid's corners: closed forms
    // of engine.md 1.7.
    void o11_weightsAreUniformOnTheOrderedSimplex()
    {
        const std::vector<std::pair<std::vector<Importance>, Scores>> cases {
            { { Importance::Must, Importance::Should, Importance::Nice }, { 11.0 / 18, 5.0 / 18, 2.0 / 18 } },
            { { Importance::Must, Importance::Must, Importance::Nice }, { 8.0 / 18, 8.0 / 18, 2.0 / 18 } },
        };
        for (const auto& [importances, expected] : cases) {
            std::vector<RankQuestion> questions; // one contender: its central weights are those of all draws
            for (const Importance importance : importances)
                questions.push_back({ importance, { 1 } });
            const std::optional<Acceptability> got = rankAcceptability(questions, 1, 20000, 24301);
            QVERIFY(got);
            QCOMPARE(got->first(0), 1.0);
            NEAR(got->centralWeights[0], expected, .005);
        }
    }

    // engine.md 1.7: the whole of a close call, checkable by hand.
    void theWorkedExample()
    {
        const Engine engine(referencePack());
        const Answers answers = parseAnswers(engine.pack(),
            QStringLiteral("direction=both_ways- browser=plain! freshness=instant! rate=many+ payload=text+ "
                           "effort=minimal+"));
        const AlternativeId websocket(QStringLiteral("websocket"));
        const AlternativeId sse(QStringLiteral("sse"));
        const Evaluation evaluation = engine.evaluate(answers);
        QCOMPARE(evaluation.maxScore, 390000);
        QCOMPARE(scoreOf(evaluation, QStringLiteral("websocket")), 365000);
        QCOMPARE(scoreOf(evaluation, QStringLiteral("sse")), 364000);

        const std::optional<Confidence> sure = confidence(engine, answers, Reading::Assessed);
        QVERIFY(sure);
        NEAR(Scores({ sure->find(websocket)->firstRank, sure->find(sse)->firstRank }),
            Scores({ .4302, .5698 }), 5e-5);
        QCOMPARE(sure->label, ConfidenceLabel::Close);
        QCOMPARE(sure->find(websocket)->triangle.share.fraction, QStringLiteral("10/19"));
        QCOMPARE(sure->find(sse)->triangle.share.fraction, QStringLiteral("9/19"));
        QCOMPARE(sure->find(sse)->beatenBy->fraction, QStringLiteral("66/91"));

        const Contrast why = contrast(engine, evaluation, websocket, sse);
        QStringList gains;
        for (const Difference& difference : why.differences)
            gains << QStringLiteral("%1 %2").arg(difference.question.value()).arg(difference.points);
        QCOMPARE(gains.join(u' '), QStringLiteral("direction 16000 rate 10000 effort -25000"));
        QCOMPARE(why.smallestDecisiveSet, QList { QuestionId(QStringLiteral("direction")) });

        const std::optional<Flips> flips = findFlips(engine, answers, Reading::Assessed);
        QVERIFY(flips);
        const Flip& first = flips->flips.first();
        QCOMPARE(first.cost, 1);
        QCOMPARE(first.winner->value(), sse.value());
        QCOMPARE(first.changes.size(), 1);
        QCOMPARE(first.changes.first().question.value(), QStringLiteral("direction"));
        QCOMPARE(first.changes.first().to.state, Answer::State::DontCare);
    }

    void o15_piecewiseLinearValues()
    {
        Scores got;
        for (const double x : { 50, 90, 100, 10, 40, 101, 120 })
            got.push_back(other::piecewiseLinear(x, { 50, 75, 90, 100 }, { 1, .8, .5, 0 }));
        NEAR(got, Scores({ 1, .5, 0, 1, 1, 0, 0 }), 1e-15);
    }
};

QTEST_GUILESS_MAIN(TestOracles)
#include "tst_oracles.moc"
