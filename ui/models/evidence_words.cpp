// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidence_words.h"

#include "core/advisor/need.h"
#include "core/base/words.h"
#include "ui/models/advice_words.h"
#include "ui/models/probe_words.h"
#include "ui/models/ranking_words.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace wirewise::ui {

using namespace advisor;
using evidence::Evidence;
using evidence::Kept;
using evidence::ProofVerdict;

namespace {

WIREWISE_WORDS(evidence)

QString numberText(double value)
{
    const QLocale spoken = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    if (std::abs(value) >= 100 || value == std::round(value))
        return spoken.toString(std::round(value), 'f', 0);
    return spoken.toString(value, 'g', 3);
}

QString changeWords(const Decision& decision, const MeasuredCell& cell)
{
    const Feature& feature = decision.pack().features[size_t(decision.pack().indexOf(cell.cell.feature))];
    return tr("%1 of %2 is not “%3” but “%4”")
        .arg(feature.title, decision.name(cell.cell.alternative), levelLabel(feature, cell.before), levelLabel(feature, cell.after));
}

QString leaderWords(const Decision& decision, const std::optional<AlternativeId>& winner, const std::optional<Confidence>& sure)
{
    const QString name = outcomeWords(decision.pack(), winner);
    return winner && sure ? tr("%1, %2").arg(name, wordOf(sure->label)) : name;
}

// The newest that counts, of this transport, with a delay that can be held against what is wanted.
const Evidence* delayOf(const Decision& decision, const AlternativeId& transport, std::chrono::milliseconds wanted)
{
    const QList<Kept>& all = decision.content().evidence;
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        const Evidence& piece = each->evidence;
        if (piece.proof.cell.alternative == transport && each->accepted != false && !isExpired(piece, decision.now())
            && checkAgainst(wanted, piece).result != evidence::Threshold::Unknown)
            return &piece;
    }
    return nullptr;
}

// The next best single transport that qualifies.
std::optional<AlternativeId> runnerUp(const Decision& decision)
{
    for (const Standing& standing : decision.evaluation().ranking) {
        const int index = decision.pack().indexOf(standing.alternative);
        if (standing.qualifies && standing.alternative != decision.evaluation().winner && index >= 0
            && !decision.pack().alternatives[size_t(index)].isComposite())
            return standing.alternative;
    }
    return std::nullopt;
}

QString ms(double value)
{
    return tr("%1 ms").arg(numberText(value));
}

// A template or a word of the core's; a number with a fraction as the language writes it.
QString toldWord(const QString& english)
{
    static const QRegularExpression fraction(QStringLiteral("^-?\\d+\\.\\d+$"));
    if (fraction.match(english).hasMatch())
        return QString(english).replace(u'.', QLocale().decimalPoint());
    const QString word = QCoreApplication::translate("told", english.toUtf8().constData());
    return word != english ? word : probeWord(english); // what was found has a title
}

} // namespace

Badge badgeOf(const Decision& decision, const Kept* kept)
{
    if (!kept)
        return Badge::None;
    const evidence::ProofResult& proof = kept->evidence.proof;
    if (isExpired(kept->evidence, decision.now()))
        return Badge::Expired;
    if (proof.verdict == ProofVerdict::NotProvable)
        return Badge::NotProvable;
    if (proof.measured && decision.weighed(kept->evidence).result == MeasuredResult::NotConclusive)
        return Badge::NotConclusive;
    if (proof.verdict == ProofVerdict::Confirmed)
        return Badge::Confirmed;
    return proof.noted == ProofVerdict::Confirmed ? Badge::NoteConfirmed : Badge::Contradicted;
}

QString verdictWord(ProofVerdict verdict)
{
    return verdict == ProofVerdict::Confirmed ? tr("confirmed")
        : verdict == ProofVerdict::Contradicted ? tr("contradicted")
                                                : tr("not provable");
}

QString badgeWords(Badge badge, const evidence::ProofResult& proof)
{
    const QString word = wordOf(badge);
    if (proof.figures.isEmpty() || badge == Badge::NotProvable || badge == Badge::Expired)
        return word;
    evidence::Figure figure = proof.figures.first();
    if (figure.unit.isEmpty() || figure.unit == QLatin1String("yes/no")) // says nothing without its title
        return word;
    if (figure.unit == QLatin1String("ms") && std::abs(figure.value) >= 1000) { // short: a cell is narrow
        figure.value /= 1000;
        figure.unit = QStringLiteral("s");
    }
    return QStringLiteral("%1 · %2").arg(word, figureText(figure));
}

QString figureText(const evidence::Figure& figure)
{
    if (figure.unit == QLatin1String("yes/no"))
        return figure.value != 0 ? tr("yes") : tr("no");
    const QString number = numberText(figure.value);
    if (figure.unit.isEmpty())
        return number;
    return figure.unit == QLatin1String("%") || figure.unit.startsWith(u'/') ? QString(number + figure.unit)
                                                                            : QString(number + u' ' + figure.unit);
}

QString proofWord(const QString& english)
{
    const QByteArray source = english.toUtf8();
    const QString word = QCoreApplication::translate("proofs", source.constData());
    const qsizetype comma = english.indexOf(QLatin1String(", "));
    if (word != english || comma < 0)
        return word;
    return Told(QT_TRANSLATE_NOOP("told", "%1, %2")).with(proofWord(english.left(comma)), english.mid(comma + 2)).in(toldWord);
}

QString proofText(const Told& told)
{
    return told.in(toldWord);
}

QString originWord(evidence::Origin origin)
{
    switch (origin) {
    case evidence::Origin::Measured:
        return tr("measured");
    case evidence::Origin::Counted:
        return tr("counted");
    case evidence::Origin::Modelled:
        break;
    }
    return tr("modelled");
}

QString levelLabel(const Feature& feature, const LevelId& level)
{
    const auto found = std::find_if(feature.levels.begin(), feature.levels.end(),
        [&level](const Level& each) { return each.id == level; });
    return found == feature.levels.end() ? level.value() : found->label;
}

QString previewWords(const Decision& decision)
{
    const Decision::EvidencePreview& preview = decision.previewEvidence();
    if (preview.cells.isEmpty())
        return {};
    QStringList changes;
    for (const MeasuredCell& cell : preview.cells)
        changes.append(changeWords(decision, cell));
    const QString now = outcomeWords(decision.pack(), decision.evaluation().winner);
    const QString then = outcomeWords(decision.pack(), preview.after.winner);
    const QString outcome = decision.evaluation().status == Status::NoInformation ? QString()
        : now == then ? tr(" The recommendation would stay %1.").arg(now)
                      : tr(" The recommendation would change from %1 to %2.").arg(now, then);
    return tr("Measured here: %1.").arg(enumerated(changes)) + outcome;
}

QString beforeAndAfter(const Decision& decision)
{
    const Decision::EvidencePreview& preview = decision.previewEvidence();
    if (preview.cells.isEmpty() || decision.evaluation().status == Status::NoInformation)
        return {};
    const std::optional<Confidence> then = preview.after.winner
        ? advisor::confidence(*preview.engine, decision.answers(), decision.reading())
        : std::nullopt;
    return tr("Before: %1. After: %2.")
        .arg(leaderWords(decision, decision.evaluation().winner, decision.confidence()),
            leaderWords(decision, preview.after.winner, then));
}

std::optional<MissedThreshold> missedThreshold(const Decision& decision)
{
    const std::optional<TransportId> leader = decision.leadingTransport();
    const auto wanted = needOf(decision.pack(), decision.answers()).freshness;
    if (!leader || !wanted)
        return std::nullopt;
    const Evidence* seen = delayOf(decision, AlternativeId(leader->value()), wanted->value);
    if (!seen)
        return std::nullopt;
    const evidence::ThresholdCheck check = checkAgainst(wanted->value, *seen);
    if (check.result != evidence::Threshold::Missed)
        return std::nullopt;
    const int question = decision.pack().indexOf(wanted->by);
    MissedThreshold missed;
    missed.sentence = tr("%1 took %2 from event to screen at p95; “%3” wants %4 at most.")
                          .arg(decision.name(*leader), ms(check.seenMs), decision.pack().questions[size_t(question)].ask, ms(check.wantedMs));
    const std::optional<AlternativeId> next = runnerUp(decision);
    if (!next)
        return missed;
    if (const Evidence* its = delayOf(decision, *next, wanted->value))
        missed.sentence += tr(" %1 took %2.").arg(decision.name(*next), ms(checkAgainst(wanted->value, *its).seenMs));
    else
        missed.runnerUp = { seen->proof.cell.feature, *next };
    return missed;
}

} // namespace wirewise::ui
