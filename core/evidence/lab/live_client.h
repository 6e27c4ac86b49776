// SPDX-License-Identifier: GPL-3.0-or-later
// One client end on the proof's own thread, opened once against one server, with all it received.
#pragma once

#include "core/evidence/lab/lab.h"

namespace wirewise::evidence {

// Threads: the lab's; everything that waits turns its loop. Life: within the lab's; its end cuts the connection.
class LiveClient
{
public:
    LiveClient(Lab& lab, const TransportId& id, const QString& mode = {});

    // Waits until it is open. Kind Network when it is refused or nobody answers within 5 s.
    Result<bool> open(const Lab::Server& server);
    Result<bool> open(const demo::Target& target);

    bool waitForEvents(qsizetype count, std::chrono::milliseconds atMost); // so many altogether
    void close(); // politely; waits at most 2 s

    demo::Transport& transport() { return *m_transport; }
    demo::WireBytes bytes() const { return m_transport->wireBytes(); }
    bool isClosed() const { return m_closed.has_value(); }

    QList<wire::FeedEvent> events; // of the bundled feed, in the order they came
    QList<demo::Message> messages; // everything, these included
    int emptyAnswers = 0; // polls that brought nothing, so far
    quint16 listensOn = 0; // the port it is called at from outside (webhooks); 0: none

private:
    Lab& m_lab;
    TransportId m_id;
    std::unique_ptr<demo::Transport> m_transport;
    bool m_opened = false;
    std::optional<demo::Closed> m_closed;
};

demo::Target targetOn(const Lab::Server& server, const TransportId& id);

// The feed as a proof wants it: set, and standing still until let go.
Result<bool> holdFeed(Lab::Server& server, double rate, qint64 size = 64, const char* kind = "text");
Result<bool> letFeedFlow(Lab::Server& server, bool flows = true);

} // namespace wirewise::evidence
