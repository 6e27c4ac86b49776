// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proofs/complexity.h"

namespace wirewise::evidence {

namespace {

constexpr int perLibrary = 50;
constexpr int perGeneratedFile = 25;
constexpr int mostForLow = 100; // C++
constexpr int mostForMedium = 300;
constexpr int scriptShare = 2; // bounds of browser clients: divided by this

// Every program that talks HTTP has one of these already.
const QSet<QString>& plainHttp()
{
    static const QSet<QString> names { QStringLiteral("Qt6::Network"), QStringLiteral("Boost::headers") };
    return names;
}

QStringList librariesBeyondHttp(const SourceCount& count)
{
    QStringList beyond;
    for (const QString& library : count.linkage.libraries)
        if (!plainHttp().contains(library))
            beyond << library;
    return beyond;
}

QString wordOf(Complexity complexity)
{
    return complexity == Complexity::Low ? QStringLiteral("low")
        : complexity == Complexity::Medium ? QStringLiteral("medium")
                                           : QStringLiteral("high");
}

QList<Figure> figuresOf(const SourceCount& count)
{
    const auto counted = [](const QString& id, const QString& title, double value) {
        return Figure { id, title, {}, value, Origin::Counted };
    };
    return {
        counted(QStringLiteral("code_lines"), QStringLiteral("Lines of code"), count.lines.code),
        counted(QStringLiteral("reconnect_lines"), QStringLiteral("Of these, for reconnecting and resuming"), count.lines.reconnect),
        counted(QStringLiteral("web_server_lines"), QStringLiteral("Lines that any web server brings, not counted"), count.lines.webServer),
        counted(QStringLiteral("libraries"), QStringLiteral("Libraries beyond plain HTTP"),
            static_cast<double>(librariesBeyondHttp(count).size())),
        counted(QStringLiteral("generated_files"), QStringLiteral("Generated files"), count.linkage.generatedFiles),
        { QStringLiteral("complexity_score"), QStringLiteral("Score"), {}, static_cast<double>(complexityScore(count)), Origin::Modelled },
    };
}

QString sentence(const SourceCount& count)
{
    QString text = QStringLiteral("The starter %1 has %2 lines of code, %3 of them only for reconnecting, resuming and noticing dead links")
                       .arg(count.file).arg(count.lines.code).arg(count.lines.reconnect);
    if (const QStringList beyond = librariesBeyondHttp(count); !beyond.isEmpty())
        text += QStringLiteral(", and leans on %1").arg(beyond.join(QStringLiteral(" and ")));
    if (count.linkage.generatedFiles > 0)
        text += QStringLiteral(" with %1 generated files").arg(count.linkage.generatedFiles);
    return text + QStringLiteral(": score %1, %2.").arg(complexityScore(count)).arg(wordOf(complexityOf(count)));
}

} // namespace

int complexityScore(const SourceCount& count)
{
    return count.lines.code + count.lines.reconnect + perLibrary * static_cast<int>(librariesBeyondHttp(count).size())
        + perGeneratedFile * count.linkage.generatedFiles;
}

Complexity complexityOf(const SourceCount& count)
{
    const int share = count.isJavaScript() ? scriptShare : 1;
    const int score = complexityScore(count);
    return score <= mostForLow / share ? Complexity::Low : score <= mostForMedium / share ? Complexity::Medium : Complexity::High;
}

Result<Seen> seeClientComplexity(const QString& starters, const TransportId& transport)
{
    const auto count = countStarter(starters, transport, StarterEnd::Client);
    if (!count)
        return count.error();
    Seen seen;
    seen.levels = { wordOf(complexityOf(*count)) };
    seen.figures = figuresOf(*count);
    seen.text = sentence(*count);
    if (count->isJavaScript())
        seen.text += QStringLiteral(" It is the browser's; outside a browser it takes more.");
    else if (count->lines.webServer > 0)
        seen.text += QStringLiteral(" The client is the receiver, and needs a web server besides.");
    return seen;
}

Result<Seen> seeServerComplexity(const QString& starters, const TransportId& transport)
{
    const auto count = countStarter(starters, transport, StarterEnd::Server);
    if (!count)
        return count.error();
    const Complexity complexity = complexityOf(*count);
    Seen seen;
    seen.levels = { wordOf(complexity) };
    seen.figures = figuresOf(*count);
    seen.text = sentence(*count);
    if (complexity == Complexity::Low) {
        seen.levels << QStringLiteral("low_one_node");
        seen.text += QStringLiteral(" That is one node; what a second one adds, this count cannot see.");
    }
    return seen;
}

} // namespace wirewise::evidence
