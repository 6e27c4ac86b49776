// SPDX-License-Identifier: GPL-3.0-or-later
// A fault: something done to the bytes or to the connection on the way. One file each in faults/, one line in
// fault_registry.cpp, one in the catalogue (core/wire/fault_spec.cpp).
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/wire/fault_spec.h"

#include <QByteArray>

#include <memory>
#include <span>

namespace wirewise::proxy {

// What a fault may do to the connection it is on; the link's end of the conversation.
// Threads: the proxy's one thread. All of it may be called at any time until the fault is told ended().
class Path
{
public:
    virtual ~Path() = default;

    virtual void forward(bool up, const QByteArray& bytes) = 0; // hand on now, after what went before
    virtual void answer(const QByteArray& bytes) = 0; // towards the client, as if it came from the endpoint
    virtual void finish(bool up) = 0; // pass on the end of that direction (FIN)
    virtual void close() = 0; // both ends, in order: what was forwarded still arrives
    virtual void reset() = 0; // both ends, RST; where the endpoint knows nothing yet, it never will
    // Its bytes were dropped: whatever happens, this connection is closed when the fault ends (finding 8).
    virtual void dropped() = 0;
    // How many bytes of that direction the fault holds back now: past about 1 MiB the sender has to wait.
    virtual void holding(bool up, qint64 bytes) = 0;
    // Calls the fault's timer(tag) later. Timers of a fault that ended do not fire.
    virtual void after(Nanoseconds delay, int tag) = 0;
    virtual Nanoseconds now() const = 0;
    virtual bool inbound() const = 0; // leads to the user's own receiver
};

// One fault on one connection. Faults of a connection stand in a row: what one forwards, the next one takes.
// Life: made when the fault comes on (for connections there are) or the connection is accepted; ended() is the
// last call, and what is still held back must have been forwarded or dropped by then.
class Fault
{
public:
    virtual ~Fault() = default;

    virtual void begun() { } // the connection was accepted (the endpoint knows nothing yet), or was open already
    virtual void bytes(bool up, const QByteArray& bytes) = 0; // default faults forward in their turn
    virtual void end(bool up) = 0; // FIN of that direction
    virtual void timer(int tag) { Q_UNUSED(tag) }
    virtual void ended() { } // taken off or its time is over: let go of what is held back
};

struct FaultContext
{
    const wire::FaultSpec& spec;
    Path& path;
    Random random; // seeded by run, fault and connection: the same again with the same seed
};

struct FaultEntry
{
    const char* kind; // of the catalogue
    std::unique_ptr<Fault> (*make)(const FaultContext& context);
};

std::span<const FaultEntry> allFaults();
const FaultEntry* faultEntry(QStringView kind);

} // namespace wirewise::proxy
