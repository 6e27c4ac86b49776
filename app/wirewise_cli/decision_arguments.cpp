// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/decision_arguments.h"

#include "core/advisor/pack/pack_loader.h"
#include "core/base/nearest.h"
#include "core/record/decision_json.h"

namespace wirewise::cli {

Result<std::shared_ptr<const advisor::Pack>> packFrom(const Arguments& arguments)
{
    const std::optional<Arguments::Word> file = arguments.value(packOption.name);
    return packFile(file ? file->text : QStringLiteral(":/pack/realtime.toml"));
}

Result<std::shared_ptr<const advisor::Pack>> packFile(const QString& path)
{
    const advisor::LoadedPack loaded = advisor::loadPackFile(path);
    if (loaded.pack)
        return loaded.pack;
    qsizetype errors = 0;
    const advisor::PackFault* first = nullptr;
    for (const advisor::PackFault& fault : loaded.faults) {
        if (fault.severity != advisor::PackFault::Severity::Error)
            continue;
        ++errors;
        first = first ? first : &fault;
    }
    QString message = first ? first->message : QStringLiteral("is no pack");
    if (errors > 1)
        message += QStringLiteral(" (and %1 more, check-pack lists them)").arg(errors - 1);
    const QString where
        = first ? first->file + QStringLiteral(":%1:%2").arg(first->line).arg(first->column) : path;
    return Error { Error::Kind::Input, message, where };
}

namespace {

Result<bool> addOperands(const Arguments& arguments, const advisor::Pack& pack, record::Decision& decision)
{
    QStringList seen;
    for (const Arguments::Word& word : arguments.operands()) {
        const qsizetype equals = word.text.indexOf(u'=');
        if (equals < 1) {
            return Arguments::wrong(word,
                QStringLiteral("'%1' is no answer, expected QUESTION=OPTION with !, + or - behind it")
                    .arg(word.text));
        }
        const advisor::QuestionId question(word.text.left(equals));
        if (seen.contains(question.value()))
            return Arguments::wrong(
                word, QStringLiteral("question '%1' is answered twice").arg(question.value()));
        seen << question.value();
        const Result<advisor::Answer> answer
            = advisor::parseAnswer(pack, question, QStringView(word.text).mid(equals + 1));
        if (!answer)
            return Arguments::wrong(word, answer.error().message);
        decision.answers.insert(question, *answer);
    }
    return true;
}

} // namespace

Result<std::optional<advisor::Reading>> readingFrom(const Arguments& arguments)
{
    const std::optional<Arguments::Word> word = arguments.value(readingOption.name);
    if (!word)
        return std::optional<advisor::Reading>();
    if (const std::optional<advisor::Reading> reading = record::readingFrom(word->text))
        return reading;
    return Arguments::wrong(*word,
        QStringLiteral("unknown reading '%1'%2, expected assessed or as-written")
            .arg(word->text,
                didYouMean(word->text, { QStringLiteral("assessed"), QStringLiteral("as-written") })));
}

Result<record::Decision> storedDecision(const Arguments& arguments, const advisor::Pack& pack)
{
    record::Decision decision;
    if (const std::optional<Arguments::Word> file = arguments.value(answersOption.name)) {
        const Result<record::OpenedDecision> opened = record::openDecision(file->text, pack);
        if (!opened)
            return opened.error();
        if (!opened->remarks.isEmpty()) // nothing said is passed over in silence
            return opened->remarks.first();
        decision = opened->decision;
    }
    const Result<std::optional<advisor::Reading>> reading = readingFrom(arguments);
    if (!reading)
        return reading.error();
    decision.reading = reading->value_or(decision.reading);
    return decision;
}

Result<record::Decision> decisionFrom(const Arguments& arguments, const advisor::Pack& pack)
{
    const Result<record::Decision> stored = storedDecision(arguments, pack);
    if (!stored)
        return stored.error();
    record::Decision decision = *stored;
    if (const Result<bool> added = addOperands(arguments, pack, decision); !added)
        return added.error();
    return decision;
}

QString packChangeNote(const record::Decision& decision, const advisor::Pack& pack)
{
    if (decision.pack.id.isEmpty() || decision.pack == record::stampOf(pack))
        return {};
    return QStringLiteral("the decision was made with pack %1 %2 (%3), this is %4 %5 (%6)")
        .arg(decision.pack.id, decision.pack.version, decision.pack.sha256.left(12), pack.id, pack.version,
            pack.sha256.left(12));
}

} // namespace wirewise::cli
