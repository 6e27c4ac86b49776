// SPDX-License-Identifier: GPL-3.0-or-later
// The calls behind grpc_library.h, in gRPC's callback API.
#pragma once

#include "core/transports/grpc/grpc_library.h"

#include <condition_variable>
#include <deque>
#include <mutex>

#include "demo.grpc.pb.h"
#include <grpcpp/grpcpp.h>

namespace wirewise::transports {

// Both kinds of stream behind one face. Threads: the reactions run on gRPC's; m_mutex guards all members.
class GrpcStreamCall : public GrpcCall
{
public:
    GrpcStreamCall(std::size_t inboxFull, QObject& owner, std::function<void()> knock);
    Q_DISABLE_COPY_MOVE(GrpcStreamCall)

    News takeNews() override;
    qint64 queuedBytes() const override;
    void letGo() override;

    grpc::ClientContext& context() { return m_context; }

protected:
    ~GrpcStreamCall() override = default;

    void takeItem(::wirewise::v1::Item& item); // with m_mutex held; reads on, or holds when the inbox is full
    void endWith(const grpc::Status& status); // from OnDone, without m_mutex
    virtual void readOn() = 0; // with m_mutex held

    grpc::ClientContext m_context;
    mutable std::mutex m_mutex;
    qint64 m_queued = 0; // bytes waiting to be written

private:
    void knock(); // with m_mutex held

    std::size_t m_inboxFull;
    QObject* m_owner; // null: let go
    std::function<void()> m_knock;
    bool m_knocked = false;
    bool m_readHeld = false; // the inbox was full
    std::vector<::wirewise::v1::Item> m_inbox;
    std::optional<grpc::Status> m_ended;
    bool m_done = false;
    std::condition_variable m_over;
};

GrpcCall* startGrpcCall(
    ::wirewise::v1::Demo::Stub& stub, const GrpcCall::Request& request, QObject& owner, std::function<void()> knock);

} // namespace wirewise::transports
