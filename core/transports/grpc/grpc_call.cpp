// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/grpc/grpc_call.h"

#include <condition_variable>
#include <deque>
#include <mutex>

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

void add(GrpcCall::News& news, const proto::Item& item)
{
    if (auto envelope = envelopeOf(item))
        news.items.push_back(*std::move(envelope));
}

void add(GrpcCall::News& news, const grpc::ByteBuffer& message)
{
    grpc::Slice whole;
    if (message.DumpToSingleSlice(&whole).ok())
        news.messages.emplace_back(reinterpret_cast<const char*>(whole.begin()), static_cast<qsizetype>(whole.size()));
}

qint64 sizeOf(const google::protobuf::Message& message) { return static_cast<qint64>(message.ByteSizeLong()); }
qint64 sizeOf(const grpc::ByteBuffer& message) { return static_cast<qint64>(message.Length()); }

// What all calls share. Threads: the reactions run on gRPC's; m_mutex guards all members.
template <typename In>
class StreamCall : public GrpcCall
{
public:
    StreamCall(std::size_t inboxFull, QObject& owner, std::function<void()> knock)
        : m_inboxFull(inboxFull)
        , m_owner(&owner)
        , m_knock(std::move(knock))
    {
    }
    Q_DISABLE_COPY_MOVE(StreamCall)

    News takeNews() override
    {
        std::vector<In> messages;
        News news;
        {
            const std::scoped_lock lock(m_mutex);
            m_knocked = false;
            messages.swap(m_inbox);
            news.answered = m_answered;
            if (m_ended)
                news.ended = End { m_ended->error_code(), QString::fromStdString(m_ended->error_message()) };
            if (std::exchange(m_readHeld, false))
                readOn();
        }
        for (const In& message : messages)
            add(news, message);
        return news;
    }

    qint64 queuedBytes() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_queued;
    }

    void letGo() override
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

    grpc::ClientContext& context() { return m_context; }

protected:
    ~StreamCall() override = default;

    // Reads on, or holds when the inbox is full. With m_mutex held, as are the next three.
    void take(In& message)
    {
        m_answered = true;
        if (m_owner) {
            m_inbox.push_back(std::move(message));
            knock();
        }
        m_readHeld = m_inbox.size() >= m_inboxFull;
        if (!m_readHeld)
            readOn();
    }

    void takeHead()
    {
        m_answered = true;
        if (m_owner)
            knock();
    }

    virtual void readOn() = 0;

    // Without m_mutex. The lock's release is the last that gRPC's thread does with us.
    void endWith(const grpc::Status& status)
    {
        const std::scoped_lock lock(m_mutex);
        m_done = true;
        m_ended = status;
        if (m_owner)
            knock();
        m_over.notify_all();
    }

    grpc::ClientContext m_context;
    mutable std::mutex m_mutex;
    qint64 m_queued = 0; // bytes waiting to be written

private:
    void knock() // with m_mutex held
    {
        if (!std::exchange(m_knocked, true))
            QMetaObject::invokeMethod(m_owner, m_knock, Qt::QueuedConnection);
    }

    std::size_t m_inboxFull;
    QObject* m_owner; // null: let go
    std::function<void()> m_knock;
    bool m_knocked = false;
    bool m_readHeld = false; // the inbox was full
    bool m_answered = false;
    std::vector<In> m_inbox;
    std::optional<grpc::Status> m_ended;
    bool m_done = false;
    std::condition_variable m_over;
};

class SubscribeCall final : public grpc::ClientReadReactor<proto::Item>, public StreamCall<proto::Item>
{
public:
    using StreamCall::StreamCall;

    void start(proto::Demo::Stub& stub, const proto::SubscribeRequest& request)
    {
        m_request = request;
        stub.async()->Subscribe(&m_context, &m_request, this);
        AddHold(); // reads start from outside of reactions, too; goes with the last of them
        StartRead(&m_item);
        StartCall();
    }

    void write(const QByteArray&, wire::PayloadKind) override { }
    void halfClose() override { m_context.TryCancel(); }

    void OnReadDone(bool ok) override
    {
        if (!ok)
            return RemoveHold();
        const std::scoped_lock lock(m_mutex);
        take(m_item);
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

template <typename Out, typename In>
class WritingCall : public grpc::ClientBidiReactor<Out, In>, public StreamCall<In>
{
public:
    using StreamCall<In>::StreamCall;

    void halfClose() override
    {
        const std::scoped_lock lock(this->m_mutex);
        m_halfClosing = true;
        if (!m_writing)
            writeNext();
    }

    void OnReadInitialMetadataDone(bool ok) override
    {
        const std::scoped_lock lock(this->m_mutex);
        if (ok)
            this->takeHead();
    }

    void OnReadDone(bool ok) override
    {
        bool last = false;
        {
            const std::scoped_lock lock(this->m_mutex);
            if (ok) {
                this->take(m_in);
            } else {
                m_noMoreReads = true;
                last = !m_writing;
            }
        }
        if (last)
            this->RemoveHold();
    }

    void OnWriteDone(bool ok) override
    {
        bool last = false;
        {
            const std::scoped_lock lock(this->m_mutex);
            m_writing = false;
            this->m_queued -= sizeOf(m_out.front());
            m_out.pop_front();
            if (ok && !m_noMoreReads)
                writeNext();
            last = m_noMoreReads && !m_writing;
        }
        if (last)
            this->RemoveHold();
    }

    void OnDone(const grpc::Status& status) override { this->endWith(status); }

protected:
    // The hold lets writes start from outside of reactions; it goes with the last read.
    void begin()
    {
        this->AddHold();
        this->StartRead(&m_in);
        this->StartCall();
    }

    void enqueue(Out message)
    {
        const std::scoped_lock lock(this->m_mutex);
        if (m_noMoreReads)
            return;
        this->m_queued += sizeOf(message);
        m_out.push_back(std::move(message));
        if (!m_writing)
            writeNext();
    }

private:
    void readOn() override
    {
        m_in.Clear();
        this->StartRead(&m_in);
    }

    void writeNext() // with m_mutex held
    {
        if (!m_out.empty()) {
            m_writing = true;
            this->StartWrite(&m_out.front());
        } else if (m_halfClosing && !m_noMoreReads && !std::exchange(m_halfClosed, true)) {
            this->StartWritesDone();
        }
    }

    In m_in;
    std::deque<Out> m_out; // the first is being written, while m_writing
    bool m_writing = false;
    bool m_halfClosing = false;
    bool m_halfClosed = false;
    bool m_noMoreReads = false; // so nothing more may be started: without the hold the call may be gone
};

class ExchangeCall final : public WritingCall<proto::ExchangeRequest, proto::Item>
{
public:
    using WritingCall::WritingCall;

    void start(proto::Demo::Stub& stub, const proto::SubscribeRequest& request)
    {
        stub.async()->Exchange(&m_context, this);
        proto::ExchangeRequest first;
        *first.mutable_subscribe() = request;
        enqueue(std::move(first));
        begin();
    }

    void write(const QByteArray& data, wire::PayloadKind kind) override
    {
        proto::ExchangeRequest request;
        request.mutable_publish()->set_kind(kindOf(kind));
        request.mutable_publish()->set_payload(data.constData(), static_cast<std::size_t>(data.size()));
        enqueue(std::move(request));
    }
};

class BytesCall final : public WritingCall<grpc::ByteBuffer, grpc::ByteBuffer>
{
public:
    using WritingCall::WritingCall;

    void start(grpc::GenericStub& stub, const std::string& path)
    {
        stub.PrepareBidiStreamingCall(&m_context, path, {}, this);
        begin();
    }

    void write(const QByteArray& data, wire::PayloadKind) override
    {
        const grpc::Slice slice(data.constData(), static_cast<std::size_t>(data.size()));
        enqueue(grpc::ByteBuffer(&slice, 1));
    }
};

} // namespace

GrpcCall* startGrpcCall(
    proto::Demo::Stub& stub, const GrpcCall::Request& request, QObject& owner, std::function<void()> knock)
{
    proto::SubscribeRequest subscribe;
    if (request.since)
        subscribe.set_since(*request.since);
    const auto start = [&]<typename Call>(Call* call) -> GrpcCall* { // ends by letGo()
        for (const auto& [name, value] : request.metadata)
            call->context().AddMetadata(name, value);
        call->start(stub, subscribe);
        return call;
    };
    if (request.writes == GrpcCall::Writes::Yes)
        return start(new ExchangeCall(request.inboxFull, owner, std::move(knock)));
    return start(new SubscribeCall(request.inboxFull, owner, std::move(knock)));
}

GrpcCall* startGrpcCall(grpc::GenericStub& stub, const std::string& path, const GrpcCall::Metadata& metadata, QObject& owner,
    std::function<void()> knock)
{
    auto* call = new BytesCall(GrpcCall::Request().inboxFull, owner, std::move(knock)); // ends by letGo()
    for (const auto& [name, value] : metadata)
        call->context().AddMetadata(name, value);
    call->start(stub, path);
    return call;
}

} // namespace wirewise::transports
