// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/polling/poll_batch.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wirewise::transports {

namespace {

// The JSON value that starts at `at` ends before the returned index. Cuts only; what is cut out is parsed
// by those who know what it is.
qsizetype endOfValue(QByteArrayView json, qsizetype at)
{
    int depth = 0;
    bool inString = false;
    for (; at < json.size(); ++at) {
        const char c = json[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return at;
            if (--depth == 0)
                return at + 1;
        } else if (c == ',' && depth == 0) {
            return at;
        }
    }
    return json.size();
}

} // namespace

std::optional<PollBatch> parsePollBatch(const QByteArray& body)
{
    static constexpr QByteArrayView head = R"({"events":[)";
    if (!body.startsWith(head))
        return {};
    PollBatch batch;
    const QByteArrayView view(body);
    qsizetype at = head.size();
    while (at < view.size() && view[at] != ']') {
        const qsizetype end = endOfValue(view, at);
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
