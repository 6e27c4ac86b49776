// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/polling/poll_batch.h"

#include "core/base/json_scan.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wirewise::transports {

std::optional<PollBatch> parsePollBatch(const QByteArray& body)
{
    static constexpr QByteArrayView head = R"({"events":[)";
    if (!body.startsWith(head))
        return {};
    PollBatch batch;
    const QByteArrayView view(body);
    qsizetype at = head.size();
    while (at < view.size() && view[at] != ']') {
        const qsizetype end = pastJsonValue(view, at);
        const QByteArray json = view.sliced(at, end - at).toByteArray();
        auto envelope = wire::fromJson(json);
        if (!envelope)
            return {};
        batch.events.append({ json, *std::move(envelope) });
        at = end < view.size() && view[end] == ',' ? end + 1 : end;
    }
    const QJsonObject rest = QJsonDocument::fromJson("{\"events\":[" + view.sliced(std::min(at, view.size())).toByteArray()).object();
    if (!rest.contains(QLatin1String("next")))
        return {};
    batch.next = static_cast<wire::Seq>(rest.value(QLatin1String("next")).toInteger());
    batch.newest = static_cast<wire::Seq>(rest.value(QLatin1String("newest")).toInteger());
    return batch;
}

} // namespace wirewise::transports
