// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/pack_words.h"

namespace wirewise::record {

using namespace advisor;

const Option* optionOf(const Question& question, const OptionId& id)
{
    for (const Option& option : question.options) {
        if (option.id == id)
            return &option;
    }
    return nullptr;
}

QString titleOf(const Pack& pack, const AlternativeId& id)
{
    const int index = pack.indexOf(id);
    return index < 0 ? id.value() : pack.alternatives[size_t(index)].title;
}

QString titleOf(const Pack& pack, const FeatureId& id)
{
    const int index = pack.indexOf(id);
    return index < 0 ? id.value() : pack.features[size_t(index)].title;
}

QString shortTitleOf(const Pack& pack, const AlternativeId& id)
{
    const int index = pack.indexOf(id);
    return index < 0 ? id.value() : pack.alternatives[size_t(index)].shortTitle;
}

QString askOf(const Pack& pack, const QuestionId& id)
{
    const int index = pack.indexOf(id);
    return index < 0 ? id.value() : pack.questions[size_t(index)].ask;
}

QString phraseOf(const Pack& pack, const QuestionId& question, const OptionId& option)
{
    const int index = pack.indexOf(question);
    const Option* found = index < 0 ? nullptr : optionOf(pack.questions[size_t(index)], option);
    return found ? found->phrase : option.value();
}

QString cellTitle(const Pack& pack, const CellRef& cell)
{
    return titleOf(pack, cell.feature) + QStringLiteral(", ") + shortTitleOf(pack, cell.alternative);
}

QString quoted(const QString& text)
{
    return u'“' + text + u'”';
}

QString joined(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(QLatin1String(", ")) + QStringLiteral(" and ") + parts.last();
}

} // namespace wirewise::record
