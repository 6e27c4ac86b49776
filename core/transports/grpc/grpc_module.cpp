// SPDX-License-Identifier: GPL-3.0-or-later
// The module's one door.
#include "core/transports/grpc/grpc_call.h"
#include "core/transports/grpc/grpc_proto_reader.h"

#include <grpcpp/create_channel_posix.h>

namespace wirewise::transports {

namespace {

namespace proto = ::wirewise::v1;

class Channel final : public GrpcChannel
{
public:
    explicit Channel(std::shared_ptr<grpc::Channel> channel)
        : m_channel(std::move(channel))
        , m_stub(proto::Demo::NewStub(m_channel))
        , m_generic(m_channel)
    {
    }

    GrpcCall* call(const GrpcCall::Request& request, QObject& owner, std::function<void()> knock) override
    {
        return startGrpcCall(*m_stub, request, owner, std::move(knock));
    }
    GrpcCall* call(const QString& path, const GrpcCall::Metadata& metadata, QObject& owner, std::function<void()> knock) override
    {
        return startGrpcCall(m_generic, path.toStdString(), metadata, owner, std::move(knock));
    }
    bool isReady() override { return m_channel->GetState(true) == GRPC_CHANNEL_READY; }

private:
    std::shared_ptr<grpc::Channel> m_channel;
    std::unique_ptr<proto::Demo::Stub> m_stub;
    grpc::GenericStub m_generic;
};

class Library final : public GrpcLibrary
{
public:
    std::unique_ptr<GrpcChannel> over(int descriptor, const std::string& authority, Scheme scheme) const override
    {
        grpc::ChannelArguments arguments;
        arguments.SetString(GRPC_ARG_DEFAULT_AUTHORITY, authority);
        if (scheme == Scheme::Https)
            arguments.SetString(GRPC_ARG_HTTP2_SCHEME, "https");
        arguments.SetInt(GRPC_ARG_KEEPALIVE_TIME_MS, 10000); // the server permits it
        arguments.SetInt(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 5000);
        arguments.SetInt(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
        arguments.SetInt(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);
        return std::make_unique<Channel>(grpc::CreateCustomInsecureChannelFromFd(authority, descriptor, arguments));
    }

    std::unique_ptr<GrpcChannel> to(quint16 port, Window window) const override
    {
        grpc::ChannelArguments arguments;
        arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1); // nobody else's connection
        if (window == Window::Fixed)
            arguments.SetInt(GRPC_ARG_HTTP2_BDP_PROBE, 0); // else the library begins with a window of 4 MiB
        return std::make_unique<Channel>(grpc::CreateCustomChannel(
            "ipv4:127.0.0.1:" + std::to_string(port), grpc::InsecureChannelCredentials(), arguments));
    }

    int byteFields() const override
    {
        const auto* event = proto::Event::descriptor();
        int fields = 0;
        for (int i = 0; i < event->field_count(); ++i)
            fields += event->field(i)->type() == google::protobuf::FieldDescriptor::TYPE_BYTES ? 1 : 0;
        return fields;
    }

    const GrpcProtoReader& protoReader() const override { return transports::protoReader(); }
};

} // namespace

} // namespace wirewise::transports

extern "C" Q_DECL_EXPORT const wirewise::transports::GrpcLibrary* wirewise_grpc_library()
{
    static const wirewise::transports::Library library;
    return &library;
}
