// SPDX-License-Identifier: GPL-3.0-or-later
// GET / : the page that tries every transport from the browser that opened it, and what it found.
#pragma once

#include "core/http/http_message.h"
#include "core/transports/access.h"

#include <QList>

#include <mutex>

namespace wirewise::transports {

// Threads: any.
class SelfTest
{
public:
    // page: HTML with @NONCE@ and @WEBSOCKET@ where they belong.
    SelfTest(QByteArray page, const Access::Ports& ports);

    http::Response page();
    // Takes a result once per nonce: a page of ours may report without the token, nobody else can.
    http::Response report(const http::Request& request);
    http::Response results() const;

private:
    QByteArray m_page;
    const Access::Ports& m_ports;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_nonces; // given out, not used yet
    QList<QByteArray> m_results; // compact JSON objects, newest last
};

} // namespace wirewise::transports
