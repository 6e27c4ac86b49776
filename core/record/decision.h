// SPDX-License-Identifier: GPL-3.0-or-later
// The user's document as a value: what was answered, in which reading, over which pack, and what
// was measured.
#pragma once

#include "core/advisor/ground.h"
#include "core/evidence/evidence.h"
#include "core/record/outcome.h"
#include "core/record/own_endpoint.h"

#include <QList>
#include <QString>

namespace wirewise::record {

using advisor::PackStamp;
using advisor::stampOf;

// An answer this pack does not understand (another version's question, a typing error): kept and rewritten.
struct StrangeAnswer
{
    QString question;
    QString text;

    friend bool operator==(const StrangeAnswer&, const StrangeAnswer&) = default;
};

struct Decision
{
    QString title; // the user's words; may be empty
    advisor::Reading reading = advisor::Reading::Assessed;
    PackStamp pack;
    advisor::Answers answers;
    QList<StrangeAnswer> strange;
    std::optional<Outcome> outcome; // what it came to when it was written; nothing in a file without it
    QList<evidence::Kept> evidence = {}; // what is accepted stands in the place of the pack's words
    std::optional<OwnEndpoint> endpoint = {}; // the user's own, without its secrets
    QList<advisor::Ground> grounds = {}; // that answers rest on

    friend bool operator==(const Decision&, const Decision&) = default;
};

// "assessed", "as-written": in files and on the command line.
QString toText(advisor::Reading reading);
std::optional<advisor::Reading> readingFrom(QStringView text);

} // namespace wirewise::record
