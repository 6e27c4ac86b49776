// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/finding.h"

#include "core/evidence/figures_json.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirewise::probe {

const QList<FindingKind>& findingKinds()
{
    static const QList<FindingKind> kinds {
        { "upgrade", QT_TRANSLATE_NOOP("probe", "Upgrade to WebSocket"),
            { { "passed", QT_TRANSLATE_NOOP("probe", "passes"), true },
                { "stripped", QT_TRANSLATE_NOOP("probe", "stripped"), false },
                { "refused", QT_TRANSLATE_NOOP("probe", "refused"), false },
                { "swallowed", QT_TRANSLATE_NOOP("probe", "swallowed"), false },
                { "reset", QT_TRANSLATE_NOOP("probe", "reset"), false } } },
        { "http2_prior_knowledge", QT_TRANSLATE_NOOP("probe", "HTTP/2 by prior knowledge"),
            { { "passed", QT_TRANSLATE_NOOP("probe", "passes"), true },
                { "http1_only", QT_TRANSLATE_NOOP("probe", "HTTP/1.1 only"), false },
                { "swallowed", QT_TRANSLATE_NOOP("probe", "swallowed"), false },
                { "reset", QT_TRANSLATE_NOOP("probe", "reset"), false } } },
        { "http2_alpn", QT_TRANSLATE_NOOP("probe", "HTTP/2 by ALPN"),
            { { "passed", QT_TRANSLATE_NOOP("probe", "passes"), true },
                { "http1_only", QT_TRANSLATE_NOOP("probe", "HTTP/1.1 only"), false },
                { "not_offered", QT_TRANSLATE_NOOP("probe", "not offered"), false } } },
        { "sse_first_event", QT_TRANSLATE_NOOP("probe", "Event stream"),
            { { "passed", QT_TRANSLATE_NOOP("probe", "passes"), true },
                { "buffered", QT_TRANSLATE_NOOP("probe", "buffered"), false } } },
        { "idle_cut", QT_TRANSLATE_NOOP("probe", "Idle connections"),
            { { "not_cut", QT_TRANSLATE_NOOP("probe", "not cut"), true },
                { "cut", QT_TRANSLATE_NOOP("probe", "cut"), false } } },
        { "lifetime", QT_TRANSLATE_NOOP("probe", "Lifetime of connections"),
            { { "not_cut", QT_TRANSLATE_NOOP("probe", "not cut"), true },
                { "cut", QT_TRANSLATE_NOOP("probe", "cut"), false } } },
        { "long_poll", QT_TRANSLATE_NOOP("probe", "Held requests"),
            { { "held", QT_TRANSLATE_NOOP("probe", "held"), true },
                { "cut", QT_TRANSLATE_NOOP("probe", "cut"), false } } },
        { "inbound", QT_TRANSLATE_NOOP("probe", "Inbound connections"),
            { { "reached", QT_TRANSLATE_NOOP("probe", "arrive"), true },
                { "blocked", QT_TRANSLATE_NOOP("probe", "blocked"), false } } },
    };
    return kinds;
}

const FindingKind* findingKind(QStringView id)
{
    const auto& kinds = findingKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [id](const FindingKind& kind) { return id == QLatin1String(kind.id); });
    return found == kinds.end() ? nullptr : &*found;
}

const FindingWord* FindingKind::word(QStringView result) const
{
    const auto found = std::find_if(results.begin(), results.end(), [result](const FindingWord& each) { return result == QLatin1String(each.id); });
    return found == results.end() ? nullptr : &*found;
}

QJsonObject toJson(const Finding& finding)
{
    const FindingKind* kind = findingKind(finding.id);
    QJsonObject object { { QStringLiteral("id"), finding.id },
        { QStringLiteral("title"), kind ? QString::fromLatin1(kind->title) : finding.id },
        { QStringLiteral("result"), finding.name().section(u':', 1) }, { QStringLiteral("conclusive"), finding.conclusive() },
        { QStringLiteral("text"), finding.text.english() }, { QStringLiteral("seconds"), finding.seconds } };
    if (const QJsonValue told = finding.text.json(); told.isArray())
        object.insert(QStringLiteral("told"), told);
    evidence::addFigures(object, finding.figures);
    return object;
}

Result<Finding> findingFromJson(const QJsonObject& object)
{
    evidence::JsonFields fields(object, QStringLiteral("finding"));
    Finding finding;
    finding.id = fields.text(QStringLiteral("id"));
    finding.result = fields.text(QStringLiteral("result"));
    finding.text = Told::fromJson(object[QStringLiteral("told")], fields.text(QStringLiteral("text")));
    finding.figures = evidence::readFigures(fields);
    finding.seconds = fields.number(QStringLiteral("seconds"));
    const FindingKind* kind = findingKind(finding.id);
    if (!kind)
        fields.fault(QStringLiteral("is of the unknown experiment '%1'").arg(finding.id));
    if (finding.result == QLatin1String("not_conclusive"))
        finding.result.clear();
    else if (kind && !kind->word(finding.result))
        fields.fault(QStringLiteral("has the result '%1', which '%2' cannot have").arg(finding.result, finding.id));
    if (fields.error())
        return *fields.error();
    return finding;
}

} // namespace wirewise::probe
