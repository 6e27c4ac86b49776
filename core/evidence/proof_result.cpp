// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proof_result.h"

#include "core/evidence/figures_json.h"

#include <QJsonArray>

#include <algorithm>

namespace wirewise::evidence {

namespace {

using Need = JsonFields::Need;

constexpr ProofVerdict allVerdicts[] = { ProofVerdict::Confirmed, ProofVerdict::Contradicted, ProofVerdict::NotProvable };

QJsonObject measuredJson(const advisor::Measured& measured)
{
    return { { QStringLiteral("value"), measured.value }, { QStringLiteral("low"), measured.low },
        { QStringLiteral("high"), measured.high }, { QStringLiteral("samples"), measured.samples } };
}

std::optional<ProofVerdict> readVerdict(JsonFields& fields, const QString& key, Need need)
{
    const QString text = fields.text(key, need);
    for (const ProofVerdict verdict : allVerdicts) {
        if (toText(verdict) == text)
            return verdict;
    }
    if (!text.isEmpty())
        fields.fault(QStringLiteral("has the %1 '%2', expected confirmed, contradicted or not-provable").arg(key, text));
    return std::nullopt;
}

std::optional<advisor::Measured> readMeasured(JsonFields& fields)
{
    const QString key = QStringLiteral("measured");
    if (!fields.has(key))
        return std::nullopt;
    JsonFields inner(fields.object(key), QStringLiteral("proof's 'measured'"));
    const advisor::Measured measured { inner.number(QStringLiteral("value")), inner.number(QStringLiteral("low")),
        inner.number(QStringLiteral("high")), qint64(inner.number(QStringLiteral("samples"))) };
    if (inner.error())
        fields.fault(QStringLiteral("is wrong: ") + inner.error()->message);
    else if (measured.low > measured.value || measured.value > measured.high)
        fields.fault(QStringLiteral("has a 'measured' whose value is not between low and high"));
    return measured;
}

} // namespace

const Figure* ProofResult::figure(QStringView id) const
{
    const auto found = std::find_if(figures.begin(), figures.end(), [id](const Figure& f) { return f.id == id; });
    return found == figures.end() ? nullptr : &*found;
}

QJsonObject toJson(const ProofResult& result)
{
    QJsonObject object { { QStringLiteral("feature"), result.cell.feature.value() },
        { QStringLiteral("transport"), result.cell.alternative.value() }, { QStringLiteral("claim"), result.claim },
        { QStringLiteral("verdict"), toText(result.verdict) }, { QStringLiteral("text"), result.text.english() },
        { QStringLiteral("criterion"), result.criterion }, { QStringLiteral("levels"), QJsonArray::fromStringList(result.levels) },
        { QStringLiteral("seconds"), result.seconds } };
    addFigures(object, result.figures);
    if (const QJsonValue told = result.text.json(); told.isArray())
        object.insert(QStringLiteral("told"), told);
    if (result.noted)
        object.insert(QStringLiteral("with_note"), toText(*result.noted));
    if (!result.metric.isEmpty())
        object.insert(QStringLiteral("metric"), result.metric);
    if (result.measured)
        object.insert(QStringLiteral("measured"), measuredJson(*result.measured));
    return object;
}

Result<ProofResult> proofFromJson(const QJsonObject& object)
{
    JsonFields fields(object, QStringLiteral("proof"));
    ProofResult result;
    result.cell = { advisor::FeatureId(fields.text(QStringLiteral("feature"))),
        advisor::AlternativeId(fields.text(QStringLiteral("transport"))) };
    result.claim = fields.text(QStringLiteral("claim"), Need::Optional);
    result.verdict = readVerdict(fields, QStringLiteral("verdict"), Need::Required).value_or(ProofVerdict::NotProvable);
    result.noted = readVerdict(fields, QStringLiteral("with_note"), Need::Optional);
    result.text = Told::fromJson(object[QStringLiteral("told")], fields.text(QStringLiteral("text")));
    result.criterion = fields.text(QStringLiteral("criterion"), Need::Optional);
    result.figures = readFigures(fields);
    result.levels = fields.texts(QStringLiteral("levels"));
    result.metric = fields.text(QStringLiteral("metric"), Need::Optional);
    result.measured = readMeasured(fields);
    result.seconds = fields.number(QStringLiteral("seconds"));
    if (fields.error())
        return *fields.error();
    return result;
}

QString toText(ProofVerdict verdict)
{
    switch (verdict) {
    case ProofVerdict::Confirmed:
        return QStringLiteral("confirmed");
    case ProofVerdict::Contradicted:
        return QStringLiteral("contradicted");
    case ProofVerdict::NotProvable:
        break;
    }
    return QStringLiteral("not-provable");
}

QString toText(Origin origin)
{
    switch (origin) {
    case Origin::Measured:
        return QStringLiteral("measured");
    case Origin::Counted:
        return QStringLiteral("counted");
    case Origin::Modelled:
        break;
    }
    return QStringLiteral("modelled");
}

} // namespace wirewise::evidence
