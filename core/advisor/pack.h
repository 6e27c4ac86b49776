// SPDX-License-Identifier: GPL-3.0-or-later
// The rule pack as values: transports, features and their cells, questions, rules, scenarios, sources.
// No id of a pack is known to the code; everything here comes from one TOML file (see pack_loader.h).
#pragma once

#include "core/advisor/matrix.h"
#include "core/base/result.h"

#include <QStringList>

namespace wirewise::advisor {

using QuestionId = Id<struct QuestionIdTag>;
using OptionId = Id<struct OptionIdTag>;
using RuleId = Id<struct RuleIdTag>;
using ScenarioId = Id<struct ScenarioIdTag>;

enum class Importance { Nice, Should, Must };

struct Effect
{
    int feature = 0; // index in Pack::features
    int share = 0; // percent of the question's weight; an option's shares sum to 100
    std::optional<int> pass; // below it a must is failed
    std::vector<int> value; // 0..100, by index in Feature::levels
};

// What an option says about the events themselves; see need.h.
struct OptionNeed
{
    std::optional<int> freshnessMs;
    std::optional<int> rate; // events a second
    std::optional<int> size; // bytes
    std::optional<QString> kind; // "text", "binary", "json"
    std::optional<int> clients;
};

struct Option
{
    OptionId id;
    QString label;
    QString hint; // one line of meaning under the label; may be empty
    QString phrase; // the label as it is said within a sentence, away from its question; the label itself
                    // where the pack states none
    bool neutral = false; // a real answer without effect
    std::vector<Effect> effects;
    OptionNeed need;
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

// Which pack something was made with; empty in a file written by hand.
struct PackStamp
{
    QString id;
    QString version;
    QString sha256;

    friend bool operator==(const PackStamp&, const PackStamp&) = default;
};

PackStamp stampOf(const Pack& pack);

} // namespace wirewise::advisor
