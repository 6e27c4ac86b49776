// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/grpc/grpc_call.h"

namespace wirewise::transports {

namespace proto = ::wirewise::v1;

GrpcCall::GrpcCall(QObject& owner, std::function<void()> knock)
    : m_owner(&owner)
    , m_knock(std::move(knock))
{
}

GrpcCall::News GrpcCall::takeNews()
{
    const std::scoped_lock lock(m_mutex);
    m_knocked = false;
    News news { std::exchange(m_inbox, {}), m_ended };
    if (std::exchange(m_readHeld, false))
        readOn();
    return news;
}

qint64 GrpcCall::queuedBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_queued;
}

void GrpcCall::letGo()
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

void GrpcCall::deliver(proto::Item& item)
{
    if (!m_owner)
        return;
    m_inbox.push_back(std::move(item));
    knock();
}

void GrpcCall::knock()
{
    if (std::exchange(m_knocked, true))
        return;
    QMetaObject::invokeMethod(m_owner, m_knock, Qt::QueuedConnection);
}

// The lock's release is the last that gRPC's thread does with us.
void GrpcCall::endWith(const grpc::Status& status)
{
    const std::scoped_lock lock(m_mutex);
    m_done = true;
    m_ended = status;
    if (m_owner)
        knock();
    m_over.notify_all();
}

namespace {

class SubscribeCall final : public grpc::ClientReadReactor<proto::Item>, public GrpcCall
{
public:
    using GrpcCall::GrpcCall;

    void start(proto::Demo::Stub& stub, const proto::SubscribeRequest& request)
    {
        m_request = request;
        stub.async()->Subscribe(&m_context, &m_request, this);
        StartRead(&m_item);
        StartCall();
    }

    void write(const proto::PublishRequest&) override { }
    void halfClose() override { cancel(); }

    void OnReadDone(bool ok) override
    {
        const std::scoped_lock lock(m_mutex);
        if (!ok)
            return;
        deliver(m_item);
        if (inboxSize() >= inboxFull)
            m_readHeld = true;
        else
            readOn();
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

class ExchangeCall final : public grpc::ClientBidiReactor<proto::ExchangeRequest, proto::Item>, public GrpcCall
{
public:
    using GrpcCall::GrpcCall;

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

    void write(const proto::PublishRequest& message) override
    {
        const std::scoped_lock lock(m_mutex);
        proto::ExchangeRequest request;
        *request.mutable_publish() = message;
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
                deliver(m_item);
                if (inboxSize() >= inboxFull)
                    m_readHeld = true;
                else
                    readOn();
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
GrpcCall* startCall(proto::Demo::Stub& stub, const proto::SubscribeRequest& request,
    const std::vector<std::pair<std::string, std::string>>& metadata, QObject& owner, std::function<void()> knock)
{
    auto* call = new Call(owner, std::move(knock)); // ends by letGo()
    for (const auto& [name, value] : metadata)
        call->context().AddMetadata(name, value);
    call->start(stub, request);
    return call;
}

} // namespace

GrpcCall* startGrpcCall(proto::Demo::Stub& stub, const proto::SubscribeRequest& request,
    const std::vector<std::pair<std::string, std::string>>& metadata, GrpcWrites writes, QObject& owner,
    std::function<void()> knock)
{
    if (writes == GrpcWrites::Yes)
        return startCall<ExchangeCall>(stub, request, metadata, owner, std::move(knock));
    return startCall<SubscribeCall>(stub, request, metadata, owner, std::move(knock));
}

} // namespace wirewise::transports
