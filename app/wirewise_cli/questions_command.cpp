// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/io.h"
#include "app/wirewise_cli/text_layout.h"
#include "core/base/escape.h"

#include <QJsonArray>

namespace wirewise::cli {

using namespace advisor;

namespace {

constexpr OptionSpec options[] = { packOption };

QJsonObject toObject(const Pack& pack, const Question& question)
{
    QJsonArray list;
    for (const Option& option : question.options) {
        QJsonArray features;
        for (const Effect& effect : option.effects)
            features << pack.features[size_t(effect.feature)].id.value();
        list << QJsonObject { { QStringLiteral("id"), option.id.value() },
            { QStringLiteral("label"), option.label }, { QStringLiteral("hint"), option.hint },
            { QStringLiteral("neutral"), option.neutral }, { QStringLiteral("features"), features } };
    }
    return { { QStringLiteral("id"), question.id.value() }, { QStringLiteral("ask"), question.ask },
        { QStringLiteral("why"), question.why },
        { QStringLiteral("importance"), toText(question.importance) },
        { QStringLiteral("max_importance"), toText(question.maxImportance) },
        { QStringLiteral("options"), list } };
}

void printQuestion(Io& io, const Question& question)
{
    io.printLine(QStringLiteral("%1  %2  %3")
                     .arg(io.inked(Ink::Strong, escapedForTerminal(question.id.value())),
                         escapedForTerminal(question.ask),
                         io.inked(Ink::Faint, QString(u'(' + toText(question.importance) + u')'))));
    if (!question.why.isEmpty()) {
        for (const QString& line : wrapped(escapedForTerminal(question.why), io.columns() - 4))
            io.printLine(QString(QStringLiteral("    ") + io.inked(Ink::Faint, line)));
    }
    qsizetype width = 0;
    for (const Option& option : question.options)
        width = std::max(width, option.id.value().size());
    for (const Option& option : question.options) {
        io.printLine(
            QStringLiteral("    %1  %2")
                .arg(io.inked(Ink::Accent, escapedForTerminal(option.id.value()).leftJustified(width)),
                    escapedForTerminal(option.label)));
        for (const QString& line : option.hint.isEmpty()
                ? QStringList()
                : wrapped(escapedForTerminal(option.hint), io.columns() - 6 - int(width)))
            io.printLine(QString(width + 6, u' ') + io.inked(Ink::Faint, line));
    }
    io.printLine();
}

Exit run(const Arguments& arguments, Io& io)
{
    const Result<std::shared_ptr<const Pack>> pack = packFrom(arguments);
    if (!pack)
        return io.fail(pack.error());
    if (arguments.wantsJson()) {
        QJsonArray list;
        for (const Question& question : (*pack)->questions)
            list << toObject(**pack, question);
        io.printJson({ { QStringLiteral("questions"), list } });
        return Exit::Done;
    }
    for (const Question& question : (*pack)->questions)
        printQuestion(io, question);
    io.printLine(u"Answer with: wirewise-cli advise QUESTION=OPTION[!|+|-] ...");
    return Exit::Done;
}

} // namespace

Command questionsCommand()
{
    return { u"questions", u"", u"what is asked: ids, options, usual importance", u"", options, run };
}

} // namespace wirewise::cli
