// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/grpc/grpc_call.h"

namespace wirewise::transports {

namespace proto = ::wirewise::v1;

namespace {

proto::Event::Kind kindOf(wire::PayloadKind kind)
{
    return kind == wire::PayloadKind::Text ? proto::Event::TEXT
        : kind == wire::PayloadKind::Json  ? proto::Event::JSON
                                           : proto::Event::BINARY;
}

wire::PayloadKind kindOf(proto::Event::Kind kind)
{
    return kind == proto::Event::TEXT ? wire::PayloadKind::Text
        : kind == proto::Event::JSON  ? wire::PayloadKind::Json
                                      : wire::PayloadKind::Binary;
}

std::optional<wire::Envelope> envelopeOf(const proto::Item& item)
{
    if (item.has_event()) {
        const proto::Event& event = item.event();
        return wire::FeedEvent { event.seq(), Nanoseconds(event.sent_ns()), kindOf(event.kind()), QByteArray::fromStdString(event.payload()) };
    }
    if (item.has_gap())
        return wire::Gap { item.gap().from(), item.gap().to() };
    if (item.has_next())
        return wire::Resume { item.next() };
    return std::nullopt;
}

} // namespace

GrpcStreamCall::GrpcStreamCall(std::size_t inboxFull, QObject& owner, std::function<void()> knock)
    : m_inboxFull(inboxFull)
    , m_owner(&owner)
    , m_knock(std::move(knock))
{
}

GrpcCall::News GrpcStreamCall::takeNews()
{
    std::vector<proto::Item> items;
    News news;
    {
        const std::scoped_lock lock(m_mutex);
        m_knocked = false;
        items.swap(m_inbox);
        if (m_ended)
            news.ended = End { m_ended->error_code(), QString::fromStdString(m_ended->error_message()) };
        if (std::exchange(m_readHeld, false))
            readOn();
    }
    news.items.reserve(items.size());
    for (const proto::Item& item : items)
        if (auto envelope = envelopeOf(item))
            news.items.push_back(*std::move(envelope));
    return news;
}

qint64 GrpcStreamCall::queuedBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_queued;
}

void GrpcStreamCall::letGo()
{
    {
        std::unique_lock lock(m_mutex);
        m_owner = nullptr;
        if (!m_done) {
            m_context.TryCancel();
            if (std::exchange(m_readHeld, false))
                readOn(); // so that it sees the end
            m_over.wait(lock, [this] { return m_done; });
        }
    }
    delete this;
}

void GrpcStreamCall::takeItem(proto::Item& item)
{
    if (m_owner) {
        m_inbox.push_back(std::move(item));
        knock();
    }
    m_readHeld = m_inbox.size() >= m_inboxFull;
    if (!m_readHeld)
        readOn();
}

void GrpcStreamCall::knock()
{
    if (std::exchange(m_knocked, true))
        return;
    QMetaObject::invokeMethod(m_owner, m_knock, Qt::QueuedConnection);
}

// The lock's release is the last that gRPC's thread does with us.
void GrpcStreamCall::endWith(const grpc::Status& status)
{
    const std::scoped_lock lock(m_mutex);
    m_done = true;
    m_ended = status;
    if (m_owner)
        knock();
    m_over.notify_all();
}

namespace {

class SubscribeCall final : public grpc::ClientReadReactor<proto::Item>, public GrpcStreamCall
{
public:
    using GrpcStreamCall::GrpcStreamCall;

    void start(proto::Demo::Stub& stub, const proto::SubscribeRequest& request)
    {
        m_request = request;
        stub.async()->Subscribe(&m_context, &m_request, this);
        StartRead(&m_item);
        StartCall();
    }

    void write(const QByteArray&, wire::PayloadKind) override { }
    void halfClose() override { m_context.TryCancel(); }

    void OnReadDone(bool ok) override
    {
        const std::scoped_lock lock(m_mutex);
        if (ok)
            takeItem(m_item);
    }
    void OnDone(const grpc::Status& status) override { endWith(status); }

private:
    void readOn() override
    {
        m_item.Clear();
        StartRead(&m_item);
    }

    proto::SubscribeRequest m_request;
    proto::Item m_item;
};

class ExchangeCall final : public grpc::ClientBidiReactor<proto::ExchangeRequest, proto::Item>, public GrpcStreamCall
{
public:
    using GrpcStreamCall::GrpcStreamCall;

    // The hold lets writes start from outside of reactions; it goes with the last read.
    void start(proto::Demo::Stub& stub, const proto::SubscribeRequest& request)
    {
        stub.async()->Exchange(&m_context, this);
        AddHold();
        proto::ExchangeRequest first;
        *first.mutable_subscribe() = request;
        {
            const std::scoped_lock lock(m_mutex);
            enqueue(std::move(first));
        }
        StartRead(&m_item);
        StartCall();
    }

    void write(const QByteArray& data, wire::PayloadKind kind) override
    {
        proto::ExchangeRequest request;
        request.mutable_publish()->set_kind(kindOf(kind));
        request.mutable_publish()->set_payload(data.constData(), static_cast<std::size_t>(data.size()));
        const std::scoped_lock lock(m_mutex);
        enqueue(std::move(request));
    }

    void halfClose() override
    {
        const std::scoped_lock lock(m_mutex);
        m_halfClosing = true;
        if (!m_writing)
            writeNext();
    }

    void OnReadDone(bool ok) override
    {
        bool last = false;
        {
            const std::scoped_lock lock(m_mutex);
            if (ok) {
                takeItem(m_item);
            } else {
                m_noMoreReads = true;
                last = !m_writing;
            }
        }
        if (last)
            RemoveHold();
    }

    void OnWriteDone(bool ok) override
    {
        bool last = false;
        {
            const std::scoped_lock lock(m_mutex);
            m_writing = false;
            m_queued -= static_cast<qint64>(m_out.front().ByteSizeLong());
            m_out.pop_front();
            if (ok && !m_noMoreReads)
                writeNext();
            last = m_noMoreReads && !m_writing;
        }
        if (last)
            RemoveHold();
    }

    void OnDone(const grpc::Status& status) override { endWith(status); }

private:
    void readOn() override
    {
        m_item.Clear();
        StartRead(&m_item);
    }

    void enqueue(proto::ExchangeRequest request)
    {
        if (m_noMoreReads)
            return;
        m_queued += static_cast<qint64>(request.ByteSizeLong());
        m_out.push_back(std::move(request));
        if (!m_writing)
            writeNext();
    }

    void writeNext()
    {
        if (!m_out.empty()) {
            m_writing = true;
            StartWrite(&m_out.front());
        } else if (m_halfClosing && !std::exchange(m_halfClosed, true)) {
            StartWritesDone();
        }
    }

    proto::Item m_item;
    std::deque<proto::ExchangeRequest> m_out; // the first is being written, while m_writing
    bool m_writing = false;
    bool m_halfClosing = false;
    bool m_halfClosed = false;
    bool m_noMoreReads = false; // no more reads, so no more writes
};

template <typename Call>
GrpcCall* startCall(proto::Demo::Stub& stub, const GrpcCall::Request& request, QObject& owner, std::function<void()> knock)
{
    auto* call = new Call(request.inboxFull, owner, std::move(knock)); // ends by letGo()
    for (const auto& [name, value] : request.metadata)
        call->context().AddMetadata(name, value);
    proto::SubscribeRequest subscribe;
    if (request.since)
        subscribe.set_since(*request.since);
    call->start(stub, subscribe);
    return call;
}

} // namespace

GrpcCall* startGrpcCall(
    proto::Demo::Stub& stub, const GrpcCall::Request& request, QObject& owner, std::function<void()> knock)
{
    if (request.writes == GrpcCall::Writes::Yes)
        return startCall<ExchangeCall>(stub, request, owner, std::move(knock));
    return startCall<SubscribeCall>(stub, request, owner, std::move(knock));
}

} // namespace wirewise::transports
