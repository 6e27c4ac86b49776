// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/probe_words.h"

#include "core/base/words.h"
#include "ui/models/evidence_words.h"

namespace wirewise::ui {

namespace {

WIREWISE_WORDS(probe_words)

} // namespace

QString probeWord(const QString& english)
{
    return QCoreApplication::translate("probe", english.toUtf8().constData());
}

QString titleOf(const probe::FindingKind& kind)
{
    return probeWord(QString::fromLatin1(kind.title));
}

QString resultWord(const probe::Finding& finding)
{
    const probe::FindingKind* kind = probe::findingKind(finding.id);
    const probe::FindingWord* word = kind ? kind->word(finding.result) : nullptr;
    return word ? probeWord(QString::fromLatin1(word->title)) : tr("not conclusive");
}

QString figuresLine(const probe::Finding& finding)
{
    QStringList words;
    for (const evidence::Figure& figure : finding.figures)
        words << probeWord(figure.title) + u' ' + figureText(figure);
    return words.join(QStringLiteral(", "));
}

QString progressWords(const Prober::Progress& progress)
{
    if (progress.of == 0)
        return {};
    return tr("%1 of %2 done, about %3 s to go").arg(progress.done).arg(progress.of).arg(progress.leftSeconds, 0, 'f', 0);
}

} // namespace wirewise::ui
