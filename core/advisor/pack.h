// SPDX-License-Identifier: GPL-3.0-or-later
// The rule pack as values: transports, features and their cells, questions, rules, scenarios, sources.
// No id of a pack is known to the code; everything here comes from one TOML file (see pack_loader.h).
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace wirewise::advisor {

using AlternativeId = Id<struct AlternativeIdTag>; // a transport or a composite of two
using FeatureId = Id<struct FeatureIdTag>;
using LevelId = Id<struct LevelIdTag>;
using QuestionId = Id<struct QuestionIdTag>;
using OptionId = Id<struct OptionIdTag>;
using RuleId = Id<struct RuleIdTag>;
using ScenarioId = Id<struct ScenarioIdTag>;
using CitationId = Id<struct CitationIdTag>;

enum class Importance { Nice, Should, Must };

// Two readings of a cell (engine.md section 7): what experts say is true, and the words as they stand.
enum class Reading { Assessed, AsWritten };

enum class Dispute { None, Imprecise, Outdated, Wrong };

struct Citation
{
    CitationId id;
    QString title;
    QString url; // empty for files and for the author's own reading
    QString file; // empty for what has an address
};

struct Level
{
    LevelId id;
    QString label;
};

// One transport's entry in one row, or a composite's. Transports have text; composites have `of`.
struct Cell
{
    QString text; // the claim, verbatim; a composite's is empty: its words are those of `of`
    LevelId level; // assessed: the one the engine uses
    LevelId claimed; // the level of the words as written; equals level where nobody disputes it
    QString why; // any reading beyond the words
    QString note; // what an expert adds or corrects
    Dispute dispute = Dispute::None;
    QList<AlternativeId> of; // composites: the parts it rests on (one: copied from that part)
    QList<CitationId> cite; // never empty once loaded: the feature's where the cell states none
};

// Which level a measurement stands for: the first band it does not exceed.
struct EvidenceBand
{
    std::optional<int> max; // the last band has none
    LevelId level; // empty: the measurement confirms whatever the cell has ("keep")

    friend bool operator==(const EvidenceBand&, const EvidenceBand&) = default;
};

struct EvidenceRule
{
    QString metric; // "connect_failure_percent"; empty: no measurement speaks about this feature
    std::vector<EvidenceBand> bands;

    friend bool operator==(const EvidenceRule&, const EvidenceRule&) = default;
};

struct Feature
{
    FeatureId id;
    QString title;
    QList<Level> levels;
    QList<LevelId> order; // best..worst, where the pack states one
    EvidenceRule evidence;
    std::vector<Cell> cells; // by index of the alternative in Pack::alternatives
};

struct Alternative
{
    AlternativeId id;
    QString title; // "Server-Sent Events (SSE)"
    QString shortTitle; // "SSE", for headers and buttons; the title where the pack states none
    QString summary;
    QList<AlternativeId> parts; // empty: a single transport

    bool isComposite() const { return !parts.isEmpty(); }
};

struct Effect
{
    int feature = 0; // index in Pack::features
    int share = 0; // percent of the question's weight; an option's shares sum to 100
    std::optional<int> pass; // below it a must is failed
    std::vector<int> value; // 0..100, by index in Feature::levels
};

struct Option
{
    OptionId id;
    QString label;
    QString hint; // one line of meaning under the label; may be empty
    bool neutral = false; // a real answer without effect
    std::vector<Effect> effects;
};

struct Question
{
    QuestionId id;
    QString ask;
    QString why; // what it is for; may be empty
    Importance importance = Importance::Should; // its usual one
    Importance maxImportance = Importance::Must;
    std::vector<Option> options;
};

struct RuleCondition
{
    int question = 0; // index in Pack::questions
    std::vector<int> options; // any of these
};

struct CellRef
{
    FeatureId feature;
    AlternativeId alternative;

    friend bool operator==(const CellRef&, const CellRef&) = default;
};

struct Rule
{
    enum class Kind { Veto, Note };

    RuleId id;
    Kind kind = Kind::Note;
    std::vector<RuleCondition> when; // all of them
    QString instead; // what outside the pack's alternatives fits better then (notes only); may be empty
    QList<AlternativeId> about; // may be empty where `instead` is not
    QString text;
    QList<CellRef> cells; // at least one
    QList<CitationId> cite;
};

// A built-in scenario, and a self-test of the pack: `expect` is checked when it is loaded.
struct Scenario
{
    ScenarioId id;
    QString title;
    QString story; // one or two sentences; may be empty
    QList<std::pair<QuestionId, QString>> answers; // "option", "option!", "option+", "option-"
    AlternativeId expect; // an alternative, or "none"
    std::optional<AlternativeId> expectAsWritten; // where the readings differ
    QList<AlternativeId> accept; // also right; always contains expect
    QList<AlternativeId> mustNot; // wrong if ranked first
    QList<CitationId> cite;
};

struct Policy
{
    int nice = 2;
    int should = 5;
    int must = 11;
    QList<int> tieBreak; // feature indices whose `order` ranks exact ties, simpler first
    int smaaSamples = 10000;
    quint64 smaaSeed = 24301;

    int weight(Importance i) const
    {
        return i == Importance::Must ? must : i == Importance::Should ? should : nice;
    }
};

struct Pack
{
    QString id;
    QString version;
    QString title;
    QString sha256; // of the canonical JSON: keys sorted, no spaces, UTF-8
    Policy policy;
    std::vector<Citation> citations;
    std::vector<Alternative> alternatives; // in the order of policy.alternatives
    std::vector<Feature> features; // in the order of policy.features
    std::vector<Question> questions; // in file order
    std::vector<Rule> rules;
    std::vector<Scenario> scenarios;

    // Index, or -1.
    int indexOf(const AlternativeId& id) const;
    int indexOf(const FeatureId& id) const;
    int indexOf(const QuestionId& id) const;
    const Citation* citation(const CitationId& id) const; // null when unknown
    const Scenario* scenario(const ScenarioId& id) const;
};

} // namespace wirewise::advisor
