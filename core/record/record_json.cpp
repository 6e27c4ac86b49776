// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_json.h"

#include "core/evidence/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace wirewise::record {

namespace {

using Need = evidence::JsonFields::Need;

constexpr int newestFormat = 1;
constexpr int mostNumber = 999'999;

QJsonObject answersOf(const Decision& decision)
{
    QJsonObject answers;
    for (auto it = decision.answers.begin(); it != decision.answers.end(); ++it)
        answers.insert(it.key().value(), advisor::toString(*it));
    for (const StrangeAnswer& strange : decision.strange)
        answers.insert(strange.question, strange.text);
    return answers;
}

QList<advisor::Ground> groundsIn(evidence::JsonFields& fields)
{
    QList<advisor::Ground> grounds;
    for (const QJsonObject& each : fields.objects(QStringLiteral("grounds"))) {
        evidence::JsonFields ground(each, QStringLiteral("record: grounds"));
        grounds << advisor::Ground { advisor::QuestionId(ground.text(QStringLiteral("question"))),
            advisor::OptionId(ground.text(QStringLiteral("option"))), ground.text(QStringLiteral("text")) };
        if (ground.error())
            fields.fault(ground.error()->message);
    }
    return grounds;
}

} // namespace

QJsonObject toJson(const RecordHead& head)
{
    return { { QStringLiteral("number"), head.number }, { QStringLiteral("date"), head.date.toString(Qt::ISODate) },
        { QStringLiteral("status"), head.status }, { QStringLiteral("supersedes"), head.supersedes },
        { QStringLiteral("name"), head.name } };
}

QJsonObject toJson(const Record& record)
{
    QJsonObject object = advisor::toJson(*record.pack, record.advice, record.confidence);
    object.insert(QStringLiteral("$schema"), QString::fromLatin1(recordSchemaId));
    object.insert(QStringLiteral("wirewise_record"), newestFormat);
    object.insert(QStringLiteral("head"), toJson(record.head));
    object.insert(QStringLiteral("title"), record.decision.title);
    object.insert(QStringLiteral("reading"), toText(record.decision.reading));
    object.insert(QStringLiteral("answers"), answersOf(record.decision));
    object.insert(QStringLiteral("outcome"), toJson(*record.decision.outcome));
    QJsonArray kept;
    for (const evidence::Kept& each : record.decision.evidence)
        kept << evidence::toJson(each);
    object.insert(QStringLiteral("evidence"), kept);
    QJsonArray grounds;
    for (const advisor::Ground& ground : advisor::standing(record.decision.grounds, record.decision.answers))
        grounds << QJsonObject { { QStringLiteral("question"), ground.question.value() }, { QStringLiteral("option"), ground.option.value() },
            { QStringLiteral("text"), ground.text } };
    if (!grounds.isEmpty())
        object.insert(QStringLiteral("grounds"), grounds);
    return object;
}

Result<OpenedRecord> readRecordJson(const QByteArray& json, const QString& fileName, const advisor::Pack& pack)
{
    Result<OpenedDecision> opened = readDecisionJson(json, fileName, pack);
    if (!opened)
        return opened.error();
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    evidence::JsonFields fields(root, QStringLiteral("record"));
    const double format = fields.number(QStringLiteral("wirewise_record"));
    if (format > newestFormat)
        fields.fault(QStringLiteral("is of format %1, newer than this program, expected %2").arg(format).arg(newestFormat));
    evidence::JsonFields said(fields.object(QStringLiteral("head"), Need::Required), QStringLiteral("record: head"));
    RecordHead head;
    const double number = said.number(QStringLiteral("number"));
    if (number >= 0 && number <= mostNumber && number == std::floor(number))
        head.number = int(number);
    else
        said.fault(QStringLiteral("has the number %1, expected a whole one from 0 to %2").arg(number).arg(mostNumber));
    const QString date = said.text(QStringLiteral("date"));
    head.date = QDate::fromString(date, Qt::ISODate);
    if (!head.date.isValid())
        said.fault(QStringLiteral("has the date '%1', expected one as 2026-01-31").arg(date));
    head.status = said.text(QStringLiteral("status"), Need::Optional);
    head.supersedes = said.text(QStringLiteral("supersedes"), Need::Optional);
    head.name = said.text(QStringLiteral("name"), Need::Optional);
    OpenedDecision decision = std::move(opened).value();
    decision.decision.grounds = groundsIn(fields);
    for (const evidence::JsonFields* each : { &fields, &said }) {
        if (each->error())
            return Error { Error::Kind::Input, each->error()->message, fileName + QStringLiteral(":1:1") };
    }
    return OpenedRecord { head, std::move(decision) };
}

} // namespace wirewise::record
