// SPDX-License-Identifier: GPL-3.0-or-later
// Answers in, ranking with reasons out: engine.md 1.2, 1.4, 1.5 (to status none) and 1.8, integers only.
// Reasons travel with results: nothing that shows or exports an Evaluation computes anything again.
#pragma once

#include "core/advisor/plain_ranking.h"

#include <QJsonObject>

#include <memory>

namespace wirewise::advisor {

// How one cell meets one requirement.
enum class Verdict {
    Met, // full value
    Partly,
    Unmet, // below the option's pass (a veto when the answer is a must), or worth nothing
    Unknown, // nothing asks for this cell
};

// One row of the contribution table: one effect of one answer on one alternative. Rows sum to the score.
struct Contribution
{
    QuestionId question;
    OptionId option;
    Importance importance = Importance::Should;
    int weight = 0;
    CellRef cell;
    QList<CellRef> base; // the seed cells it rests on: itself, or a composite's parts'
    LevelId level; // in the reading asked for
    QString levelLabel;
    bool corrected = false; // experts read another level than the words say, and this is theirs
    QString text; // the words of the base cells, joined by " / "
    QString measured; // what a measurement said in their place; may be empty
    QList<CitationId> cite;
    int share = 0;
    int value = 0; // 0..100
    int points = 0; // weight * share * value
    bool passes = true; // value >= pass, or no pass stated
    QString why;
    Verdict verdict = Verdict::Unknown;
};

// Why an alternative is out: one answer that is a must, or several that together fire a veto rule.
struct Veto
{
    QList<QuestionId> questions;
    std::optional<OptionId> option; // set where one answer excludes
    std::optional<RuleId> rule; // set where a rule over combinations fired
    QList<CellRef> cells;
    QString text; // "Firewall Friendly: Sometimes (non-HTTP upgrades)", with what experts read instead; or
                  // the rule's
};

struct Standing
{
    AlternativeId alternative;
    int position = 0; // from 1, in the order of engine.md 1.4
    bool qualifies = true;
    int score = 0;
    int permille = 0; // of the maximum, rounded half up; for display, never compared
    QList<Veto> vetoes;
    QList<Contribution> contributions; // in question order
};

struct Note
{
    RuleId rule;
    bool caution = false; // a veto rule whose answers match but are not all musts
    QString instead; // what outside the pack's alternatives fits better; empty for most
    QList<AlternativeId> about;
    QString text;
    QList<CellRef> cells;
    QList<CitationId> cite;
};

struct Evaluation
{
    Reading reading = Reading::Assessed;
    Status status = Status::NoInformation;
    std::optional<AlternativeId> winner;
    QList<AlternativeId> coWinners; // the winner and its exact ties
    int maxScore = 0;
    QList<Standing> ranking; // every alternative, excluded ones too; empty with NoInformation
    QList<Note> notes;
    QList<AlternativeId> upgrades; // qualifying composites that score higher than the winning single

    const Standing* standing(const AlternativeId& id) const; // null when unknown
};

// Threads: const after construction; one engine may serve many threads. Shares the pack.
class Engine
{
public:
    explicit Engine(std::shared_ptr<const Pack> pack);
    ~Engine();
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;

    const Pack& pack() const;
    const EvaluationTables& tables() const; // for searches; life: this engine's

    // Answers the pack does not know are passed over; an importance above the question's most counts as that.
    Evaluation evaluate(const Answers& answers, Reading reading = Reading::Assessed) const;

    // How each cell of the matrix meets these answers: the worst verdict of the effects that read it.
    Verdict verdict(const Answers& answers, const CellRef& cell, Reading reading = Reading::Assessed) const;

private:
    struct Tables;
    std::unique_ptr<const Tables> m_tables;
};

// The `evaluation` object of engine.md section 8, key by key.
QJsonObject toJson(const Pack& pack, const Evaluation& evaluation);

} // namespace wirewise::advisor
