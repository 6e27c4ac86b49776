// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/recommendation_text.h"
#include "core/base/escape.h"
#include "core/base/nearest.h"

#include <QJsonArray>

namespace wirewise::cli {

using namespace advisor;

namespace {

constexpr OptionSpec options[] = { readingOption, packOption };

QJsonArray idArray(const QList<AlternativeId>& ids)
{
    QJsonArray array;
    for (const AlternativeId& id : ids)
        array << id.value();
    return array;
}

QJsonObject toObject(const Scenario& scenario)
{
    QJsonObject answers;
    for (const auto& [question, text] : scenario.answers)
        answers.insert(question.value(), text);
    QJsonObject object { { QStringLiteral("id"), scenario.id.value() },
        { QStringLiteral("title"), scenario.title }, { QStringLiteral("story"), scenario.story },
        { QStringLiteral("answers"), answers }, { QStringLiteral("expect"), scenario.expect.value() },
        { QStringLiteral("accept"), idArray(scenario.accept) },
        { QStringLiteral("must_not"), idArray(scenario.mustNot) } };
    if (scenario.expectAsWritten)
        object.insert(QStringLiteral("expect_as_written"), scenario.expectAsWritten->value());
    return object;
}

Exit list(const Pack& pack, Io& io, bool json)
{
    QJsonArray scenarios;
    qsizetype width = 0;
    for (const Scenario& scenario : pack.scenarios) {
        scenarios << toObject(scenario);
        width = std::max(width, scenario.id.value().size());
    }
    if (json) {
        io.printJson({ { QStringLiteral("scenarios"), scenarios } });
        return Exit::Done;
    }
    for (const Scenario& scenario : pack.scenarios) {
        io.printLine(
            QStringLiteral("%1  %2  %3")
                .arg(io.inked(Ink::Accent, escapedForTerminal(scenario.id.value()).leftJustified(width)),
                    escapedForTerminal(scenario.title),
                    io.inked(Ink::Faint,
                        QString(QLatin1String("-> ") + escapedForTerminal(scenario.expect.value())))));
    }
    return Exit::Done;
}

Exit run(const Arguments& arguments, Io& io)
{
    const Result<std::shared_ptr<const Pack>> pack = packFrom(arguments);
    if (!pack)
        return io.fail(pack.error());
    if (arguments.operands().isEmpty())
        return list(**pack, io, arguments.wantsJson());
    const Arguments::Word& word = arguments.operands().first();
    if (arguments.operands().size() > 1)
        return io.fail(Arguments::wrong(
            arguments.operands().at(1), QStringLiteral("one scenario at a time, expected no more")));
    const Scenario* scenario = (*pack)->scenario(ScenarioId(word.text));
    if (!scenario) {
        QStringList known;
        for (const Scenario& each : (*pack)->scenarios)
            known << each.id.value();
        return io.fail(Arguments::wrong(word,
            QStringLiteral("unknown scenario '%1'%2 (known: %3)")
                .arg(word.text, didYouMean(word.text, known), known.join(QLatin1String(", ")))));
    }
    const Result<std::optional<Reading>> reading = readingFrom(arguments);
    if (!reading)
        return io.fail(reading.error());
    record::Decision decision;
    decision.title = scenario->title;
    decision.answers = answersOf(**pack, *scenario);
    decision.reading = reading->value_or(Reading::Assessed);
    printRecommendation(io, Engine(*pack), decision, arguments.wantsJson());
    return Exit::Done;
}

} // namespace

Command scenariosCommand()
{
    return { u"scenarios", u"[ID]", u"the built-in scenarios; with an id, the recommendation for it", u"",
        options, run };
}

} // namespace wirewise::cli
