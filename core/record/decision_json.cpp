// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/decision_json.h"

#include "core/base/regular_file.h"
#include "core/base/toml_reader.h"
#include "core/record/evidence_toml.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wirewise::record {

namespace {

Error wrong(const QString& fileName, const QString& message)
{
    return { Error::Kind::Input, message, fileName + QStringLiteral(":1:1") };
}

// Line and column of a byte, both from 1.
QString placeOf(const QByteArray& text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return QStringLiteral("%1:%2").arg(line).arg(column);
}

Outcome readOutcome(const QJsonObject& evaluation, const QString& label)
{
    Outcome outcome;
    if (evaluation[QStringLiteral("status")] != QStringLiteral("no_information"))
        outcome.winner = evaluation[QStringLiteral("winner")].toString(QStringLiteral("none"));
    outcome.label = label;
    for (const QJsonValue& standing : evaluation[QStringLiteral("ranking")].toArray()) {
        QList<QStringList> sets;
        for (const QJsonValue& veto : standing[QStringLiteral("vetoes")].toArray()) {
            QStringList& questions = sets.emplace_back();
            for (const QJsonValue& question : veto[QStringLiteral("questions")].toArray())
                questions << question.toString();
        }
        if (!sets.isEmpty())
            outcome.excluded.insert(standing[QStringLiteral("id")].toString(), clausesOf(sets));
    }
    return outcome;
}

} // namespace

Result<OpenedDecision> readDecisionJson(
    const QByteArray& json, const QString& fileName, const advisor::Pack& pack)
{
    QJsonParseError failed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failed);
    if (failed.error != QJsonParseError::NoError) {
        return Error { Error::Kind::Input, QStringLiteral("not JSON: %1").arg(failed.errorString()),
            fileName + u':' + placeOf(json, failed.offset) };
    }
    const QJsonObject root = document.object();
    for (const char16_t* key : { u"answers", u"evaluation" }) {
        if (!root[QStringView(key)].isObject())
            return wrong(fileName, QStringLiteral("has no '%1', expected a record, or what advise --json prints").arg(QStringView(key)));
    }
    OpenedDecision opened;
    const QJsonObject evaluation = root[QStringLiteral("evaluation")].toObject();
    const QJsonValue stamp = evaluation[QStringLiteral("pack")];
    opened.decision.title = root[QStringLiteral("title")].toString();
    opened.decision.pack = { stamp[QStringLiteral("id")].toString(), stamp[QStringLiteral("version")].toString(),
        stamp[QStringLiteral("sha256")].toString() };
    const QString reading = root[QStringLiteral("reading")].toString(QStringLiteral("assessed"));
    const std::optional<advisor::Reading> known = readingFrom(reading);
    if (!known)
        return wrong(fileName,
            QStringLiteral("has the reading '%1', expected assessed or as-written").arg(reading));
    opened.decision.reading = *known;
    const QJsonObject answers = root[QStringLiteral("answers")].toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const Result<advisor::Answer> answer
            = advisor::parseAnswer(pack, advisor::QuestionId(it.key()), it->toString());
        if (answer) {
            opened.decision.answers.insert(advisor::QuestionId(it.key()), *answer);
            continue;
        }
        opened.remarks << wrong(fileName, answer.error().message);
        opened.decision.strange << StrangeAnswer { it.key(), it->toString() };
    }
    for (const QJsonValue& value : root[QStringLiteral("evidence")].toArray()) {
        const Result<evidence::Kept> kept = evidence::keptFromJson(value.toObject());
        if (!kept)
            return wrong(fileName, kept.error().message);
        opened.decision.evidence << *kept;
    }
    opened.evidenceRemarks = evidenceRemarks(opened.decision.evidence, pack, fileName);
    const Outcome told = readOutcome(evaluation, root[QStringLiteral("confidence")][QStringLiteral("label")].toString());
    opened.decision.outcome = told;
    if (const QJsonValue outcome = root[QStringLiteral("outcome")]; outcome.isObject())
        opened.decision.outcome = outcomeFromJson(outcome.toObject());
    if (opened.decision.outcome != told)
        opened.alsoTold = told;
    return opened;
}

Result<OpenedDecision> openDecision(const QString& path, const advisor::Pack& pack)
{
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return readDecisionFile(path, pack);
    const Result<QByteArray> bytes = readRegularFile(path, TomlLimits().bytes);
    if (!bytes)
        return Error { Error::Kind::Input, bytes.error().message, path + QStringLiteral(":1:1") };
    return readDecisionJson(*bytes, path, pack);
}

} // namespace wirewise::record
