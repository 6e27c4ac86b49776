// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/evidence_toml.h"

#include "core/base/words.h"
#include "core/record/toml_words.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace wirewise::record {

using namespace evidence;

namespace {

WIREWISE_WORDS(files)

using Need = TomlFields::Need;

constexpr qint64 exactInteger = qint64(1) << 53; // beyond it a seed is written as text; see TomlLimits

// A word of a small set; the first of it where the key is absent.
template <typename T, size_t n>
T readWord(TomlFields& fields, QStringView key, const T (&all)[n], Need need = Need::Required)
{
    const QString word = fields.text(key, need);
    QStringList known;
    for (const T& each : all) {
        known << toText(each);
        if (known.last() == word)
            return each;
    }
    if (!word.isEmpty())
        fields.fault(fields.at(key), tr("'%1' is '%2', expected one of: %3").arg(key, word, known.join(QLatin1String(", "))));
    return all[0];
}

constexpr ProofVerdict verdicts[] = { ProofVerdict::Confirmed, ProofVerdict::Contradicted, ProofVerdict::NotProvable };
constexpr Origin origins[] = { Origin::Measured, Origin::Counted, Origin::Modelled };

QDateTime readTime(TomlFields& fields, QStringView key)
{
    const QString text = fields.text(key);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate).toUTC();
    if (!text.isEmpty() && !time.isValid())
        fields.fault(fields.at(key), tr("'%1' is '%2', expected a time as 2026-01-31T12:00:00Z").arg(key, text));
    return time;
}

quint64 readSeed(TomlFields& fields)
{
    if (const TomlMember* member = fields.node().find(u"seed"); member && member->value.kind == TomlNode::Kind::String) {
        bool whole = false;
        const quint64 seed = fields.text(u"seed").toULongLong(&whole);
        if (!whole)
            fields.fault(fields.at(u"seed"), tr("'seed' is '%1', expected a whole number").arg(member->value.text));
        return seed;
    }
    const double seed = fields.number(u"seed", Need::Optional).value_or(0);
    return seed > 0 ? quint64(seed) : 0;
}

std::optional<advisor::Measured> readMeasured(TomlFields& proof, TomlFaults& faults)
{
    const TomlNode* node = proof.table(u"measured", Need::Optional);
    if (!node)
        return std::nullopt;
    TomlFields fields(*node, QString(proof.what() + QStringLiteral(": measured")), faults);
    advisor::Measured measured;
    measured.value = fields.number(u"value").value_or(0);
    measured.low = fields.number(u"low").value_or(measured.value);
    measured.high = fields.number(u"high").value_or(measured.value);
    measured.samples = qint64(fields.number(u"samples").value_or(0));
    fields.finish();
    if (measured.low > measured.value || measured.value > measured.high)
        fields.fault(fields.at(), tr("has a value that is not between low and high"));
    return measured;
}

QList<Figure> readFigures(TomlFields& proof, TomlFaults& faults)
{
    QList<Figure> figures;
    const TomlNode* list = proof.array(u"figures", Need::Optional);
    for (const TomlNode& item : list ? list->items : std::vector<TomlNode>()) {
        TomlFields fields(item, QString(proof.what() + QStringLiteral(": figure")), faults);
        Figure figure;
        figure.id = fields.text(u"id");
        figure.title = fields.text(u"title", Need::Optional);
        figure.unit = fields.text(u"unit", Need::Optional);
        figure.value = fields.number(u"value").value_or(0);
        figure.origin = readWord(fields, u"origin", origins);
        fields.finish();
        figures << figure;
    }
    return figures;
}

// Lists and texts alone: what a Told consists of.
QJsonValue asJson(const TomlNode& node)
{
    if (node.kind != TomlNode::Kind::Array)
        return node.text;
    QJsonArray array;
    for (const TomlNode& item : node.items)
        array << asJson(item);
    return array;
}

ProofResult readProof(TomlFields& fields, const QString& cell, TomlFaults& faults)
{
    ProofResult proof;
    if (const std::optional<advisor::CellRef> named = cellNamed(cell))
        proof.cell = *named;
    else if (!cell.isEmpty())
        fields.fault(fields.at(u"cell"), tr("'cell' is '%1', expected FEATURE/TRANSPORT").arg(cell));
    proof.verdict = readWord(fields, u"verdict", verdicts);
    if (fields.has(u"with_note"))
        proof.noted = readWord(fields, u"with_note", verdicts);
    proof.claim = fields.text(u"claim", Need::Optional);
    const TomlNode* told = fields.array(u"told", Need::Optional);
    proof.text = Told::fromJson(told ? asJson(*told) : QJsonValue(), fields.text(u"text"));
    proof.criterion = fields.text(u"criterion", Need::Optional);
    for (const TomlText& level : fields.texts(u"levels", Need::Optional))
        proof.levels << level.text;
    proof.metric = fields.text(u"metric", Need::Optional);
    proof.measured = readMeasured(fields, faults);
    proof.figures = readFigures(fields, faults);
    proof.seconds = fields.number(u"seconds", Need::Optional).value_or(0);
    return proof;
}

Kept readKept(const TomlNode& node, TomlFaults& faults)
{
    const TomlMember* name = node.find(u"cell");
    TomlFields fields(node, name && !name->value.text.isEmpty() ? tr("evidence '%1'").arg(name->value.text) : tr("evidence"), faults);
    Kept kept;
    Evidence& evidence = kept.evidence;
    evidence.proof = readProof(fields, fields.text(u"cell"), faults);
    if (fields.has(u"accepted"))
        kept.accepted = fields.boolean(u"accepted", false);
    evidence.at = readTime(fields, u"at");
    evidence.expires = readTime(fields, u"expires");
    evidence.where = { fields.text(u"host", Need::Optional), fields.text(u"machine", Need::Optional), fields.text(u"program", Need::Optional) };
    evidence.seed = readSeed(fields);
    evidence.command = fields.text(u"command", Need::Optional);
    if (const TomlNode* pack = fields.table(u"pack", Need::Optional)) {
        TomlFields stamp(*pack, QString(fields.what() + QStringLiteral(": pack")), faults);
        evidence.pack = { stamp.text(u"id"), stamp.text(u"version"), stamp.text(u"sha256") };
        stamp.finish();
    }
    fields.finish();
    return kept;
}

// The shortest decimals that read back as the same number; a whole one without a point, as far as a file may
// hold whole ones.
QString number(double value)
{
    const double size = std::abs(value);
    const bool plain = size == 0 || (size >= 1e-4 && size < double(exactInteger));
    return QString::number(value, plain ? 'f' : 'e', QLocale::FloatingPointShortest);
}

QString inlineTable(const QStringList& members)
{
    return QStringLiteral("{ %1 }").arg(members.join(QLatin1String(", ")));
}

QString asToml(const QJsonValue& told)
{
    if (!told.isArray())
        return tomlText(told.toString());
    QStringList items;
    for (const QJsonValue& item : told.toArray())
        items << asToml(item);
    return QStringLiteral("[%1]").arg(items.join(QLatin1String(", ")));
}

QString figureToml(const Figure& figure)
{
    QStringList members { QStringLiteral("id = ") + tomlText(figure.id) };
    if (!figure.title.isEmpty())
        members << QStringLiteral("title = ") + tomlText(figure.title);
    members << QStringLiteral("value = ") + number(figure.value);
    if (!figure.unit.isEmpty())
        members << QStringLiteral("unit = ") + tomlText(figure.unit);
    members << QStringLiteral("origin = ") + tomlText(toText(figure.origin));
    return inlineTable(members);
}

} // namespace

QList<Kept> readEvidence(const TomlNode& tables, TomlFaults& faults)
{
    QList<Kept> all;
    for (const TomlNode& table : tables.items)
        all << readKept(table, faults);
    return all;
}

QString evidenceToml(const Kept& kept)
{
    const Evidence& evidence = kept.evidence;
    const ProofResult& proof = evidence.proof;
    QString out = QStringLiteral("\n[[evidence]]\n");
    const auto line = [&out](const char* key, const QString& value) { out += QLatin1String(key) + QLatin1String(" = ") + value + u'\n'; };
    const auto words = [&line](const char* key, const QString& value) {
        if (!value.trimmed().isEmpty())
            line(key, tomlText(value));
    };
    words("cell", cellName(proof.cell));
    if (kept.accepted)
        line("accepted", *kept.accepted ? QStringLiteral("true") : QStringLiteral("false"));
    words("verdict", toText(proof.verdict));
    if (proof.noted)
        words("with_note", toText(*proof.noted));
    words("claim", proof.claim);
    words("text", proof.text.english());
    if (const QJsonValue told = proof.text.json(); told.isArray())
        line("told", asToml(told));
    words("criterion", proof.criterion);
    QStringList levels;
    for (const QString& level : proof.levels)
        levels << tomlText(level);
    if (!levels.isEmpty())
        line("levels", QStringLiteral("[%1]").arg(levels.join(QLatin1String(", "))));
    words("metric", proof.metric);
    if (const std::optional<advisor::Measured>& measured = proof.measured) {
        line("measured", inlineTable({ QStringLiteral("value = ") + number(measured->value), QStringLiteral("low = ") + number(measured->low),
            QStringLiteral("high = ") + number(measured->high), QStringLiteral("samples = ") + QString::number(measured->samples) }));
    }
    if (!proof.figures.isEmpty()) {
        out += QStringLiteral("figures = [\n");
        for (const Figure& figure : proof.figures)
            out += QStringLiteral("  %1,\n").arg(figureToml(figure));
        out += QStringLiteral("]\n");
    }
    line("seconds", number(proof.seconds));
    words("at", evidence.at.toString(Qt::ISODate));
    words("expires", evidence.expires.toString(Qt::ISODate));
    words("host", evidence.where.host);
    words("machine", evidence.where.machine);
    words("program", evidence.where.program);
    const QString seed = QString::number(evidence.seed);
    line("seed", evidence.seed <= quint64(exactInteger) ? seed : tomlText(seed));
    words("command", evidence.command);
    if (!evidence.pack.id.isEmpty()) {
        line("pack", inlineTable({ QStringLiteral("id = ") + tomlText(evidence.pack.id), QStringLiteral("version = ") + tomlText(evidence.pack.version),
            QStringLiteral("sha256 = ") + tomlText(evidence.pack.sha256) }));
    }
    return out;
}

QList<Error> evidenceRemarks(const QList<Kept>& evidence, const advisor::Pack& pack, const QString& fileName)
{
    QList<Error> remarks;
    for (const Kept& kept : evidence) {
        const ProofResult& proof = kept.evidence.proof;
        const int feature = pack.indexOf(proof.cell.feature);
        QString what;
        if (feature < 0 || pack.indexOf(proof.cell.alternative) < 0)
            what = tr("is of a cell this pack does not have");
        else if (proof.measured && pack.features[size_t(feature)].evidence.metric != proof.metric)
            what = tr("measures '%1', which this pack does not read for it").arg(proof.metric);
        if (!what.isEmpty())
            remarks << Error { Error::Kind::Input, tr("evidence '%1' %2").arg(cellName(proof.cell), what), fileName };
    }
    return remarks;
}

} // namespace wirewise::record
