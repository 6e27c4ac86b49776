// SPDX-License-Identifier: 0BSD
// client HOST:PORT [--count N]
// Prints every event of the stream once, in order, as "SEQ PAYLOAD"; ends after N.
#include "demo.grpc.pb.h"

#include <grpcpp/grpcpp.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <optional>
#include <random>
#include <string>
#include <thread>

using namespace std::chrono;
using namespace wirewise::v1;

std::shared_ptr<grpc::Channel> connect(const std::string& target)
{
    grpc::ChannelArguments arguments;
    arguments.SetMaxReceiveMessageSize(4 * 1024 * 1024);
    // reconnect {
    // The channel connects again by itself, within these bounds and with jitter.
    arguments.SetInt(GRPC_ARG_INITIAL_RECONNECT_BACKOFF_MS, 250);
    arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, 5000);
    // A dead link is noticed within 15 s. The server must permit pings as frequent as this.
    arguments.SetInt(GRPC_ARG_KEEPALIVE_TIME_MS, 10'000);
    arguments.SetInt(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 5'000);
    arguments.SetInt(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
    arguments.SetInt(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);
    // } reconnect
    return grpc::CreateCustomChannel(target, grpc::InsecureChannelCredentials(), arguments);
}

// reconnect {
bool isWorthAnotherTry(grpc::StatusCode code)
{
    switch (code) {
    case grpc::OK: // the server ended the stream, as before a restart
    case grpc::UNAVAILABLE:
    case grpc::RESOURCE_EXHAUSTED:
    case grpc::ABORTED:
    case grpc::INTERNAL: // a connection reset in mid-stream arrives as this, too
    case grpc::UNKNOWN:
    case grpc::CANCELLED: // by the server: we never do
        return true;
    default:
        return false;
    }
}

milliseconds fullJitter(int attempt)
{
    static std::mt19937 random { std::random_device {}() };
    const int most = std::min(5000, 250 << std::min(attempt, 5));
    return milliseconds(std::uniform_int_distribution(100, most)(random));
}
// } reconnect

int main(int argc, char** argv)
{
    if (argc != 2 && !(argc == 4 && std::string(argv[2]) == "--count")) {
        std::cerr << "client HOST:PORT [--count N]\n";
        return 2;
    }
    std::string target = argv[1];
    if (target.rfind("grpc://", 0) == 0)
        target.erase(0, 7);
    long long left = argc == 4 ? std::stoll(argv[3]) : 0;
    const auto stub = Demo::NewStub(connect(target));
    // reconnect {
    std::optional<std::uint64_t> last; // the last number seen
    int attempt = 0;
    // } reconnect
    for (;;) {
        grpc::ClientContext context; // no deadline: the stream is meant to last
        SubscribeRequest request;
        // reconnect {
        context.set_wait_for_ready(true);
        const auto started = steady_clock::now();
        if (last)
            request.set_since(*last);
        // } reconnect
        const auto stream = stub->Subscribe(&context, request);
        for (Item item; stream->Read(&item);) {
            // reconnect {
            if (item.has_next())
                last = item.next() - 1; // lower than before: a new feed, numbered afresh
            if (item.has_gap()) {
                std::cerr << "lost for good: " << item.gap().from() << " to " << item.gap().to() << '\n';
                last = item.gap().to();
            }
            if (!item.has_event() || (last && item.event().seq() <= *last))
                continue; // came again
            last = item.event().seq();
            // } reconnect
            std::cout << item.event().seq() << ' ' << item.event().payload() << std::endl;
            if (--left == 0) {
                context.TryCancel();
                return 0;
            }
        }
        const grpc::Status status = stream->Finish();
        // reconnect {
        if (!isWorthAnotherTry(status.error_code())) {
            std::cerr << "refused: " << status.error_message() << '\n';
            return 1;
        }
        if (steady_clock::now() - started > 10s)
            attempt = 0;
        const milliseconds wait = fullJitter(attempt++);
        std::cerr << "down (" << status.error_message() << "), next try in " << wait.count() << " ms\n";
        std::this_thread::sleep_for(wait);
        // } reconnect
    }
}
