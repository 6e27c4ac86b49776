// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/experiments/feed_hold.h"

#include <QJsonDocument>

namespace wirewise::probe {

namespace {

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

FeedHold::FeedHold(Bench& bench)
    : m_bench(bench)
    , m_now(look())
{
    for (const QString& key : { QStringLiteral("rate"), QStringLiteral("size"), QStringLiteral("kind"), QStringLiteral("paused") })
        m_before.insert(key, m_now[key]);
}

FeedHold::~FeedHold()
{
    if (m_changed)
        m_bench.askAtTheEnd(m_bench.path().http, "PUT", "/feed", bytesOf(m_before));
}

QJsonObject FeedHold::look()
{
    return QJsonDocument::fromJson(m_bench.ask(m_bench.path().http, "GET", "/feed").body).object();
}

Told FeedHold::set(const QJsonObject& change)
{
    if (!m_bench.hasToken())
        return Told(QT_TRANSLATE_NOOP("told", "that server's feed cannot be set without its token"));
    if (!m_now.contains(QStringLiteral("rate"))) // as it was could not be restored
        return Told(QT_TRANSLATE_NOOP("told", "that server did not say how its feed is set"));
    m_changed = true;
    const Reply reply = m_bench.ask(m_bench.path().http, "PUT", "/feed", bytesOf(change));
    if (reply.status != 200)
        return reply.status == 0 ? reply.trouble : Told(QT_TRANSLATE_NOOP("told", "that server's feed could not be set (%1)")).with(reply.status);
    m_now = QJsonDocument::fromJson(reply.body).object();
    return {};
}

double FeedHold::rate() const
{
    return m_now[QStringLiteral("paused")].toBool() ? 0 : m_now[QStringLiteral("rate")].toDouble();
}

qint64 FeedHold::newest()
{
    return look()[QStringLiteral("newest")].toInteger(-1);
}

} // namespace wirewise::probe
