// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record.h"

#include "core/record/pack_words.h"
#include "core/record/record_names.h"

#include <QTimeZone>

namespace wirewise::record {

using namespace advisor;

QDateTime judgedAt(const RecordHead& head)
{
    return QDateTime(head.date, QTime(0, 0), QTimeZone::utc());
}

Record makeRecord(const std::shared_ptr<const Pack>& pack, const Decision& decision, const RecordHead& head)
{
    Record record { head, decision, pack, pack, {}, {}, {}, {} };
    MeasuredPack weighed = evidence::weigh(pack, evidence::acceptedOf(decision.evidence), judgedAt(head));
    record.measured = std::move(weighed.pack);
    record.weighed = std::move(weighed.cells);
    const Engine engine(record.measured);
    const Reading other = decision.reading == Reading::Assessed ? Reading::AsWritten : Reading::Assessed;
    record.advice = advise(engine, decision.answers, decision.reading);
    record.otherReading = engine.evaluate(decision.answers, other);
    record.confidence = confidence(engine, decision.answers, decision.reading);
    record.decision.pack = stampOf(*pack);
    record.decision.outcome = outcomeOf(record.advice.evaluation, record.confidence);
    if (record.head.name.isEmpty())
        record.head.name = suggestedName(head.number, recordTitle(record));
    return record;
}

QString recordTitle(const Record& record)
{
    const Evaluation& evaluation = record.advice.evaluation;
    const QString problem = record.decision.title.simplified();
    const QString found = evaluation.winner ? shortTitleOf(*record.pack, *evaluation.winner)
        : evaluation.status == Status::None ? QStringLiteral("no transport qualifies")
                                            : QStringLiteral("not decided");
    return (problem.isEmpty() ? QStringLiteral("How events travel") : problem) + QStringLiteral(": ") + found;
}

} // namespace wirewise::record
