// SPDX-License-Identifier: GPL-3.0-or-later
// What the advice says beyond the ranking, in plain English sentences without a full stop: for the command
// line and for records. Foreign text is not escaped.
#pragma once

#include "core/advisor/advice/advice.h"

namespace wirewise::record {

// "“Both sides” were only a should", "it had to be “Plain HTTP only” (must)", "“As it happens” did not
// matter"; several joined by "and".
QString conditionSentence(
    const advisor::Pack& pack, const advisor::Answers& answers, const QList<advisor::Change>& changes);

// "Best in 70 of 100 ways to weigh must, should and nice"; says so where there is no rival.
QString weighingSentence(const advisor::Pack& pack, const advisor::Confidence& confidence);

// "If importance were ignored it would beat WS + polling in 86 of 100"; empty where there is no rival.
QString pairwiseSentence(const advisor::Pack& pack, const advisor::Confidence& confidence);

// "Nothing you have not answered can change this", or how many ways of answering the rest keep it.
QString settledSentence(const advisor::Confidence& confidence);

// "Lower “Typed messages” to should and WebSockets leads".
QString relaxationSentence(
    const advisor::Pack& pack, const advisor::Answers& answers, const advisor::Relaxation& relaxation);

// "“Both sides”, “Yes, browser APIs only” and “Typed messages” cannot live together".
QString conflictSentence(const advisor::Pack& pack, const advisor::Answers& answers,
    const QList<advisor::QuestionId>& conflict);

// The short title, or "nothing".
QString nameOf(const advisor::Pack& pack, const std::optional<advisor::AlternativeId>& id);

} // namespace wirewise::record
