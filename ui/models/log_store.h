// SPDX-License-Identifier: GPL-3.0-or-later
// What the message log holds: a ring of a million rows in blocks, each row packed into its block's bytes
// (the fields it has, as variable-length numbers), so that a row costs some 25 bytes beside its payload and no
// allocation of its own. Old rows go by the block.
#pragma once

#include "core/demo/log_entry.h"

#include <deque>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace wirewise::ui {

inline constexpr qint64 WholePayload = std::numeric_limits<qint64>::max();

// Rows with running serial numbers. Once full it never changes again and may be read on any thread.
class LogBlock
{
public:
    static constexpr std::size_t mostRows = 4096;
    static constexpr std::size_t fullAt = 1 << 20; // bytes

    explicit LogBlock(quint64 first) : m_first(first) { }

    void append(const demo::LogEntry& entry, qint64 mostPayload);
    bool isFull() const { return m_starts.size() == mostRows || m_bytes.size() >= fullAt; }
    void seal(); // gives back what it has to spare

    quint64 first() const { return m_first; }
    quint64 end() const { return m_first + m_starts.size(); }

    // Of its payload this much at most; payloadCut counts the rest.
    demo::LogEntry at(quint64 serial, qint64 mostPayload = WholePayload) const;
    demo::LogEntry::Kind kindAt(quint64 serial) const;
    qint64 bytesAt(quint64 serial) const; // packed

    // The rows from `serial` on, by themselves.
    std::shared_ptr<const LogBlock> tail(quint64 serial) const;
    std::size_t memory() const; // bytes allocated

private:
    quint64 m_first;
    std::vector<quint32> m_starts; // of each row in m_bytes
    std::vector<char> m_bytes;
    qint64 m_at = 0; // the first row's: others are told from it
    qint64 m_wall = 0;
};

// Rows to be read on another thread while the log goes on.
struct LogRows
{
    std::vector<std::shared_ptr<const LogBlock>> blocks;
    quint64 from = 0; // the first, where all are meant
    std::optional<std::vector<quint64>> serials {}; // only these, ascending

    void forEach(const std::function<void(const demo::LogEntry&)>& take) const;
};

// Every row ever appended has a serial number; clear() goes on counting.
// Threads: one; blocks shared with others are read only.
class LogStore
{
public:
    struct Bounds // of rings above 65,536 rows: let a 64th over, then cut back to
    {
        qsizetype entries = 1'000'000;
        qint64 bytes = 256 << 20; // of rows, packed: nearly all of it payloads
        qint64 payload = 64 << 10; // of one row; the rest is cut
    };

    explicit LogStore(Bounds bounds) : m_bounds(bounds) { }

    quint64 first() const { return m_first; }
    quint64 end() const { return m_end; } // the next row's serial
    qsizetype size() const { return static_cast<qsizetype>(m_end - m_first); }

    void append(const demo::LogEntry& entry);
    quint64 surplus() const; // the rows before this serial must go to keep the bounds
    void dropBefore(quint64 serial);
    void clear();

    demo::LogEntry at(quint64 serial, qint64 mostPayload = WholePayload) const;
    demo::LogEntry::Kind kindAt(quint64 serial) const { return blockOf(serial).kindAt(serial); }

    // The block the row is in, for another thread; of the one that still grows, a copy from this row on.
    std::shared_ptr<const LogBlock> share(quint64 serial) const;
    LogRows shareAll() const;
    std::size_t memory() const;

private:
    std::size_t indexOf(quint64 serial) const;
    const LogBlock& blockOf(quint64 serial) const { return *m_blocks[indexOf(serial)]; }

    Bounds m_bounds;
    std::deque<std::shared_ptr<LogBlock>> m_blocks;
    quint64 m_first = 0;
    quint64 m_end = 0;
    qint64 m_bytes = 0; // of rows held
};

} // namespace wirewise::ui
