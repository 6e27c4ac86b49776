// SPDX-License-Identifier: GPL-3.0-or-later
// The rich evaluation: scores and exclusions come from the tables, this adds order, state and every reason.
#include "core/advisor/evaluation.h"

#include "core/advisor/plain_ranking.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirewise::advisor {

struct Engine::Tables
{
    explicit Tables(std::shared_ptr<const Pack> loaded)
        : pack(std::move(loaded))
        , plain(*pack)
    {
    }

    std::shared_ptr<const Pack> pack;
    EvaluationTables plain;
};

namespace {

// What one evaluation works on.
struct Context
{
    const Pack& pack;
    const EvaluationTables& tables;
    const PlainAnswers& answers;
    const PlainRanking& ranking;
    Reading reading;
};

QList<CellRef> baseOf(const Feature& feature, const Alternative& alternative, const Cell& cell)
{
    if (!alternative.isComposite())
        return { { feature.id, alternative.id } };
    QList<CellRef> base;
    for (const AlternativeId& part : cell.of)
        base << CellRef { feature.id, part };
    return base;
}

QString wordsOf(const Pack& pack, const Feature& feature, const QList<CellRef>& base)
{
    QStringList words;
    for (const CellRef& cell : base)
        words << feature.cells[size_t(pack.indexOf(cell.alternative))].text;
    return words.join(QLatin1String(" / "));
}

Verdict verdictOf(const Effect& effect, int value)
{
    if (value >= 100)
        return Verdict::Met;
    if (value == 0 || (effect.pass && value < *effect.pass))
        return Verdict::Unmet;
    return Verdict::Partly;
}

int valueOf(const Effect& effect, const Feature& feature, const LevelId& level)
{
    for (size_t i = 0; i < effect.value.size(); ++i) {
        if (feature.levels[qsizetype(i)].id == level)
            return effect.value[i];
    }
    return 0;
}

const Option* chosen(const Context& context, size_t question)
{
    const int option = context.answers.option[question];
    return option < 0 ? nullptr : &context.pack.questions[question].options[size_t(option)];
}

Contribution contribution(
    const Context& context, size_t question, const Option& option, const Effect& effect, size_t alternative)
{
    const Feature& feature = context.pack.features[size_t(effect.feature)];
    const Alternative& transport = context.pack.alternatives[alternative];
    const Cell& cell = feature.cells[alternative];
    Contribution row;
    row.question = context.pack.questions[question].id;
    row.option = option.id;
    row.importance = context.answers.importance[question];
    row.weight = context.pack.policy.weight(row.importance);
    row.cell = { feature.id, transport.id };
    row.base = baseOf(feature, transport, cell);
    row.level = EvaluationTables::levelOf(cell, context.reading);
    for (const Level& level : feature.levels)
        row.levelLabel = level.id == row.level ? level.label : row.levelLabel;
    row.corrected = row.level != cell.claimed;
    row.text = wordsOf(context.pack, feature, row.base);
    row.measured = cell.measured;
    row.cite = cell.cite;
    row.share = effect.share;
    row.value = valueOf(effect, feature, row.level);
    row.points = row.weight * row.share * row.value;
    row.passes = !effect.pass || row.value >= *effect.pass;
    row.why = cell.why;
    row.verdict = verdictOf(effect, row.value);
    return row;
}

// One answer that is a must and that the alternative fails.
Veto vetoOf(const Context& context, const QList<Contribution>& rows, size_t question, const Option& option)
{
    Veto veto;
    veto.questions = { context.pack.questions[question].id };
    veto.option = option.id;
    QStringList texts;
    for (const Contribution& row : rows) {
        if (row.question != veto.questions.first() || row.passes)
            continue;
        veto.cells << row.cell;
        const Feature& feature = context.pack.features[size_t(context.pack.indexOf(row.cell.feature))];
        const QString& title = feature.title;
        texts << (!row.measured.isEmpty() ? QCoreApplication::translate("advisor", "%1: %2, measured: %3").arg(title, row.text, row.levelLabel)
                : row.corrected           ? QCoreApplication::translate("advisor", "%1: %2, in truth: %3").arg(title, row.text, row.levelLabel)
                                          : QCoreApplication::translate("advisor", "%1: %2").arg(title, row.text));
    }
    veto.text = texts.join(QLatin1String("; "));
    return veto;
}

Veto vetoOf(const Pack& pack, const Rule& rule)
{
    Veto veto;
    for (const RuleCondition& condition : rule.when)
        veto.questions << pack.questions[size_t(condition.question)].id;
    veto.rule = rule.id;
    veto.cells = rule.cells;
    veto.text = rule.text;
    return veto;
}

Standing standingOf(const Context& context, size_t alternative, int position)
{
    const Pack& pack = context.pack;
    Standing standing;
    standing.alternative = pack.alternatives[alternative].id;
    standing.position = position;
    standing.score = context.ranking.result.score[alternative];
    standing.permille = permilleOf(standing.score, context.ranking.result.maxScore);
    for (size_t q = 0; q < pack.questions.size(); ++q) {
        const Option* option = chosen(context, q);
        if (!option)
            continue;
        for (const Effect& effect : option->effects)
            standing.contributions << contribution(context, q, *option, effect, alternative);
        const bool must = context.answers.importance[q] == Importance::Must;
        if (must
            && context.tables.fails(int(q), context.answers.option[q], int(alternative), context.reading))
            standing.vetoes << vetoOf(context, standing.contributions, q, *option);
    }
    for (const Rule& rule : pack.rules) {
        if (rule.kind == Rule::Kind::Veto && rule.about.contains(standing.alternative)
            && context.tables.match(rule, context.answers) == EvaluationTables::Match::Fires)
            standing.vetoes << vetoOf(pack, rule);
    }
    standing.qualifies = standing.vetoes.isEmpty();
    return standing;
}

AlternativeId idOf(const Pack& pack, int alternative)
{
    return pack.alternatives[size_t(alternative)].id;
}

QList<AlternativeId> idsIn(const Pack& pack, const PlainRanking& ranking, std::uint64_t set)
{
    QList<AlternativeId> ids;
    for (int i = 0; i < ranking.size; ++i) {
        if ((set >> ranking.order[size_t(i)] & 1u) != 0)
            ids << idOf(pack, ranking.order[size_t(i)]);
    }
    return ids;
}

QList<Note> notesOf(const Context& context)
{
    QList<Note> notes;
    for (const Rule& rule : context.pack.rules) {
        const EvaluationTables::Match match = context.tables.match(rule, context.answers);
        const bool veto = rule.kind == Rule::Kind::Veto;
        if (match == EvaluationTables::Match::No || (veto && match == EvaluationTables::Match::Fires))
            continue;
        notes << Note { rule.id, veto, rule.instead, rule.about, rule.text, rule.cells, rule.cite };
    }
    return notes;
}

} // namespace

const Standing* Evaluation::standing(const AlternativeId& id) const
{
    const auto found = std::find_if(ranking.begin(), ranking.end(),
        [&id](const Standing& standing) { return standing.alternative == id; });
    return found == ranking.end() ? nullptr : &*found;
}

Engine::Engine(std::shared_ptr<const Pack> pack)
    : m_tables(std::make_unique<const Tables>(std::move(pack)))
{
}

Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

const Pack& Engine::pack() const
{
    return *m_tables->pack;
}

const EvaluationTables& Engine::tables() const
{
    return m_tables->plain;
}

Evaluation Engine::evaluate(const Answers& answers, Reading reading) const
{
    const PlainAnswers plain = m_tables->plain.toPlain(answers);
    const PlainRanking ranking = rank(m_tables->plain, plain, reading);
    const Context context { pack(), m_tables->plain, plain, ranking, reading };
    Evaluation evaluation;
    evaluation.reading = reading;
    evaluation.status = ranking.status;
    evaluation.maxScore = ranking.result.maxScore;
    evaluation.notes = notesOf(context);
    if (ranking.headline >= 0)
        evaluation.winner = idOf(pack(), ranking.headline);
    evaluation.coWinners = idsIn(pack(), ranking, ranking.coWinners);
    evaluation.upgrades = idsIn(pack(), ranking, ranking.upgrades);
    for (int i = 0; i < ranking.size; ++i)
        evaluation.ranking << standingOf(context, size_t(ranking.order[size_t(i)]), i + 1);
    return evaluation;
}

Verdict Engine::verdict(const Answers& answers, const CellRef& ref, Reading reading) const
{
    const int featureIndex = pack().indexOf(ref.feature);
    const int alternative = pack().indexOf(ref.alternative);
    if (featureIndex < 0 || alternative < 0)
        return Verdict::Unknown;
    const Feature& feature = pack().features[size_t(featureIndex)];
    const LevelId level = EvaluationTables::levelOf(feature.cells[size_t(alternative)], reading);
    const PlainAnswers plain = m_tables->plain.toPlain(answers);
    const PlainRanking unranked;
    const Context context { pack(), m_tables->plain, plain, unranked, reading };
    std::optional<Verdict> worst;
    for (size_t q = 0; q < pack().questions.size(); ++q) {
        const Option* option = chosen(context, q);
        for (size_t e = 0; option && e < option->effects.size(); ++e) {
            const Effect& effect = option->effects[e];
            if (effect.feature == featureIndex)
                worst = std::max(
                    worst.value_or(Verdict::Met), verdictOf(effect, valueOf(effect, feature, level)));
        }
    }
    return worst.value_or(Verdict::Unknown);
}

} // namespace wirewise::advisor
