// SPDX-License-Identifier: GPL-3.0-or-later
// Answers outside the alternatives of the pack: where something else fits better (a note with `instead`). They
// never rank.
#pragma once

#include "core/advisor/evaluation.h"

namespace wirewise::advisor {

struct Flag
{
    RuleId id;
    QString instead; // "WebTransport or WebRTC"
    QString text; // when and why
    QList<CitationId> sources;
};

QList<Flag> flagsOf(const Evaluation& evaluation);

} // namespace wirewise::advisor
