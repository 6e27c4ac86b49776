// SPDX-License-Identifier: GPL-3.0-or-later
// One streaming call to wirewise.v1.Demo, on gRPC's threads; what it has to say it leaves in an inbox and
// knocks once at its owner's thread.
#pragma once

#include "core/wire/envelope.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "demo.grpc.pb.h"
#include <grpcpp/grpcpp.h>

namespace wirewise::transports {

// Both kinds of stream behind one face: Exchange, when we may write, or Subscribe.
// Threads: made and used on the owner's; the reactions run on gRPC's. m_mutex guards all members.
// Life: letGo() ends it on the owner's thread, nothing else does: gRPC joins its own threads where the last
// channel goes, so neither call nor channel may end on one of them.
class GrpcCall
{
public:
    struct News
    {
        std::vector<::wirewise::v1::Item> items;
        std::optional<grpc::Status> ended; // after the last item
    };

    // `knock` is called on `owner`'s thread when there is news; not again before takeNews().
    GrpcCall(QObject& owner, std::function<void()> knock);
    virtual ~GrpcCall() = default;
    Q_DISABLE_COPY_MOVE(GrpcCall)

    News takeNews();
    virtual void write(const ::wirewise::v1::PublishRequest& message) = 0;
    virtual void halfClose() = 0; // nothing more to write
    qint64 queuedBytes() const;
    void cancel() { m_context.TryCancel(); }
    void letGo(); // cancels, waits until gRPC is done with it (a matter of microseconds), deletes

    grpc::ClientContext& context() { return m_context; }

protected:
    // An inbox this full is not read on: HTTP/2's flow control then holds the server back.
    static constexpr std::size_t inboxFull = 4096;

    void deliver(::wirewise::v1::Item& item); // with m_mutex held
    std::size_t inboxSize() const { return m_inbox.size(); } // with m_mutex held
    void endWith(const grpc::Status& status); // from OnDone, without m_mutex
    virtual void readOn() = 0; // with m_mutex held

    grpc::ClientContext m_context;
    mutable std::mutex m_mutex;
    bool m_readHeld = false; // the inbox was full
    qint64 m_queued = 0; // bytes waiting to be written

private:
    void knock(); // with m_mutex held

    QObject* m_owner; // null: let go
    std::function<void()> m_knock;
    bool m_knocked = false;
    std::vector<::wirewise::v1::Item> m_inbox;
    std::optional<grpc::Status> m_ended;
    bool m_done = false;
    std::condition_variable m_over;
};

// Starts the call. `mayWrite`: Exchange instead of Subscribe.
enum class GrpcWrites { No, Yes };
GrpcCall* startGrpcCall(::wirewise::v1::Demo::Stub& stub, const ::wirewise::v1::SubscribeRequest& request,
    const std::vector<std::pair<std::string, std::string>>& metadata, GrpcWrites writes, QObject& owner,
    std::function<void()> knock);

} // namespace wirewise::transports
