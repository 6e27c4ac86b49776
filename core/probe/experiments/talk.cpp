// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/experiments/talk.h"

#include <algorithm>

namespace wirewise::probe {

namespace {

constexpr double httpIdle = 12; // seconds: that server ends an idle HTTP connection after 15
constexpr int textFrame = 1; // RFC 6455, 5.2
constexpr qsizetype shortPayload = 126;

http::Request handshake(const Bench& bench, std::chrono::seconds quiet)
{
    http::Request request = bench.request(bench.path().websocket, "GET", "/echo");
    if (quiet.count() > 0)
        request.target += "?quiet=" + QByteArray::number(static_cast<qlonglong>(quiet.count()));
    request.headers.add("Connection", "Upgrade");
    request.headers.add("Upgrade", "websocket");
    request.headers.add("Sec-WebSocket-Version", "13");
    return request;
}

} // namespace

Talk::Talk(Bench& bench, Way way, std::chrono::seconds quiet)
    : m_bench(bench)
    , m_way(way)
    , m_request(way == Way::WebSocket ? handshake(bench, quiet) : bench.request(bench.path().http, "GET", "/healthz"))
    , m_line(bench.path(), way == Way::WebSocket ? bench.path().websocket : bench.path().http,
          [this](const QByteArray& bytes) { hear(bytes); })
{
    if (way == Way::WebSocket) {
        QByteArray key(16, '\0');
        std::generate(key.begin(), key.end(), [&bench] { return static_cast<char>(bench.random().next() & 0xff); });
        m_request.headers.add("Sec-WebSocket-Key", key.toBase64());
    }
    m_parser.expect(m_request.method);
    m_line.send(http::toBytes(m_request));
}

void Talk::ask()
{
    ++m_asked;
    if (m_way == Way::WebSocket) {
        m_line.send(frame("probe " + QByteArray::number(m_asked)));
    } else {
        m_parser.expect(m_request.method);
        m_line.send(http::toBytes(m_request));
    }
}

void Talk::hear(const QByteArray& bytes)
{
    if (m_frames) {
        m_rest += bytes;
        readFrames();
    } else {
        m_parser.feed(bytes);
        readHttp();
    }
}

void Talk::readHttp()
{
    for (;;) {
        switch (m_parser.next()) {
        case http::Parsed::Head:
            m_status = m_status == 0 ? m_parser.head().status : m_status;
            break;
        case http::Parsed::Body:
            m_parser.takeBody();
            break;
        case http::Parsed::Complete:
            m_heardAt = m_clock.monotonic();
            m_answers += m_open;
            m_frames = m_way == Way::WebSocket && m_status == 101;
            m_open = m_open || m_frames || (m_way == Way::Http && m_status == 200);
            if (m_frames) {
                m_rest = m_parser.takeUnread();
                readFrames();
            }
            return;
        case http::Parsed::NeedMore:
        case http::Parsed::Failed:
            return;
        }
    }
}

// Echoes are short; what is longer is somebody else's and ends nothing.
void Talk::readFrames()
{
    while (m_rest.size() >= 2) {
        const auto byte = [this](qsizetype i) { return static_cast<unsigned char>(m_rest[i]); };
        const qsizetype length = byte(1) & 0x7f;
        if (length >= shortPayload || m_rest.size() < 2 + length)
            return;
        if ((byte(0) & 0xf) == textFrame) {
            ++m_answers;
            m_heardAt = m_clock.monotonic();
        }
        m_rest.remove(0, 2 + length);
    }
}

QByteArray Talk::frame(const QByteArray& text)
{
    QByteArray key(4, '\0');
    std::generate(key.begin(), key.end(), [this] { return static_cast<char>(m_bench.random().next() & 0xff); });
    QByteArray bytes(1, static_cast<char>(0x80 | textFrame));
    bytes += static_cast<char>(0x80 | static_cast<int>(text.size()));
    bytes += key;
    for (qsizetype i = 0; i < text.size(); ++i)
        bytes += static_cast<char>(text[i] ^ key[i % 4]);
    return bytes;
}

std::optional<Talk::Way> wayThrough(Bench& bench)
{
    for (const Talk::Way way : { Talk::Way::WebSocket, Talk::Way::Http }) {
        if (way == Talk::Way::WebSocket && bench.path().websocket == 0)
            continue;
        Talk talk(bench, way);
        bench.waitUntil([&talk] { return talk.isOpen() || talk.isOver() || talk.status() > 0; }, bench.settings().patience);
        if (!talk.isOpen())
            continue;
        talk.ask();
        if (bench.waitUntil([&talk] { return talk.answers() > 0 || talk.isOver(); }, bench.settings().patience) && talk.answers() > 0)
            return way;
    }
    return {};
}

double longestIdle(const Bench& bench, Talk::Way way)
{
    return way == Talk::Way::WebSocket ? bench.longest() : std::min(bench.longest(), httpIdle);
}

bool waitForAll(Bench& bench, const std::vector<std::unique_ptr<Talk>>& talks)
{
    const auto decided = [](const auto& talk) { return talk->isOpen() || talk->isOver() || talk->status() > 101; };
    bench.waitUntil([&] { return std::all_of(talks.begin(), talks.end(), decided); }, bench.settings().patience);
    return std::all_of(talks.begin(), talks.end(), [](const auto& talk) { return talk->line().wasOpen() && talk->heardAt().count() > 0; });
}

} // namespace wirewise::probe
