// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the readers of a pack's parts: the pack as far as it has been read, and what was wrong so far.
// Private to core/advisor. Each reader goes on past a fault, so that all are found in one pass.
#pragma once

#include "core/advisor/pack.h"
#include "core/base/toml_fields.h"

namespace wirewise::advisor {

struct ScenarioPlace
{
    TomlPosition expect;
    TomlPosition expectAsWritten; // of expect where the preset states none
};

struct PackReading
{
    Pack pack;
    TomlFaults faults;
    TomlFaults warnings;
    TomlFaults notes;
    CitationId editorial; // the citation without address and file: the author's own reading

    // Places for the checks that follow, by index.
    std::vector<TomlPosition> featureAt;
    std::vector<std::vector<TomlPosition>> levelAt; // [feature][level]
    std::vector<std::vector<TomlPosition>> cellAt; // [feature][alternative]
    std::vector<std::vector<TomlPosition>> optionAt; // [question][option]
    std::vector<TomlPosition> alternativeAt;
    std::vector<TomlPosition> ruleAt;
    std::vector<ScenarioPlace> scenarioAt;
    QStringList evidenceLevels; // "feature.level": used by evidence, if by no cell
    QStringList usedCitations;
};

// A feature while its cells are still to come.
struct PlacedFeature
{
    FeatureId id;
    Feature feature;
    const TomlNode* node = nullptr; // its table
    QList<CitationId> cite; // of its cells where they state none
    std::vector<TomlPosition> levelAt;
};

template <typename Values> QStringList idsOf(const Values& values)
{
    QStringList ids;
    for (const auto& value : values)
        ids << value.id.value();
    return ids;
}

// How messages call an item of a list: its id, or its number from 1.
QString itemName(const TomlNode& item, size_t index);

// Index of word in known, or -1 and a fault: "WHAT names an unknown KIND 'x', did you mean 'y'? (known:
// ...)".
int resolve(TomlFields& fields, const TomlText& word, const QString& kind, const QStringList& known);

// `cite` of a table: known citations, the fallback where there is none.
QList<CitationId> readCite(
    PackReading& reading, TomlFields& fields, TomlFields::Need need, const QList<CitationId>& fallback = {});

// "feature.alternative" words to references.
QList<CellRef> readCellRefs(PackReading& reading, TomlFields& fields, QStringView key);

// A list of known alternatives.
QList<AlternativeId> readAlternatives(
    PackReading& reading, TomlFields& fields, QStringView key, TomlFields::Need need);

// The parts, in the order they must be read. `root` reads the file's top table.
void readMatrix(PackReading& reading, TomlFields& root);
void readCells(
    PackReading& reading, const TomlNode& root, std::vector<PlacedFeature>& features); // by readMatrix
void readQuestions(PackReading& reading, TomlFields& root);
void readRules(PackReading& reading, TomlFields& root);
void readScenarios(PackReading& reading, TomlFields& root);

// What can only be told of a complete pack: errors, then what is there for nothing.
void checkPack(PackReading& reading);
void findWarnings(PackReading& reading);

} // namespace wirewise::advisor
