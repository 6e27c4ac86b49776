// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/pack.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

template <typename Values, typename IdType> int indexIn(const Values& values, const IdType& id)
{
    const auto found
        = std::find_if(values.begin(), values.end(), [&id](const auto& value) { return value.id == id; });
    return found == values.end() ? -1 : int(found - values.begin());
}

template <typename Values, typename IdType>
auto pointerIn(const Values& values, const IdType& id) -> const typename Values::value_type*
{
    const int index = indexIn(values, id);
    return index < 0 ? nullptr : &values[size_t(index)];
}

} // namespace

int Pack::indexOf(const AlternativeId& wanted) const
{
    return indexIn(alternatives, wanted);
}

int Pack::indexOf(const FeatureId& wanted) const
{
    return indexIn(features, wanted);
}

int Pack::indexOf(const QuestionId& wanted) const
{
    return indexIn(questions, wanted);
}

const Citation* Pack::citation(const CitationId& wanted) const
{
    return pointerIn(citations, wanted);
}

const Scenario* Pack::scenario(const ScenarioId& wanted) const
{
    return pointerIn(scenarios, wanted);
}

PackStamp stampOf(const Pack& pack)
{
    return { pack.id, pack.version, pack.sha256 };
}

} // namespace wirewise::advisor
