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
    return complexity == Complexity::Low ? QStringLiteral(QT_TRANSLATE_NOOP("told", "low"))
        : complexity == Complexity::Medium ? QStringLiteral(QT_TRANSLATE_NOOP("told", "medium"))
                                           : QStringLiteral(QT_TRANSLATE_NOOP("told", "high"));
}

QList<Figure> figuresOf(const SourceCount& count)
{
    return {
        countedFigure("code_lines", QT_TRANSLATE_NOOP("proofs", "Lines of code"), "", count.lines.code),
        countedFigure("reconnect_lines", QT_TRANSLATE_NOOP("proofs", "Of these, for reconnecting and resuming"), "", count.lines.reconnect),
        countedFigure("web_server_lines", QT_TRANSLATE_NOOP("proofs", "Lines that any web server brings, not counted"), "", count.lines.webServer),
        countedFigure("libraries", QT_TRANSLATE_NOOP("proofs", "Libraries beyond plain HTTP"), "", static_cast<double>(librariesBeyondHttp(count).size())),
        countedFigure("generated_files", QT_TRANSLATE_NOOP("proofs", "Generated files"), "", count.linkage.generatedFiles),
        modelledFigure("complexity_score", QT_TRANSLATE_NOOP("proofs", "Score"), "", complexityScore(count)),
    };
}

Told sentence(const SourceCount& count)
{
    Told text = Told(QT_TRANSLATE_NOOP("told", "The starter %1 has %2 lines of code, %3 of them only for reconnecting, resuming and noticing dead links"))
                    .with(count.file, count.lines.code, count.lines.reconnect);
    if (const QStringList beyond = librariesBeyondHttp(count); !beyond.isEmpty()) {
        Told libraries = beyond.first();
        for (const QString& next : beyond.mid(1))
            libraries = Told(QT_TRANSLATE_NOOP("told", "%1 and %2")).with(libraries, next);
        text = Told(QT_TRANSLATE_NOOP("told", "%1, and leans on %2")).with(text, libraries);
    }
    if (count.linkage.generatedFiles > 0)
        text = Told(QT_TRANSLATE_NOOP("told", "%1 with %2 generated files")).with(text, count.linkage.generatedFiles);
    return Told(QT_TRANSLATE_NOOP("told", "%1: score %2, %3.")).with(text, complexityScore(count), wordOf(complexityOf(count)));
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
        seen.text = sentences({ seen.text, Told(QT_TRANSLATE_NOOP("told", "It is the browser's; outside a browser it takes more.")) });
    else if (count->lines.webServer > 0)
        seen.text = sentences({ seen.text, Told(QT_TRANSLATE_NOOP("told", "The client is the receiver, and needs a web server besides.")) });
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
        seen.text = sentences({ seen.text, Told(QT_TRANSLATE_NOOP("told", "That is one node; what a second one adds, this count cannot see.")) });
    }
    return seen;
}

} // namespace wirewise::evidence
