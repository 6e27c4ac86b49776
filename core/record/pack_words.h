// SPDX-License-Identifier: GPL-3.0-or-later
// The pack's own words for what its ids name; the id itself where the pack does not know it. Private to core/record.
#pragma once

#include "core/advisor/answers.h"

namespace wirewise::record {

const advisor::Option* optionOf(const advisor::Question& question, const advisor::OptionId& id); // or null

QString titleOf(const advisor::Pack& pack, const advisor::AlternativeId& id);
QString titleOf(const advisor::Pack& pack, const advisor::FeatureId& id);
QString shortTitleOf(const advisor::Pack& pack, const advisor::AlternativeId& id);
QString askOf(const advisor::Pack& pack, const advisor::QuestionId& id);

// The option as it is said within a sentence.
QString phraseOf(const advisor::Pack& pack, const advisor::QuestionId& question, const advisor::OptionId& option);

QString cellTitle(const advisor::Pack& pack, const advisor::CellRef& cell); // "Realtime, SSE"

QString quoted(const QString& text); // in “ ”
QString joined(const QStringList& parts); // "a, b and c"

} // namespace wirewise::record
