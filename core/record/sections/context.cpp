// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sections/sections.h"

#include "core/record/pack_words.h"

namespace wirewise::record {

using namespace advisor;

namespace {

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Table driversOf(const Record& record)
{
    Table table { QStringLiteral("What was asked for, the most important first"),
        { QStringLiteral("Importance"), QStringLiteral("Requirement"), QStringLiteral("Question") }, {} };
    for (const Importance importance : { Importance::Must, Importance::Should, Importance::Nice }) {
        for (const Question& question : record.pack->questions) {
            const auto answer = record.decision.answers.find(question.id);
            if (answer == record.decision.answers.end() || answer->state != Answer::State::Chosen || answer->importance != importance)
                continue;
            const Option* option = optionOf(question, answer->option);
            const bool weighs = option && !option->neutral;
            table.rows << QList<Line> { { weighs ? plain(toText(importance)) : plain(QStringLiteral("no matter")) },
                { plain(capital(phraseOf(*record.pack, question.id, answer->option))) }, { plain(question.ask) } };
        }
    }
    return table;
}

BulletList groundsOf(const Record& record)
{
    BulletList grounds;
    for (const Question& question : record.pack->questions) {
        if (const Ground* ground = groundOf(record.decision.grounds, record.decision.answers, question.id))
            grounds.items << Line { strong(question.ask), plain(u' ' + ground->text) };
    }
    return grounds;
}

} // namespace

void addContext(const Record& record, RecordDocument& document)
{
    const QString title = record.decision.title.simplified();
    document.blocks << Heading { 2, QStringLiteral("Context and Problem Statement") };
    document.blocks << Paragraph { { plain(QStringLiteral("How should events travel between the two programs%1? ")
                                               .arg(title.isEmpty() ? QString() : QStringLiteral(" of ") + quoted(title))),
        plain(QStringLiteral("%1 options were judged by the answers below with the rule pack %2 %3, %4.")
                  .arg(QString::number(record.pack->alternatives.size()), record.pack->id, record.pack->version,
                      record.decision.reading == Reading::Assessed ? QStringLiteral("as experts assess its claims")
                                                                   : QStringLiteral("with its claims taken as written"))) } };
    document.blocks << Heading { 2, QStringLiteral("Decision Drivers") };
    Table drivers = driversOf(record);
    if (drivers.rows.isEmpty())
        document.blocks << Paragraph { { plain(QStringLiteral("Nothing was asked for yet.")) } };
    else
        document.blocks << std::move(drivers);
    if (BulletList grounds = groundsOf(record); !grounds.items.isEmpty()) {
        document.blocks << Paragraph { { plain(QStringLiteral("What was found out for these answers:")) } };
        document.blocks << std::move(grounds);
    }
}

} // namespace wirewise::record
