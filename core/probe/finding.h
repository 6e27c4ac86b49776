// SPDX-License-Identifier: GPL-3.0-or-later
// What one experiment found out about a path. A value: printed by `probe --json`, shown in the window.
#pragma once

#include "core/evidence/proof_result.h"

namespace wirewise::probe {

struct Finding
{
    QString id; // of the experiment, a key of findingKinds()
    QString result; // one of the experiment's words; empty: not conclusive, text says why
    Told text; // one or two plain sentences
    QList<evidence::Figure> figures;
    double seconds = 0; // it took

    bool conclusive() const { return !result.isEmpty(); }
    // "upgrade:stripped", for people and for what is made of findings.
    QString name() const { return id + u':' + (conclusive() ? result : QStringLiteral("not_conclusive")); }

    friend bool operator==(const Finding&, const Finding&) = default;
};

// Keys: id, title, result (the word or not_conclusive), conclusive, text, figures{}, origins{}, words[], seconds;
// told where the text is a template with arguments (core/base/told.h).
QJsonObject toJson(const Finding& finding);
Result<Finding> findingFromJson(const QJsonObject& object); // a result that its experiment cannot have is an error

// Titles are for people, as they stand or translated in the context "probe".
struct FindingWord
{
    const char* id;
    const char* title;
    bool clear; // nothing in the way
};

struct FindingKind
{
    const char* id;
    const char* title;
    QList<FindingWord> results; // the words it can end with

    const FindingWord* word(QStringView result) const; // null when it is none of them
};

// In the order they are run.
const QList<FindingKind>& findingKinds();
const FindingKind* findingKind(QStringView id); // null when there is none

} // namespace wirewise::probe
