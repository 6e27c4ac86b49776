// SPDX-License-Identifier: GPL-3.0-or-later
// O12 to O14 of engine.md section 3: SMAA-2 with measured criteria, as published and as the R package smaa
// gives it. The engine has no measured criteria yet; these numbers vouch for the method it will be held
// against. O13 and O14 need the stored draws of github.com/gertvv/rsmaa (GPL-3: not ours to ship): set
// WIREWISE_RSMAA to a checkout of commit 2ce6bbd.
#include "tests/advisor/other_methods.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace wirewise;
using namespace wirewise::other;

namespace {

QString apart(const Row& got, const Row& expected, double tolerance, const QString& what)
{
    for (size_t i = 0; i < expected.size(); ++i) {
        if (i >= got.size() || !(std::abs(got[i] - expected[i]) <= tolerance))
            return QStringLiteral("%1 [%2]: %3 instead of %4")
                .arg(what)
                .arg(i)
                .arg(i < got.size() ? got[i] : NAN, 0, 'g', 12)
                .arg(expected[i], 0, 'g', 12);
    }
    return {};
}

#define NEAR(got, expected, tolerance, what)                                                                 \
    do {                                                                                                     \
        const QString message = apart(got, expected, tolerance, what);                                       \
        QVERIFY2(message.isEmpty(), qPrintable(message));                                                    \
    } while (false)

// Efficacy (log-normal, more is better), then five ill effects (normal, less is better): mean, deviation.
struct Drug
{
    const char* name;
    std::vector<std::pair<double, double>> measured;
    Row ranks; // published
    Row centralWeights;
    double confidence;
};

const std::vector<Drug> drugs {
    { "fluoxetine",
        { { 0, 0 }, { 11.7, 2.5 }, { 7.2, 1.45 }, { 16.6, 3.27 }, { 13.7, 1.89 }, { 18.6, 1.79 } },
        { .20, .28, .30, .22 }, { .08, .14, .23, .18, .16, .22 }, .48 },
    { "paroxetine",
        { { .086, .056 }, { 9.2, 1.86 }, { 10.6, 1.58 }, { 21.2, 5.15 }, { 14.3, 2.93 }, { 18.3, 3.7 } },
        { .25, .29, .27, .19 }, { .18, .17, .15, .13, .15, .22 }, .44 },
    { "sertraline",
        { { .095, .044 }, { 15.4, 2.65 }, { 7.5, 1.48 }, { 20.2, 3.78 }, { 15.0, 3.21 }, { 19.5, 2.6 } },
        { .17, .25, .29, .30 }, { .21, .10, .22, .13, .15, .20 }, .34 },
    { "venlafaxine",
        { { .113, .048 }, { 5.5, 2.32 }, { 15.7, 4.44 }, { 12.8, 2.45 }, { 11.2, 3.98 }, { 31.0, 1.68 } },
        { .39, .18, .15, .29 }, { .18, .21, .12, .21, .19, .09 }, .74 },
};

double measured(size_t criterion, double x)
{
    return criterion == 0 ? std::exp(x) : x; // the first is given by its logarithm
}

// Linear between the outermost ends of the intervals of 95 %, and on beyond them.
std::vector<Bounds> scales()
{
    std::vector<Bounds> all(6, { 1e9, -1e9 });
    for (const Drug& drug : drugs) {
        for (size_t c = 0; c < all.size(); ++c) {
            const auto [mean, deviation] = drug.measured[c];
            all[c].low = std::min(all[c].low, measured(c, mean - 1.96 * deviation));
            all[c].high = std::max(all[c].high, measured(c, mean + 1.96 * deviation));
        }
    }
    return all;
}

// Numbers between the first pair of parentheses after `from`, as R's dput writes them.
Row numbersOf(const QString& text, qsizetype from)
{
    const qsizetype open = text.indexOf(QLatin1String("c("), from) + 2;
    Row numbers;
    for (const QString& word : text.mid(open, text.indexOf(u')', open) - open).split(u','))
        numbers.push_back(word.trimmed().toDouble());
    return numbers;
}

// ".Dim = c(10000L, 5L, 6L)" or "5:6"
std::vector<size_t> dimensionsOf(const QString& text)
{
    const QString part = text.mid(text.indexOf(QLatin1String(".Dim = ")), 60);
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    std::vector<size_t> sizes;
    for (auto it = number.globalMatch(part.section(u')', 0, 0)); it.hasNext();)
        sizes.push_back(it.next().captured().toULongLong());
    return sizes;
}

QString unpacked(const QString& path)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), { QStringLiteral("-dc"), path });
    gzip.waitForFinished(60000);
    if (gzip.exitCode() != 0)
        qFatal("%s: %s", qPrintable(path), gzip.readAllStandardError().constData());
    return QString::fromLatin1(gzip.readAllStandardOutput());
}

QString plainText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(path));
    return QString::fromLatin1(file.readAll());
}

// Arrays of R lie with their first index fastest.
std::vector<Matrix> measurementsOf(const QString& text)
{
    const Row numbers = numbersOf(text, 0);
    const std::vector<size_t> size = dimensionsOf(text);
    std::vector<Matrix> all(size[0], Matrix(size[1], Row(size[2])));
    for (size_t i = 0; i < numbers.size(); ++i)
        all[i % size[0]][i / size[0] % size[1]][i / size[0] / size[1]] = numbers[i];
    return all;
}

Matrix matrixOf(const QString& text)
{
    const Row numbers = numbersOf(text, 0);
    const std::vector<size_t> size = dimensionsOf(text);
    Matrix all(size[0], Row(size[1]));
    for (size_t i = 0; i < numbers.size(); ++i)
        all[i % size[0]][i / size[0]] = numbers[i];
    return all;
}

double entropyOf(const Row& shares)
{
    double entropy = 0;
    for (const double share : shares)
        entropy -= share > 0 ? share * std::log2(share) : 0;
    return entropy;
}

QString storedDraws()
{
    return qEnvironmentVariable("WIREWISE_RSMAA");
}

const char* const withoutDraws
    = "WIREWISE_RSMAA is not set: needs a checkout of github.com/gertvv/rsmaa (its draws are GPL-3 data "
      "that is not kept here)";

} // namespace

class TestSmaaOracles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void o12_antidepressants()
    {
        constexpr int draws = 20000;
        const std::vector<Bounds> scale = scales();
        Random random(12);
        std::vector<Matrix> utilities;
        std::vector<Row> weights;
        for (int i = 0; i < draws; ++i) {
            Matrix& sample = utilities.emplace_back();
            for (const Drug& drug : drugs) {
                Row& row = sample.emplace_back();
                for (size_t c = 0; c < scale.size(); ++c) {
                    const auto [mean, deviation] = drug.measured[c];
                    const double x = measured(c, mean + deviation * standardNormal(random));
                    const double share = (x - scale[c].low) / (scale[c].high - scale[c].low);
                    row.push_back(c == 0 ? share : 1 - share);
                }
            }
            weights.push_back(uniformWeights(int(scale.size()), random));
        }
        const Smaa got = smaa(utilities, weights);
        const Row confidence = confidenceFactors(utilities, got.centralWeights);
        for (size_t a = 0; a < drugs.size(); ++a) {
            const QString name = QString::fromLatin1(drugs[a].name);
            NEAR(got.rank[a], drugs[a].ranks, .02, name + QStringLiteral(" ranks"));
            NEAR(got.centralWeights[a], drugs[a].centralWeights, .03, name + QStringLiteral(" weights"));
            NEAR(Row({ confidence[a] }), Row({ drugs[a].confidence }), .03, name);
        }
    }

    void o13_thrombolytics()
    {
        if (storedDraws().isEmpty())
            QSKIP(withoutDraws);
        const QString folder = storedDraws() + QStringLiteral("/smaa/inst/extdata/");
        const std::vector<Matrix> measurements
            = measurementsOf(unpacked(folder + QStringLiteral("thrombo-meas.txt.gz")));
        const Matrix weights = matrixOf(unpacked(folder + QStringLiteral("thrombo-weights-nopref.txt.gz")));
        QCOMPARE(measurements.size(), size_t(10000));
        QCOMPARE(weights.size(), size_t(10000));
        const Smaa got = smaa(measurements, weights);
        NEAR(got.rank[0], Row({ .3504, .6496 }), 1e-12, QStringLiteral("heparin"));
        NEAR(got.rank[1], Row({ .6496, .3504 }), 1e-12, QStringLiteral("enoxaparin"));
        NEAR(got.centralWeights[0], Row({ .1865097, .2772205, .5362698 }), 5e-8, QStringLiteral("heparin"));
        NEAR(
            got.centralWeights[1], Row({ .4073100, .3641477, .2285423 }), 5e-8, QStringLiteral("enoxaparin"));
        NEAR(confidenceFactors(measurements, got.centralWeights), Row({ .6682, .8956 }), 1e-12,
            QStringLiteral("confidence"));
        // Of two alternatives the first of one is the last of the other: the entropy of ranks and of choice.
        NEAR(Row({ entropyOf({ got.rank[0][0], got.rank[1][0] }) }), Row({ .9344248 }), 5e-8,
            QStringLiteral("entropy"));
    }

    void o14_hansen()
    {
        if (storedDraws().isEmpty())
            QSKIP(withoutDraws);
        const QString folder = storedDraws() + QStringLiteral("/itest/");
        const std::vector<Matrix> measurements
            = measurementsOf(unpacked(folder + QStringLiteral("hansen-meas.txt.gz")));
        const Matrix weights = matrixOf(unpacked(folder + QStringLiteral("hansen-weights-ord.txt.gz")));
        const Smaa got = smaa(measurements, weights);
        const Matrix ranks = matrixOf(plainText(folder + QStringLiteral("hansen-ra-ord.txt")));
        const QString confidence = plainText(folder + QStringLiteral("hansen-cf-ord.txt"));
        const Matrix central = matrixOf(confidence.mid(confidence.indexOf(QLatin1String("cw = "))));
        QCOMPARE(got.rank.size(), size_t(5));
        Row first;
        for (size_t a = 0; a < got.rank.size(); ++a) {
            first.push_back(got.rank[a][0]);
            NEAR(got.rank[a], ranks[a], 1e-12, QStringLiteral("ranks of %1").arg(a));
            NEAR(got.centralWeights[a], central[a], 1e-12, QStringLiteral("weights of %1").arg(a));
        }
        NEAR(first, Row({ .0244, .1450, .6002, .0768, .1536 }), 1e-12, QStringLiteral("first"));
        NEAR(confidenceFactors(measurements, got.centralWeights), numbersOf(confidence, 20), 1e-12,
            QStringLiteral("confidence"));
        NEAR(numbersOf(confidence, 20), Row({ .1183, .5217, .986, .5188, .6458 }), 1e-12,
            QStringLiteral("stored confidence"));
    }
};

QTEST_GUILESS_MAIN(TestSmaaOracles)
#include "tst_smaa_oracles.moc"
