// SPDX-License-Identifier: GPL-3.0-or-later
// The paths of the HTTP port that belong to no transport: feed, messages, echo, passages, health, figures, self-test.
#pragma once

#include "core/transports/access.h"
#include "core/transports/feed.h"
#include "core/transports/figures.h"
#include "core/transports/self_test.h"

#include <functional>

namespace wirewise::transports {

// Threads: any; what it leans on is safe from any.
class Control
{
public:
    // feedSet: called after the feed's settings changed, on the caller's thread.
    Control(Feed& feed, const Figures& figures, SelfTest& selfTest, Access& access, std::function<void()> feedSet);

    // Nothing: the path is not one of these.
    std::optional<http::Response> answer(const http::Request& request);

    // Whether this request may go on without the token.
    static bool isOpen(const http::Request& request);

private:
    http::Response feed() const;
    http::Response setFeed(const http::Request& request);
    http::Response setPassages(const http::Request& request);
    http::Response publish(const http::Request& request);

    Feed& m_feed;
    const Figures& m_figures;
    SelfTest& m_selfTest;
    Access& m_access;
    std::function<void()> m_feedSet;
};

} // namespace wirewise::transports
