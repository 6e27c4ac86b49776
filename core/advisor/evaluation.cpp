// SPDX-License-Identifier: GPL-3.0-or-later
// The rich evaluation: scores and exclusions come from the tables, this adds order, state and every reason.
#include "core/advisor/evaluation.h"

#include "core/advisor/evaluation_tables.h"

#include <algorithm>
#include <set>
#include <tuple>

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
    PlainResult result;
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
        texts << feature.title + QLatin1String(": ") + row.text
                + (!row.measured.isEmpty() ? QStringLiteral(", measured: ") + row.levelLabel
                        : row.corrected    ? QStringLiteral(", in truth: ") + row.levelLabel
                                           : QString());
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

Standing standingOf(const Context& context, size_t alternative)
{
    const Pack& pack = context.pack;
    Standing standing;
    standing.alternative = pack.alternatives[alternative].id;
    standing.score = context.result.score[alternative];
    const qint64 most = context.result.maxScore;
    standing.permille = most == 0 ? 0 : int((qint64(2000) * standing.score + most) / (2 * most));
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

// C(t) is a set of sets of questions: two rules over the same questions are one clause.
int clausesOf(const Standing& standing)
{
    std::set<QStringList> clauses;
    for (const Veto& veto : standing.vetoes) {
        QStringList questions;
        for (const QuestionId& question : veto.questions)
            questions << question.value();
        clauses.insert(questions);
    }
    return int(clauses.size());
}

// engine.md 1.4: each key depends on one alternative's own cells alone, so a loser's leaving changes nothing.
QList<Standing> ranked(const Context& context)
{
    using Key
        = std::tuple<int, bool, int, int, int>; // clauses (0 first), composite, -score, simplicity, position
    std::vector<std::pair<Key, Standing>> rows;
    for (size_t t = 0; t < context.pack.alternatives.size(); ++t) {
        Standing standing = standingOf(context, t);
        const Key key { clausesOf(standing), context.pack.alternatives[t].isComposite(), -standing.score,
            context.tables.simplicity(int(t), context.reading), int(t) };
        rows.emplace_back(key, std::move(standing));
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Standing> ranking;
    for (auto& [key, standing] : rows) {
        standing.position = int(ranking.size()) + 1;
        ranking << std::move(standing);
    }
    return ranking;
}

void decide(const Pack& pack, Evaluation& evaluation)
{
    const Standing& first = evaluation.ranking.first();
    if (!first.qualifies) {
        evaluation.status = Status::None;
        return;
    }
    const auto isComposite = [&pack](const AlternativeId& id) {
        return pack.alternatives[size_t(pack.indexOf(id))].isComposite();
    };
    const bool composite = isComposite(first.alternative);
    evaluation.winner = first.alternative;
    for (const Standing& standing : std::as_const(evaluation.ranking)) {
        if (!standing.qualifies)
            continue;
        if (isComposite(standing.alternative) == composite && standing.score == first.score)
            evaluation.coWinners << standing.alternative;
        if (!composite && isComposite(standing.alternative) && standing.score > first.score)
            evaluation.upgrades << standing.alternative;
    }
    evaluation.status = evaluation.coWinners.size() > 1 ? Status::Tie
        : composite                                     ? Status::Composite
                                                        : Status::Recommended;
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
    const Context context { pack(), m_tables->plain, plain, m_tables->plain.evaluate(plain, reading),
        reading };
    Evaluation evaluation;
    evaluation.reading = reading;
    evaluation.maxScore = context.result.maxScore;
    evaluation.notes = notesOf(context);
    if (evaluation.maxScore == 0 || pack().alternatives.empty())
        return evaluation;
    evaluation.ranking = ranked(context);
    decide(pack(), evaluation);
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
    const Context context { pack(), m_tables->plain, plain, {}, reading };
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
