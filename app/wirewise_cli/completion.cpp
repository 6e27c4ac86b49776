// SPDX-License-Identifier: GPL-3.0-or-later
// By the names that stand in the command table: an operand or value called TRANSPORT, FILE, CELL ... is
// completed wherever it stands, "a|b" says itself what it takes, and anything else is left to the user.
#include "app/wirewise_cli/completion.h"

#include "app/wirewise_cli/arguments.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/measurement_argument.h"
#include "core/base/escape.h"
#include "core/transports/transport_registry.h"
#include "core/wire/fault_spec.h"

#include <algorithm>

namespace wirewise::cli {

using namespace advisor;

namespace {

// Where the word is typed.
struct Place
{
    const Command& command;
    const Pack& pack;
    const QString& word; // as far as it is typed; of --name=VALUE the value
};

using Words = QList<Offer>;

// The question first, then its options, then an option's importance.
Words answers(const Place& place)
{
    Words words;
    const QString typed = place.word.section(u'=', 0, 0);
    for (const Question& question : place.pack.questions) {
        const QString before = question.id.value() + u'=';
        if (!place.word.contains(u'='))
            words << Offer { before, question.ask };
        if (typed != question.id.value())
            continue;
        for (const Option& option : question.options) {
            const QString answer = before + option.id.value();
            words << Offer { answer, option.label };
            if (answer != place.word)
                continue;
            words << Offer { answer + u'!', QStringLiteral("must") } << Offer { answer + u'+', QStringLiteral("should") }
                  << Offer { answer + u'-', QStringLiteral("nice to have") };
        }
    }
    return words;
}

// A command that takes a pack speaks of the pack's transports, any other of those the program has.
Words transportWords(const Place& place)
{
    Words words;
    const auto options = place.command.options;
    if (std::any_of(options.begin(), options.end(), [](const OptionSpec& each) { return each.name == packOption.name; })) {
        for (const Alternative& alternative : place.pack.alternatives)
            words << Offer { alternative.id.value(), alternative.title };
        return words;
    }
    for (const transports::TransportEntry& entry : transports::allTransports()) {
        words << Offer { entry.id.value(), {} };
        for (const QString& mode : entry.modes) {
            if (place.word.contains(u':'))
                words << Offer { entry.id.value() + u':' + mode, {} };
        }
    }
    return words;
}

// A row, a column, or with the slash one cell.
Words cells(const Place& place)
{
    Words words;
    for (const Feature& feature : place.pack.features) {
        words << Offer { feature.id.value(), feature.title };
        for (const Alternative& alternative : place.pack.alternatives) {
            if (!alternative.isComposite() && place.word.contains(u'/'))
                words << Offer { feature.id.value() + u'/' + alternative.id.value(), {} };
        }
    }
    for (const Alternative& alternative : place.pack.alternatives) {
        if (!alternative.isComposite())
            words << Offer { alternative.id.value(), alternative.title };
    }
    return words;
}

Words measured(const Place& place)
{
    Words words;
    for (const QString& cell : measurableCells(place.pack))
        words << Offer { cell + u'=', {} };
    return words;
}

Words scenarios(const Place& place)
{
    Words words;
    for (const Scenario& scenario : place.pack.scenarios)
        words << Offer { scenario.id.value(), scenario.title };
    return words;
}

Words faults(const Place&)
{
    Words words;
    for (const wire::FaultKind& kind : wire::faultCatalogue())
        words << Offer { QString::fromLatin1(kind.id), QString::fromUtf8(kind.sentence) };
    return words;
}

struct Known
{
    QStringView name; // in the table
    Words (*words)(const Place&);
};

constexpr Known known[] = {
    { u"QUESTION=OPTION", answers },
    { u"TRANSPORT", transportWords },
    { u"CELL", cells },
    { u"CELL=VALUE", measured },
    { u"ID", scenarios },
    { u"SPEC", faults },
};

constexpr QStringView onDisk[] = { u"FILE", u"DIR", u"PROGRAM" };

Offers offersOf(QStringView name, const Place& place)
{
    if (std::find(std::begin(onDisk), std::end(onDisk), name) != std::end(onDisk))
        return { {}, true };
    for (const Known& each : known) {
        if (each.name == name)
            return { each.words(place), false };
    }
    Offers offers;
    if (name.contains(u'|')) {
        for (const QStringView word : name.split(u'|'))
            offers.words << Offer { word.toString(), {} };
    }
    return offers;
}

// The name of the n-th operand: of "[TRANSPORT ...]" always TRANSPORT, of "sse|polling URL" the one or the other.
QStringView operandName(const Command& command, qsizetype n)
{
    const auto names = command.operands.split(u' ', Qt::SkipEmptyParts);
    const bool repeats = !names.isEmpty() && names.last().startsWith(QLatin1String("..."));
    const qsizetype count = repeats ? names.size() - 1 : names.size();
    if (count == 0 || (n >= count && !repeats))
        return {};
    QStringView name = names.at(std::min(n, count - 1));
    if (name.startsWith(u'['))
        name = name.mid(1);
    const qsizetype end = name.indexOf(u'[');
    name = end < 0 ? name : name.left(end);
    return name.endsWith(u']') ? name.chopped(1) : name;
}

Offers optionNames(const Command& command)
{
    Offers offers;
    for (const OptionSpec& option : optionsOf(command))
        offers.words << Offer { option.name.toString(), option.help.toString() };
    return offers;
}

Offers optionValue(const Command& command, QStringView option, const Pack& pack, const QString& word)
{
    for (const OptionSpec& each : optionsOf(command)) {
        if (each.name == option)
            return offersOf(each.value, { command, pack, word });
    }
    return {};
}

bool takesValue(const Command& command, QStringView word)
{
    const std::vector<OptionSpec> options = optionsOf(command);
    return std::any_of(options.begin(), options.end(),
        [word](const OptionSpec& each) { return each.name == word && !each.value.isEmpty(); });
}

Offers offersFor(const Command& command, QStringList before, const QString& word)
{
    const QString pending = !before.isEmpty() && takesValue(command, before.last()) ? before.takeLast() : QString();
    const Result<Arguments> arguments = Arguments::parse(command, before);
    if (!arguments)
        return {};
    const Result<std::shared_ptr<const Pack>> pack = packFrom(*arguments);
    if (!pack)
        return {};
    if (!pending.isEmpty())
        return optionValue(command, pending, **pack, word);
    if (word.startsWith(QLatin1String("--")) && word.contains(u'=')) {
        const QString name = word.section(u'=', 0, 0);
        Offers offers = optionValue(command, name, **pack, word.section(u'=', 1));
        for (Offer& offer : offers.words)
            offer.word.prepend(name + u'=');
        return offers;
    }
    if (word.startsWith(u'-'))
        return optionNames(command);
    return offersOf(operandName(command, arguments->operands().size()), { command, **pack, word });
}

Offers firstWords(const std::vector<Command>& commands)
{
    Offers offers;
    for (const Command& command : commands)
        offers.words << Offer { command.name.toString(), command.summary.toString() };
    offers.words << Offer { QStringLiteral("--help"), {} } << Offer { QStringLiteral("--version"), {} };
    return offers;
}

} // namespace

Offers offersFor(const std::vector<Command>& commands, const QStringList& words)
{
    const QString word = words.isEmpty() ? QString() : words.last();
    Offers offers;
    if (words.size() < 2)
        offers = firstWords(commands);
    for (const Command& command : commands) {
        if (words.size() > 1 && command.name == words.first())
            offers = offersFor(command, words.mid(1, words.size() - 2), word);
    }
    offers.words.removeIf([&word](const Offer& offer) { return !offer.word.startsWith(word); });
    return offers;
}

QString toLines(const Offers& offers)
{
    if (offers.files)
        return QStringLiteral(":files\n");
    QString lines;
    for (const Offer& offer : offers.words)
        lines += offer.word + u'\t' + escapedForTerminal(offer.about.simplified()) + u'\n';
    return lines;
}

} // namespace wirewise::cli
