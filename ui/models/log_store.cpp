// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_store.h"

#include <algorithm>
#include <cstring>

namespace wirewise::ui {
namespace {

using Entry = demo::LogEntry;

// The fields a row may lack: its first two bytes after the kind say which it has.
enum Field : quint16 {
    Up = 1 << 0,
    Binary = 1 << 1,
    Empty = 1 << 2,
    On = 1 << 3,
    Exchange = 1 << 4,
    Left = 1 << 5,
    Delay = 1 << 6,
    RoundTrip = 1 << 7,
    RetryIn = 1 << 8,
    Seq = 1 << 9,
    Payload = 1 << 10,
    Text = 1 << 11,
    Cut = 1 << 12,
};

void putNumber(std::vector<char>& out, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        out.push_back(static_cast<char>(number | 0x80));
    out.push_back(static_cast<char>(number));
}

void putSigned(std::vector<char>& out, qint64 number)
{
    putNumber(out, (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63));
}

// Differences wrap around: any two numbers may stand beside each other.
qint64 minus(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) - static_cast<quint64>(b));
}

qint64 plus(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) + static_cast<quint64>(b));
}

class Reader
{
public:
    explicit Reader(const char* at) : m_at(at) { }

    quint64 number()
    {
        quint64 number = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            number |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
    }

    qint64 signedNumber()
    {
        const quint64 coded = number();
        return static_cast<qint64>((coded >> 1) ^ (~(coded & 1) + 1));
    }

    const char* bytes(qint64 count) { return std::exchange(m_at, m_at + count); }

private:
    const char* m_at;
};

quint16 fieldsOf(const Entry& entry, qint64 cut)
{
    const auto when = [](bool has, Field field) { return has ? static_cast<unsigned>(field) : 0U; };
    const Nanoseconds none(-1);
    return static_cast<quint16>(when(entry.up, Up) | when(entry.binary, Binary) | when(entry.empty, Empty)
        | when(entry.on, On) | when(entry.exchange != 0, Exchange) | when(entry.left != none, Left)
        | when(entry.delay != none, Delay) | when(entry.roundTrip != none, RoundTrip) | when(entry.retryIn != none, RetryIn)
        | when(entry.seq != 0, Seq) | when(!entry.payload.isEmpty(), Payload) | when(!entry.text.isEmpty(), Text)
        | when(cut != 0, Cut));
}

} // namespace

void LogBlock::append(const Entry& entry, qint64 mostPayload)
{
    if (m_starts.empty()) {
        m_at = entry.at.count();
        m_wall = entry.wall.count();
    }
    m_starts.push_back(static_cast<quint32>(m_bytes.size()));
    const qint64 kept = std::min<qint64>(entry.payload.size(), mostPayload);
    const qint64 cut = entry.payloadSize() - kept;
    const quint16 fields = fieldsOf(entry, cut);
    m_bytes.push_back(static_cast<char>(entry.kind));
    m_bytes.push_back(static_cast<char>(fields & 0xff));
    m_bytes.push_back(static_cast<char>(fields >> 8));
    putSigned(m_bytes, minus(entry.at.count(), m_at));
    putSigned(m_bytes, minus(entry.wall.count(), m_wall));
    if (fields & Exchange)
        putNumber(m_bytes, entry.exchange);
    if (fields & Left)
        putSigned(m_bytes, minus(entry.at.count(), entry.left.count()));
    for (const auto& [field, value] : { std::pair(Delay, entry.delay), { RoundTrip, entry.roundTrip }, { RetryIn, entry.retryIn } }) {
        if (fields & field)
            putSigned(m_bytes, value.count());
    }
    if (fields & Seq)
        putNumber(m_bytes, entry.seq);
    if (fields & Cut)
        putSigned(m_bytes, cut);
    if (fields & Text) {
        putNumber(m_bytes, static_cast<quint64>(entry.text.size()));
        const auto* text = reinterpret_cast<const char*>(entry.text.constData()); // as it is: nothing is lost
        m_bytes.insert(m_bytes.end(), text, text + entry.text.size() * 2);
    }
    if (fields & Payload) {
        putNumber(m_bytes, static_cast<quint64>(kept));
        m_bytes.insert(m_bytes.end(), entry.payload.constData(), entry.payload.constData() + kept);
    }
}

void LogBlock::seal()
{
    m_starts.shrink_to_fit();
    m_bytes.shrink_to_fit();
}

Entry LogBlock::at(quint64 serial, qint64 mostPayload) const
{
    Reader in(m_bytes.data() + m_starts[serial - m_first]);
    Entry entry;
    const char* head = in.bytes(3);
    entry.kind = static_cast<Entry::Kind>(head[0]);
    const auto fields = static_cast<quint16>(static_cast<quint8>(head[1]) | static_cast<quint8>(head[2]) << 8);
    entry.up = (fields & Up) != 0;
    entry.binary = (fields & Binary) != 0;
    entry.empty = (fields & Empty) != 0;
    entry.on = (fields & On) != 0;
    entry.at = Nanoseconds(plus(m_at, in.signedNumber()));
    entry.wall = std::chrono::milliseconds(plus(m_wall, in.signedNumber()));
    if (fields & Exchange)
        entry.exchange = static_cast<quint32>(in.number());
    if (fields & Left)
        entry.left = Nanoseconds(minus(entry.at.count(), in.signedNumber()));
    for (const auto& [field, value] : { std::pair(Delay, &entry.delay), { RoundTrip, &entry.roundTrip }, { RetryIn, &entry.retryIn } }) {
        if (fields & field)
            *value = Nanoseconds(in.signedNumber());
    }
    if (fields & Seq)
        entry.seq = in.number();
    if (fields & Cut)
        entry.payloadCut = in.signedNumber();
    if (fields & Text) {
        entry.text.resize(static_cast<qsizetype>(in.number()));
        std::memcpy(entry.text.data(), in.bytes(entry.text.size() * 2), static_cast<std::size_t>(entry.text.size()) * 2);
    }
    if (fields & Payload) {
        const auto size = static_cast<qint64>(in.number());
        const qint64 taken = std::min(size, mostPayload);
        if (taken > 0)
            entry.payload = QByteArray(in.bytes(taken), taken);
        entry.payloadCut += size - taken;
    }
    return entry;
}

Entry::Kind LogBlock::kindAt(quint64 serial) const
{
    return static_cast<Entry::Kind>(m_bytes[m_starts[serial - m_first]]);
}

qint64 LogBlock::bytesAt(quint64 serial) const
{
    const std::size_t row = serial - m_first;
    return static_cast<qint64>((row + 1 < m_starts.size() ? m_starts[row + 1] : m_bytes.size()) - m_starts[row]);
}

std::shared_ptr<const LogBlock> LogBlock::tail(quint64 serial) const
{
    auto block = std::make_shared<LogBlock>(serial);
    const auto begin = m_starts.begin() + static_cast<std::ptrdiff_t>(serial - m_first);
    const quint32 cut = *begin;
    block->m_at = m_at;
    block->m_wall = m_wall;
    block->m_starts.assign(begin, m_starts.end());
    for (quint32& start : block->m_starts)
        start -= cut;
    block->m_bytes.assign(m_bytes.begin() + cut, m_bytes.end());
    return block;
}

std::size_t LogBlock::memory() const
{
    return sizeof *this + m_starts.capacity() * sizeof m_starts.front() + m_bytes.capacity();
}

void LogStore::append(const Entry& entry)
{
    if (m_blocks.empty() || m_blocks.back()->isFull()) {
        if (!m_blocks.empty())
            m_blocks.back()->seal();
        m_blocks.push_back(std::make_shared<LogBlock>(m_end));
    }
    m_blocks.back()->append(entry, m_bounds.payload);
    m_bytes += m_blocks.back()->bytesAt(m_end++);
}

quint64 LogStore::surplus() const
{
    // A view of a large ring pays for its size whenever rows go: they go seldom, and many at once.
    const bool large = m_bounds.entries >= 65'536;
    quint64 serial = m_first;
    if (size() > m_bounds.entries + (large ? m_bounds.entries / 64 : 0))
        serial = m_end - static_cast<quint64>(m_bounds.entries);
    if (m_bytes <= m_bounds.bytes + (large ? m_bounds.bytes / 64 : 0))
        return serial;
    qint64 bytes = m_bytes;
    for (quint64 i = m_first; bytes > m_bounds.bytes && i + 1 < m_end; ++i) {
        bytes -= blockOf(i).bytesAt(i);
        serial = std::max(serial, i + 1);
    }
    return serial;
}

void LogStore::dropBefore(quint64 serial)
{
    for (; m_first < serial; ++m_first)
        m_bytes -= blockOf(m_first).bytesAt(m_first);
    while (!m_blocks.empty() && m_blocks.front()->end() <= m_first)
        m_blocks.pop_front();
}

void LogStore::clear()
{
    m_blocks.clear();
    m_first = m_end;
    m_bytes = 0;
}

Entry LogStore::at(quint64 serial, qint64 mostPayload) const
{
    return blockOf(serial).at(serial, mostPayload);
}

std::shared_ptr<const LogBlock> LogStore::share(quint64 serial) const
{
    const std::shared_ptr<LogBlock>& block = m_blocks[indexOf(serial)];
    return block == m_blocks.back() ? block->tail(serial) : block;
}

LogRows LogStore::shareAll() const
{
    LogRows rows;
    rows.from = m_first;
    for (quint64 serial = m_first; serial < m_end; serial = rows.blocks.back()->end())
        rows.blocks.push_back(share(serial));
    return rows;
}

void LogRows::forEach(const std::function<void(const Entry&)>& take) const
{
    auto next = serials ? serials->begin() : std::vector<quint64>::const_iterator();
    for (const auto& block : blocks) {
        if (!serials) {
            for (quint64 serial = std::max(from, block->first()); serial < block->end(); ++serial)
                take(block->at(serial));
            continue;
        }
        for (; next != serials->end() && *next < block->end(); ++next)
            take(block->at(*next));
    }
}

std::size_t LogStore::memory() const
{
    std::size_t bytes = 0;
    for (const auto& block : m_blocks)
        bytes += block->memory();
    return bytes;
}

std::size_t LogStore::indexOf(quint64 serial) const
{
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), serial,
        [](quint64 wanted, const std::shared_ptr<LogBlock>& block) { return wanted < block->first(); });
    return static_cast<std::size_t>(after - m_blocks.begin()) - 1;
}

} // namespace wirewise::ui
