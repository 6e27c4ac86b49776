// SPDX-License-Identifier: GPL-3.0-or-later
// P13 of property_checks.h: shares add up, as fractions where they are said to be exact.
#include "core/advisor/advice/confidence.h"
#include "tests/advisor/property_checks.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <cmath>

namespace wirewise::advisor {

namespace {

using Fraction = boost::multiprecision::cpp_rational;

Fraction fractionOf(const ExactShare& share)
{
    return Fraction(share.fraction.toStdString());
}

bool isShown(const ExactShare& share)
{
    return std::abs(fractionOf(share).convert_to<double>() - share.value) <= 5.1e-7;
}

// As a part of the whole, from the corners of the outline.
double areaOf(const std::vector<TrianglePoint>& outline)
{
    double area = 0;
    for (size_t i = 2; i < outline.size(); ++i) {
        const TrianglePoint& a = outline[0];
        const TrianglePoint& b = outline[i - 1];
        const TrianglePoint& c = outline[i];
        area += (b.mustsAndShoulds - a.mustsAndShoulds) * (c.allAlike - a.allAlike)
            - (c.mustsAndShoulds - a.mustsAndShoulds) * (b.allAlike - a.allAlike);
    }
    return std::abs(area);
}

QString brokenTriangle(const Confidence& confidence, bool tie)
{
    Fraction sum = 0;
    for (const Contender& contender : confidence.contenders) {
        const QString who = contender.alternative.value();
        const Fraction share = fractionOf(contender.triangle.share);
        sum += share;
        if (share < 0 || !isShown(contender.triangle.share))
            return who + QStringLiteral(": a share that is none, or not the one shown");
        if (std::abs(areaOf(contender.triangle.outline) - contender.triangle.share.value) > 1e-6)
            return who + QStringLiteral(": its outline has another area");
        if (contender.alternative == confidence.winner && share == 0 && !tie)
            return who + QStringLiteral(" leads nowhere in the triangle");
        if (contender.beatenBy
            && (!isShown(*contender.beatenBy) || fractionOf(*contender.beatenBy) < 0
                || fractionOf(*contender.beatenBy) > 1))
            return who + QStringLiteral(": beaten by no share");
        if (contender.beatenBy.has_value() == (contender.alternative == confidence.winner))
            return who + QStringLiteral(": beaten by itself, or by nobody");
    }
    return sum == 1 ? QString() : QStringLiteral("the triangle's shares do not sum to 1");
}

QString brokenRanks(const Confidence& confidence)
{
    const size_t count = confidence.contenders.size();
    std::vector<double> columns(count, 0);
    for (const Contender& contender : confidence.contenders) {
        double row = 0;
        for (size_t rank = 0; rank < contender.ranks.size(); ++rank) {
            row += contender.ranks[rank];
            columns[rank] += contender.ranks[rank];
        }
        if (contender.ranks.size() != count || std::abs(row - 1) > 1e-9
            || contender.firstRank != contender.ranks[0])
            return contender.alternative.value() + QStringLiteral(": its ranks do not sum to 1");
        double weights = 0;
        for (const auto& [question, weight] : contender.centralWeights)
            weights += weight;
        if (contender.centralWeights.isEmpty() != (contender.firstRank == 0)
            || (!contender.centralWeights.isEmpty() && std::abs(weights - 1) > 1e-9))
            return contender.alternative.value() + QStringLiteral(": its weights do not sum to 1");
    }
    for (const double column : columns) {
        if (std::abs(column - 1) > 1e-9)
            return QStringLiteral("a rank does not sum to 1");
    }
    return {};
}

ConfidenceLabel labelOf(double share)
{
    if (share >= 0.9)
        return ConfidenceLabel::Firm;
    if (share >= 0.7)
        return ConfidenceLabel::Solid;
    return share >= 0.5 ? ConfidenceLabel::Leaning : ConfidenceLabel::Close;
}

} // namespace

QString brokenConfidence(const Engine& engine, const Answers& answers, Reading reading)
{
    const Evaluation evaluation = engine.evaluate(answers, reading);
    const std::optional<Confidence> got = confidence(engine, answers, reading);
    if (!got || !evaluation.winner)
        return got.has_value() == evaluation.winner.has_value() ? QString()
                                                                : QStringLiteral("confidence in nothing");
    const bool composites
        = engine.pack().alternatives[size_t(engine.pack().indexOf(*evaluation.winner))].isComposite();
    QList<AlternativeId> tier;
    for (const Alternative& alternative : engine.pack().alternatives) {
        if (alternative.isComposite() == composites && evaluation.standing(alternative.id)->qualifies)
            tier << alternative.id;
    }
    QList<AlternativeId> contenders;
    for (const Contender& contender : got->contenders)
        contenders << contender.alternative;
    if (contenders != tier || got->winner != *evaluation.winner)
        return QStringLiteral("contenders are not the leading tier");
    if (got->label != labelOf(got->find(got->winner)->firstRank))
        return QStringLiteral("another label");
    const QString text = brokenTriangle(*got, evaluation.status == Status::Tie);
    return text.isEmpty() ? brokenRanks(*got) : text;
}

} // namespace wirewise::advisor
