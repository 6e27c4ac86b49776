// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequence_track.h"

#include <algorithm>

namespace wirewise::ui {

using namespace std::chrono_literals;
using Kind = SequenceRecord::Kind;

namespace {

constexpr Nanoseconds farthest { qint64(1) << 60 }; // differences of two stay within 64 bits
constexpr qsizetype previewLength = 24;
constexpr qsizetype textLength = 200;

Nanoseconds bounded(Nanoseconds time)
{
    return std::clamp(time, -farthest, farthest);
}

Nanoseconds known(Nanoseconds time) // or -1
{
    return time < 0ns ? -1ns : std::min(time, farthest);
}

QString preview(const QByteArray& payload)
{
    QString text = QString::fromUtf8(payload.left(4 * previewLength)).simplified();
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text.size() > previewLength ? text.left(previewLength) + u'…' : text;
}

bool isEvent(Kind kind)
{
    return kind == Kind::Received || kind == Kind::Replayed || kind == Kind::Repeated;
}

bool isAnswer(Kind kind)
{
    return kind == Kind::Answered || kind == Kind::Opened || isEvent(kind);
}

void widen(SequenceBlock& block, Nanoseconds time)
{
    block.from = std::min(block.from, time);
    block.to = std::max(block.to, time);
}

// Where nothing is known a trip is a few pixels long, whatever the scale: nothing in time.
void take(SequenceBlock& block, const SequenceRecord& record)
{
    if (block.records.size() == 1) {
        block.from = block.to = block.firstAt = block.lastAt = record.at;
    }
    block.firstAt = std::min(block.firstAt, record.at);
    block.lastAt = std::max(block.lastAt, record.at);
    widen(block, record.at);
    widen(block, record.begins(0ns));
    widen(block, record.ends(0ns));
    if (record.kept >= 0ns)
        widen(block, record.kept);
    if (record.travels() && !record.carried)
        block.sums[std::size_t(record.stream())].add(record, 0ns);
}

} // namespace

SequenceStream SequenceRecord::stream() const
{
    switch (kind) {
    case Kind::Received:
    case Kind::Replayed:
    case Kind::Repeated:
        return up ? SequenceStream::EventUp : SequenceStream::EventDown;
    case Kind::Sent:
        return SequenceStream::EventUp;
    case Kind::Asked:
    case Kind::Answered:
        return up ? SequenceStream::RequestUp : SequenceStream::RequestDown;
    case Kind::Opened: // without a request it is nothing on the wire
        if (exchange == 0 && roundTrip < 0ns)
            return SequenceStream::None;
        return up ? SequenceStream::RequestUp : SequenceStream::RequestDown;
    case Kind::Gap:
    case Kind::Closed:
    case Kind::Note:
    case Kind::Fault:
        break;
    }
    return SequenceStream::None;
}

Nanoseconds SequenceRecord::begins(Nanoseconds shortTrip) const
{
    if (up || kind == Kind::Sent)
        return at;
    return left >= 0ns ? left : at - (trip >= 0ns ? trip : shortTrip);
}

Nanoseconds SequenceRecord::ends(Nanoseconds shortTrip) const
{
    if (up || kind == Kind::Sent)
        return left >= 0ns ? left : at + (trip >= 0ns ? trip : shortTrip);
    return at;
}

void StreamSums::add(const SequenceRecord& record, Nanoseconds shortTrip)
{
    StreamSums one { 1, record.empty ? 1 : 0, record.begins(shortTrip), {}, record.ends(shortTrip), {}, -1ns, -1ns };
    one.lastBegin = one.firstBegin;
    one.lastEnd = one.firstEnd;
    if (record.measured())
        one.shortest = one.longest = std::max(0ns, one.firstEnd - one.firstBegin);
    add(one);
}

void StreamSums::add(const StreamSums& other)
{
    if (other.count == 0)
        return;
    if (count == 0) {
        *this = other;
        return;
    }
    count += other.count;
    empty += other.empty;
    firstBegin = std::min(firstBegin, other.firstBegin);
    lastBegin = std::max(lastBegin, other.lastBegin);
    firstEnd = std::min(firstEnd, other.firstEnd);
    lastEnd = std::max(lastEnd, other.lastEnd);
    if (other.shortest >= 0ns)
        shortest = shortest < 0ns ? other.shortest : std::min(shortest, other.shortest);
    longest = std::max(longest, other.longest);
}

SequenceTrack::SequenceTrack(qsizetype bound)
    : m_bound(std::max(bound, blockSize))
{
}

void SequenceTrack::clear()
{
    *this = SequenceTrack(m_bound);
}

SequenceRecord SequenceTrack::recordOf(quint64 serial, const demo::LogEntry& entry) const
{
    SequenceRecord record;
    record.serial = serial;
    record.at = bounded(entry.at);
    record.left = known(entry.left);
    record.delay = known(entry.delay);
    record.roundTrip = known(entry.roundTrip);
    record.seq = entry.seq;
    record.exchange = entry.exchange;
    record.bytes = quint32(entry.payload.size());
    record.kind = entry.kind;
    record.up = entry.up;
    record.binary = entry.binary;
    record.empty = entry.empty;
    if (entry.kind == Kind::Sent)
        record.text = entry.binary ? QString() : preview(entry.payload);
    else
        record.text = entry.text.size() > textLength ? entry.text.left(textLength) : entry.text;
    // What an event from before the cut says of its leaving is when it was due, not when it was sent again.
    if (entry.kind == Kind::Replayed)
        record.kept = std::exchange(record.left, -1ns);
    return record;
}

void SequenceTrack::append(quint64 firstSerial, const QList<demo::LogEntry>& rows, qint64 dropped)
{
    quint64 serial = firstSerial;
    for (const demo::LogEntry& entry : rows) {
        const quint64 own = serial++;
        if (m_lastSerial && own <= *m_lastSerial)
            continue;
        m_lastSerial = own;
        SequenceRecord record = recordOf(own, entry);
        pair(record);
        m_open = m_open || isAnswer(record.kind); // the rows may begin in the middle
        noteMarks(record, entry);
        push(std::move(record));
    }
    if (dropped > 0) {
        m_unlisted.push_back({ m_newest, dropped });
        if (m_unlisted.size() > marksKept)
            m_unlisted.pop_front();
    }
    makeRoom();
}

// Finds the request it answers, and models the ways nobody measured: half the round trip, but no longer than
// what the latest measured event took, since the rest was spent at the server (a poll that hangs).
void SequenceTrack::pair(SequenceRecord& record)
{
    if (isEvent(record.kind) && record.measured())
        m_lastTrip = std::max(0ns, record.at - record.left);
    const auto oneWay = [this](Nanoseconds roundTrip) {
        return m_lastTrip < 0ns ? roundTrip / 2 : std::min(roundTrip / 2, m_lastTrip);
    };
    SequenceRecord* asked = nullptr;
    SequenceBlock* block = nullptr;
    if (record.exchange != 0 && isAnswer(record.kind)) {
        if (const auto found = m_waiting.constFind(record.exchange); found != m_waiting.cend()) {
            std::tie(block, asked) = locate(*found);
            // An event comes as a delivery, which then is answered still.
            if (!(asked && !asked->up && isEvent(record.kind)))
                m_waiting.erase(found);
        }
    }
    if (asked && !asked->up) { // the far end asked, here it was answered
        if (isEvent(record.kind))
            asked->carried = true;
        else
            asked->answered = asked->released = record.at;
        record.trip = record.measured() ? record.trip : m_lastTrip;
        return;
    }
    if (asked && record.roundTrip < 0ns && !isEvent(record.kind))
        record.roundTrip = std::max(0ns, record.at - asked->at);
    if (!record.measured())
        record.trip = record.roundTrip >= 0ns ? oneWay(record.roundTrip) : m_lastTrip;
    if (asked) {
        asked->roundTrip = std::max(0ns, record.at - asked->at);
        asked->trip = oneWay(asked->roundTrip);
        asked->answered = record.at;
        asked->released = std::clamp(record.begins(0ns), asked->ends(0ns), std::max(asked->ends(0ns), record.at));
        widen(*block, asked->ends(0ns));
        widen(*block, asked->released);
    }
}

void SequenceTrack::noteMarks(const SequenceRecord& record, const demo::LogEntry& entry)
{
    switch (record.kind) {
    case Kind::Asked:
        if (record.exchange != 0 && m_waiting.size() < qsizetype(marksKept))
            m_waiting.insert(record.exchange, record.serial);
        break;
    case Kind::Fault: {
        const auto on = std::find_if(m_faults.rbegin(), m_faults.rend(),
            [&record](const FaultPeriod& each) { return each.to < 0ns && each.text == record.text; });
        if (entry.on && on == m_faults.rend())
            m_faults.push_back({ record.text, record.at, -1ns, record.serial });
        else if (!entry.on && on != m_faults.rend())
            on->to = std::max(on->from, record.at);
        break;
    }
    case Kind::Opened:
        m_attempts = 0;
        if (!m_breaks.empty() && m_breaks.back().to < 0ns)
            m_breaks.back().to = std::max(m_breaks.back().from, record.at);
        break;
    case Kind::Closed:
        for (const quint64 serial : std::as_const(m_waiting))
            if (const auto [block, asked] = locate(serial); asked) {
                asked->answered = asked->released = std::max(asked->at, record.at);
                asked->lost = asked->up && !m_open;
                widen(*block, asked->released);
            }
        m_waiting.clear();
        m_open = false;
        if (!m_breaks.empty() && m_breaks.back().to < 0ns)
            m_breaks.back().to = std::max(m_breaks.back().from, record.at);
        m_attempts += entry.retryIn >= 0ns ? 1 : 0;
        m_breaks.push_back({ record.at, -1ns, known(entry.retryIn), entry.retryIn >= 0ns ? m_attempts : 0, record.text, record.serial });
        break;
    default:
        break;
    }
    if (!record.travels() && record.kind != Kind::Fault)
        m_marks.push_back(record.serial);
    if (m_faults.size() > marksKept)
        m_faults.pop_front();
    if (m_breaks.size() > marksKept)
        m_breaks.pop_front();
}

void SequenceTrack::push(SequenceRecord&& record)
{
    if (m_blocks.empty() || m_blocks.back()->records.size() == std::size_t(blockSize)) {
        m_blocks.push_back(std::make_unique<SequenceBlock>());
        m_blocks.back()->records.reserve(std::size_t(blockSize));
    }
    const Nanoseconds earliest = std::min(record.at, record.begins(0ns));
    m_begin = m_begin ? std::min(*m_begin, earliest) : earliest;
    m_newest = m_held == 0 ? record.at : std::max(m_newest, record.at);
    SequenceBlock& block = *m_blocks.back();
    block.records.push_back(std::move(record));
    take(block, block.records.back());
    ++m_held;
}

void SequenceTrack::makeRoom()
{
    while (m_held > m_bound && m_blocks.size() > 1) {
        const auto gone = qsizetype(m_blocks.front()->records.size());
        m_held -= gone;
        m_letGo += gone;
        m_blocks.pop_front();
    }
    const quint64 oldest = m_blocks.empty() ? 0 : m_blocks.front()->records.front().serial;
    while (!m_marks.empty() && m_marks.front() < oldest)
        m_marks.pop_front();
    m_waiting.removeIf([oldest](const auto& each) { return each.value() < oldest; });
}

std::pair<SequenceBlock*, SequenceRecord*> SequenceTrack::locate(quint64 serial) const
{
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), serial,
        [](quint64 wanted, const auto& block) { return wanted < block->records.front().serial; });
    if (after == m_blocks.begin())
        return { nullptr, nullptr };
    SequenceBlock* block = std::prev(after)->get();
    const auto found = std::lower_bound(block->records.begin(), block->records.end(), serial,
        [](const SequenceRecord& record, quint64 wanted) { return record.serial < wanted; });
    if (found == block->records.end() || found->serial != serial)
        return { nullptr, nullptr };
    return { block, &*found };
}

const SequenceRecord* SequenceTrack::first() const
{
    return m_blocks.empty() ? nullptr : &m_blocks.front()->records.front();
}

const SequenceRecord* SequenceTrack::last() const
{
    return m_blocks.empty() ? nullptr : &m_blocks.back()->records.back();
}

const SequenceRecord* SequenceTrack::find(quint64 serial) const
{
    return locate(serial).second;
}

const SequenceRecord* SequenceTrack::beside(quint64 serial, int step) const
{
    const auto block = std::upper_bound(m_blocks.begin(), m_blocks.end(), serial,
        [](quint64 wanted, const auto& each) { return wanted < each->records.front().serial; });
    if (block == m_blocks.begin())
        return first();
    const auto& records = (*std::prev(block))->records;
    const auto at = std::lower_bound(records.begin(), records.end(), serial,
        [](const SequenceRecord& record, quint64 wanted) { return record.serial < wanted; });
    if (step < 0) {
        if (at != records.begin())
            return &*std::prev(at);
        return std::prev(block) == m_blocks.begin() ? nullptr : &(*std::prev(block, 2))->records.back();
    }
    const auto next = at != records.end() && at->serial == serial ? std::next(at) : at;
    if (next != records.end())
        return &*next;
    return block == m_blocks.end() ? nullptr : &(*block)->records.front();
}

} // namespace wirewise::ui
