// SPDX-License-Identifier: GPL-3.0-or-later
// Can that server call us? Webhooks are registered with it that lead here, one event is published, and we look what
// arrives. Control: what that server says about its own attempts.
#include "core/http/acceptor.h"
#include "core/http/http_connection.h"
#include "core/probe/experiments/feed_hold.h"
#include "core/probe/experiments/line.h"
#include "core/probe/judge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace wirewise::probe {

using namespace std::chrono_literals;

namespace {

constexpr int webhooks = heldAtOnce;
constexpr std::chrono::milliseconds attempt { 6000 }; // that server gives one up after 5 s
constexpr std::chrono::milliseconds lookAgain { 250 };

QJsonObject objectIn(const Reply& reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

// Where we are called.
class Receiver final : private http::RequestHandler
{
public:
    Receiver()
        : m_acceptor([this](qintptr descriptor) { new http::HttpConnection(descriptor, *this, {}, &m_connections); })
    {
    }
    ~Receiver() override { m_acceptor.close(); }

    QString listen(const QHostAddress& address, quint16 port) { return m_acceptor.listen(address, port) ? QString() : m_acceptor.errorString(); }
    quint16 port() const { return m_acceptor.serverPort(); }
    bool wasCalled(const QByteArray& path) const { return m_called.contains(path); }

private:
    std::optional<http::Response> refuse(const http::Request&) override { return {}; }
    void handle(http::HttpConnection& connection, const http::Request& request) override
    {
        m_called.insert(request.path());
        connection.respond({ 204, {}, {}, true });
    }

    QSet<QByteArray> m_called;
    QObject m_connections; // their parent
    http::Acceptor m_acceptor;
};

// A registration; its end takes it back.
struct Hook
{
    Hook(Bench& bench, QByteArray hookPath) : m_bench(bench), path(std::move(hookPath)) { }
    ~Hook()
    {
        if (!m_id.isEmpty())
            m_bench.askAtTheEnd(m_bench.path().http, "DELETE", "/webhooks/" + m_id);
    }
    Q_DISABLE_COPY_MOVE(Hook) // taken back once

    Told enroll(const QString& url)
    {
        const QJsonObject wish { { QStringLiteral("url"), url + QString::fromLatin1(path) } };
        const Reply reply = m_bench.ask(m_bench.path().http, "POST", "/webhooks", QJsonDocument(wish).toJson(QJsonDocument::Compact));
        m_id = objectIn(reply)[QStringLiteral("id")].toString().toLatin1();
        if (reply.status == 201)
            return {};
        if (reply.status == 422)
            return Told(QT_TRANSLATE_NOOP("told", "That server delivers to its own machine only; start it with --webhooks-to and the network we are in (it says: %1)."))
                .with(objectIn(reply)[QStringLiteral("error")].toString());
        return reply.status == 0 ? Told(QT_TRANSLATE_NOOP("told", "A webhook could not be registered: %1.")).with(reply.trouble)
                                 : Told(QT_TRANSLATE_NOOP("told", "A webhook could not be registered: answered with %1.")).with(reply.status);
    }

    // Of the first attempt: repeats hide what is only there now and then.
    Delivery look(const Receiver& receiver)
    {
        const QJsonArray attempts = objectIn(m_bench.ask(m_bench.path().http, "GET", "/webhooks/" + m_id + "/attempts"))[QStringLiteral("attempts")].toArray();
        Delivery delivery;
        delivery.arrived = receiver.wasCalled(path);
        delivery.attempts = static_cast<int>(attempts.size());
        const QJsonObject first = attempts.isEmpty() ? QJsonObject() : attempts.first().toObject();
        const int status = first[QStringLiteral("status")].toInt();
        delivery.error = first[QStringLiteral("error")].toString();
        if (delivery.error.isEmpty() && !attempts.isEmpty() && (status < 200 || status > 299))
            delivery.error = Told(QT_TRANSLATE_NOOP("told", "answered with %1")).with(status);
        return delivery;
    }

private:
    Bench& m_bench;
    QByteArray m_id;

public:
    QByteArray path;
};

// The address of ours that the path starts at.
std::optional<QHostAddress> ourAddress(Bench& bench)
{
    const Line line(bench.path(), bench.path().http, [](const QByteArray&) { });
    bench.waitUntil([&line] { return line.wasOpen() || line.isOver(); }, bench.settings().patience);
    return line.isOpen() ? std::optional(line.localAddress()) : std::nullopt;
}

QString urlOf(const QHostAddress& address, quint16 port)
{
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("http://%1:%2").arg(v6 ? u'[' + address.toString() + u']' : address.toString()).arg(port);
}

void deliver(Bench& bench, const Receiver& receiver, DeliveriesSeen& seen)
{
    std::vector<std::unique_ptr<Hook>> hooks;
    for (int i = 0; i < webhooks && !bench.cancelled(); ++i) {
        hooks.push_back(std::make_unique<Hook>(bench, "/probe/" + QByteArray::number(static_cast<qulonglong>(bench.random().next()), 36)));
        seen.trouble = hooks.back()->enroll(seen.url);
        if (!seen.trouble.isEmpty())
            return;
    }
    const Reply published = bench.ask(bench.path().http, "POST", "/messages", "{\"probe\":1}");
    if (published.status != 202) {
        seen.trouble = Told(QT_TRANSLATE_NOOP("told", "No event could be published (%1).")).with(published.status);
        return;
    }
    const Nanoseconds until = bench.now() + std::max(attempt, bench.settings().patience);
    const auto decided = [](const Delivery& each) { return each.arrived || !each.error.isEmpty(); };
    do {
        seen.deliveries.clear();
        for (const auto& hook : hooks)
            seen.deliveries << hook->look(receiver);
        if (std::all_of(seen.deliveries.begin(), seen.deliveries.end(), decided))
            return;
        bench.waitUntil([] { return false; }, lookAgain);
    } while (bench.now() < until && !bench.cancelled());
}

Finding run(Bench& bench)
{
    DeliveriesSeen seen;
    const Inbound& inbound = bench.settings().inbound;
    const auto address = ourAddress(bench);
    Receiver receiver;
    if (!bench.hasToken())
        seen.trouble = Told(QT_TRANSLATE_NOOP("told", "A webhook cannot be registered without that server's token."));
    else if (!address)
        seen.trouble = Told(QT_TRANSLATE_NOOP("told", "No connection to that server came about."));
    else if (!address->isLoopback() && !inbound.allowed)
        seen.trouble = Told(QT_TRANSLATE_NOOP("told", "This opens a port of this machine to others: say --inbound."));
    else if (const QString why = receiver.listen(*address, inbound.port); !why.isEmpty())
        seen.trouble = Told(QT_TRANSLATE_NOOP("told", "No port could be opened here: %1.")).with(why);
    if (!seen.trouble.isEmpty())
        return judgeInbound(seen);
    seen.url = inbound.url.isEmpty() ? urlOf(*address, receiver.port()) : inbound.url;
    FeedHold feed(bench);
    seen.trouble = feed.set({ { QStringLiteral("paused"), true } });
    if (seen.trouble.isEmpty())
        deliver(bench, receiver, seen);
    return judgeInbound(seen);
}

} // namespace

Experiment inboundExperiment()
{
    return { "inbound", run, [](const Settings&) { return 1.0; } };
}

} // namespace wirewise::probe
