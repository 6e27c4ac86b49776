// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/acceptor.h"

namespace wirewise::http {

Acceptor::Acceptor(Receiver receiver, QObject* parent)
    : QTcpServer(parent)
    , m_receiver(std::move(receiver))
{
    setListenBacklogSize(1024);
}

} // namespace wirewise::http
