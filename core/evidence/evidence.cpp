// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence.h"

#include "core/evidence/json_fields.h"

#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <numeric>

namespace wirewise::evidence {

namespace {

using Need = JsonFields::Need;

QDateTime readTime(JsonFields& fields, const QString& key)
{
    const QString text = fields.text(key);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate).toUTC();
    if (!text.isEmpty() && !time.isValid())
        fields.fault(QStringLiteral("has the %1 '%2', expected one as 2026-01-31T12:00:00Z").arg(key, text));
    return time;
}

advisor::Measurement measurementOf(const Evidence& evidence)
{
    const ProofResult& proof = evidence.proof;
    advisor::Measurement measurement;
    measurement.cell = proof.cell;
    if (proof.measured && proof.verdict != ProofVerdict::NotProvable) {
        measurement.metric = proof.metric;
        measurement.measured = *proof.measured;
    }
    measurement.host = evidence.where.host;
    measurement.at = evidence.at;
    measurement.expires = evidence.expires;
    return measurement;
}

} // namespace

QString machineLine(const QString& cpuinfo, int cores, const QString& kernel)
{
    QString model = QSysInfo::currentCpuArchitecture();
    const QStringList lines = cpuinfo.split(u'\n');
    for (const QString& line : lines) {
        if (line.section(u':', 0, 0).trimmed() == QLatin1String("model name")) {
            model = line.section(u':', 1).simplified();
            break;
        }
    }
    return QStringLiteral("%1, %2 core%3, %4").arg(model, QString::number(cores), cores == 1 ? QString() : QStringLiteral("s"), kernel);
}

Surroundings surroundings()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    const QString cpuinfo = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QString kernel = QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion();
    return { QSysInfo::machineHostName(), machineLine(cpuinfo, QThread::idealThreadCount(), kernel),
        QStringLiteral(WIREWISE_VERSION) };
}

Evidence attested(const ProofResult& proof, const advisor::PackStamp& pack, const Surroundings& where,
    const QDateTime& now, quint64 seed)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch()).toUTC();
    return { proof, where, at, at.addDays(lastsDays), pack, seed,
        QStringLiteral("wirewise-cli prove %1 --seed %2").arg(cellName(proof.cell)).arg(seed) };
}

void add(QList<Kept>& kept, const Evidence& evidence)
{
    kept.removeIf([&evidence](const Kept& each) { return each.evidence.proof.cell == evidence.proof.cell && each.accepted != true; });
    kept.append({ evidence, std::nullopt });
}

QList<Evidence> acceptedOf(const QList<Kept>& kept)
{
    QList<Evidence> accepted;
    for (const Kept& each : kept) {
        if (each.accepted == true)
            accepted << each.evidence;
    }
    return accepted;
}

bool isExpired(const Evidence& evidence, const QDateTime& now)
{
    return evidence.expires.isValid() && now >= evidence.expires;
}

QString cellName(const advisor::CellRef& cell)
{
    return cell.feature.value() + u'/' + cell.alternative.value();
}

std::optional<advisor::CellRef> cellNamed(QStringView name)
{
    const qsizetype slash = name.indexOf(u'/');
    if (slash <= 0 || slash + 1 >= name.size() || name.indexOf(u'/', slash + 1) >= 0)
        return std::nullopt;
    return advisor::CellRef { advisor::FeatureId(name.first(slash).toString()),
        advisor::AlternativeId(name.mid(slash + 1).toString()) };
}

advisor::MeasuredPack weigh(
    const std::shared_ptr<const advisor::Pack>& pack, const QList<Evidence>& evidence, const QDateTime& now)
{
    QList<qsizetype> byAge(evidence.size()); // the last one usable is what stays
    std::iota(byAge.begin(), byAge.end(), 0);
    std::stable_sort(byAge.begin(), byAge.end(),
        [&evidence](qsizetype a, qsizetype b) { return evidence.at(a).at < evidence.at(b).at; });
    QList<advisor::Measurement> measurements;
    for (const qsizetype index : std::as_const(byAge))
        measurements << measurementOf(evidence.at(index));
    advisor::MeasuredPack sorted = advisor::withMeasurements(pack, measurements, now);
    advisor::MeasuredPack result { std::move(sorted.pack), QList<advisor::MeasuredCell>(evidence.size()) };
    for (qsizetype i = 0; i < byAge.size(); ++i)
        result.cells[byAge.at(i)] = sorted.cells.at(i);
    return result;
}

ThresholdCheck checkAgainst(std::optional<std::chrono::milliseconds> freshness, const Evidence& evidence)
{
    const ProofResult& proof = evidence.proof;
    const Figure* delay = proof.figure(u"delay_p95_ms");
    const bool byMetric = proof.measured && proof.metric.endsWith(QLatin1String("_p95_ms"));
    if (!freshness || (!delay && !byMetric))
        return {};
    const double wanted = double(freshness->count());
    const double seen = delay ? delay->value : proof.measured->value;
    return { seen <= wanted ? Threshold::Met : Threshold::Missed, wanted, seen };
}

QJsonObject toJson(const Evidence& evidence)
{
    return { { QStringLiteral("proof"), toJson(evidence.proof) }, { QStringLiteral("host"), evidence.where.host },
        { QStringLiteral("machine"), evidence.where.machine }, { QStringLiteral("program"), evidence.where.program },
        { QStringLiteral("at"), evidence.at.toString(Qt::ISODate) },
        { QStringLiteral("expires"), evidence.expires.toString(Qt::ISODate) },
        { QStringLiteral("pack"),
            QJsonObject { { QStringLiteral("id"), evidence.pack.id }, { QStringLiteral("version"), evidence.pack.version },
                { QStringLiteral("sha256"), evidence.pack.sha256 } } },
        { QStringLiteral("seed"), qint64(evidence.seed) }, { QStringLiteral("command"), evidence.command } };
}

Result<Evidence> evidenceFromJson(const QJsonObject& object)
{
    JsonFields fields(object, QStringLiteral("evidence"));
    const Result<ProofResult> proof = proofFromJson(fields.object(QStringLiteral("proof"), Need::Required));
    if (fields.error())
        return *fields.error();
    if (!proof)
        return proof.error();
    Evidence evidence;
    evidence.proof = *proof;
    evidence.where = { fields.text(QStringLiteral("host"), Need::Optional),
        fields.text(QStringLiteral("machine"), Need::Optional), fields.text(QStringLiteral("program"), Need::Optional) };
    evidence.at = readTime(fields, QStringLiteral("at"));
    evidence.expires = readTime(fields, QStringLiteral("expires"));
    const QJsonObject stamp = fields.object(QStringLiteral("pack"));
    evidence.pack = { stamp[QStringLiteral("id")].toString(), stamp[QStringLiteral("version")].toString(),
        stamp[QStringLiteral("sha256")].toString() };
    fields.number(QStringLiteral("seed"));
    evidence.seed = quint64(object[QStringLiteral("seed")].toInteger());
    evidence.command = fields.text(QStringLiteral("command"), Need::Optional);
    if (fields.error())
        return *fields.error();
    return evidence;
}

QJsonObject toJson(const Kept& kept)
{
    QJsonObject object = toJson(kept.evidence);
    if (kept.accepted)
        object.insert(QStringLiteral("accepted"), *kept.accepted);
    return object;
}

Result<Kept> keptFromJson(const QJsonObject& object)
{
    const Result<Evidence> evidence = evidenceFromJson(object);
    if (!evidence)
        return evidence.error();
    const QJsonValue accepted = object[QStringLiteral("accepted")];
    if (!accepted.isUndefined() && !accepted.isBool())
        return Error { Error::Kind::Input, QStringLiteral("evidence has an 'accepted' of another kind, expected true or false"), {} };
    return Kept { *evidence, accepted.isBool() ? std::optional(accepted.toBool()) : std::nullopt };
}

} // namespace wirewise::evidence
