// SPDX-License-Identifier: GPL-3.0-or-later
// What the sequence diagram keeps of one lane's log rows: a bounded ring of small records in blocks, each block
// with its extent in time and its sums, so that what is visible is found, and gathered, without looking at rows.
#pragma once

#include "core/demo/log_entry.h"

#include <QHash>
#include <QString>

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace wirewise::ui {

// Ways arrows travel; those of one stream may be gathered into a band.
enum class SequenceStream { EventDown, EventUp, RequestDown, RequestUp, None };
inline constexpr std::size_t sequenceStreams = 4; // without None

struct SequenceRecord
{
    using Kind = demo::LogEntry::Kind;

    quint64 serial = 0;
    Nanoseconds at { 0 }; // at the client's end
    Nanoseconds left { -1 }; // the server's end, measured; negative: not known
    Nanoseconds kept { -1 }; // Replayed: when it was due, before the cut
    Nanoseconds trip { -1 }; // one way, modelled where `left` is not known; negative: nothing to model it on
    Nanoseconds delay { -1 };
    Nanoseconds roundTrip { -1 };
    Nanoseconds answered { -1 }; // Asked: when its answer came, or the connection went; negative: not yet
    Nanoseconds released { -1 }; // Asked: when that answer left the server
    wire::Seq seq = 0;
    quint32 exchange = 0;
    quint32 bytes = 0;
    Kind kind = Kind::Note;
    bool up = false;
    bool binary = false;
    bool empty = false;
    bool carried = false; // Asked: the event it brought has an arrow of its own
    bool lost = false; // Asked: the connection went before it ever opened, so nothing tells that it arrived
    QString text; // our own words; Sent: the beginning of what was sent, foreign

    SequenceStream stream() const;
    bool travels() const { return stream() != SequenceStream::None; }
    bool measured() const { return left.count() >= 0; } // at both ends
    Nanoseconds begins(Nanoseconds shortTrip) const; // on the sender's line
    Nanoseconds ends(Nanoseconds shortTrip) const; // on the receiver's line; shortTrip where nothing is known
};

struct StreamSums
{
    qint64 count = 0;
    qint64 empty = 0;
    Nanoseconds firstBegin { 0 }, lastBegin { 0 }, firstEnd { 0 }, lastEnd { 0 };
    Nanoseconds shortest { -1 }, longest { -1 }; // of the measured trips; negative: none

    void add(const SequenceRecord& record, Nanoseconds shortTrip);
    void add(const StreamSums& other);
};

struct SequenceBlock
{
    std::vector<SequenceRecord> records;
    Nanoseconds from { 0 }, to { 0 }; // of all that is drawn of them
    Nanoseconds firstAt { 0 }, lastAt { 0 };
    std::array<StreamSums, sequenceStreams> sums;
};

struct FaultPeriod
{
    QString text; // as on the command line
    Nanoseconds from { 0 }, to { -1 }; // negative: still on
    quint64 serial = 0;
};

struct ConnectionBreak
{
    Nanoseconds from { 0 }, to { -1 }; // negative: not back yet
    Nanoseconds retryIn { -1 };
    int retry = 0; // the how manieth attempt follows; 0: none does
    QString text;
    quint64 serial = 0;
};

struct UnlistedRows // the log was too slow for them
{
    Nanoseconds at { 0 };
    qint64 count = 0;
};

// Rows may come with any times: nothing here relies on their order. Threads: GUI.
class SequenceTrack
{
public:
    static constexpr qsizetype blockSize = 256;
    static constexpr std::size_t marksKept = 2000; // faults, breaks and open requests, each

    explicit SequenceTrack(qsizetype bound = 200'000);
    SequenceTrack(SequenceTrack&&) = default;
    SequenceTrack& operator=(SequenceTrack&&) = default;

    // Serials ascend; rows whose serial does not are left out.
    void append(quint64 firstSerial, const QList<demo::LogEntry>& rows, qint64 dropped = 0);
    void clear();

    qsizetype held() const { return m_held; }
    qint64 letGo() const { return m_letGo; } // to keep the bound, since clear()
    std::optional<Nanoseconds> begin() const { return m_begin; } // the earliest ever seen
    Nanoseconds newest() const { return m_newest; }

    const SequenceRecord* first() const;
    const SequenceRecord* last() const;
    const SequenceRecord* find(quint64 serial) const;
    const SequenceRecord* beside(quint64 serial, int step) const; // +1: the next; null at the ends

    const std::deque<std::unique_ptr<SequenceBlock>>& blocks() const { return m_blocks; }
    const std::deque<quint64>& marks() const { return m_marks; } // gaps, notes and ends, ascending
    const std::deque<FaultPeriod>& faults() const { return m_faults; }
    const std::deque<ConnectionBreak>& breaks() const { return m_breaks; }
    const std::deque<UnlistedRows>& unlisted() const { return m_unlisted; }
    const QHash<quint32, quint64>& waiting() const { return m_waiting; } // requests without an answer, serials

private:
    SequenceRecord recordOf(quint64 serial, const demo::LogEntry& entry) const;
    void pair(SequenceRecord& record);
    void noteMarks(const SequenceRecord& record, const demo::LogEntry& entry);
    void push(SequenceRecord&& record);
    void makeRoom();
    std::pair<SequenceBlock*, SequenceRecord*> locate(quint64 serial) const;

    qsizetype m_bound;
    qsizetype m_held = 0;
    qint64 m_letGo = 0;
    std::deque<std::unique_ptr<SequenceBlock>> m_blocks;
    std::deque<quint64> m_marks;
    std::deque<FaultPeriod> m_faults;
    std::deque<ConnectionBreak> m_breaks;
    std::deque<UnlistedRows> m_unlisted;
    QHash<quint32, quint64> m_waiting;
    std::optional<Nanoseconds> m_begin;
    std::optional<quint64> m_lastSerial;
    Nanoseconds m_newest { 0 };
    Nanoseconds m_lastTrip { -1 }; // of the latest event measured at both ends
    bool m_open = false;
    int m_attempts = 0; // since it was last open
};

} // namespace wirewise::ui
