// SPDX-License-Identifier: GPL-3.0-or-later
// Where a webhook may go: http to this machine, or into a network that the user named, and not to one of our own
// ports (faults.md section 9, item 7).
#pragma once

#include "core/base/result.h"
#include "core/transports/access.h"

#include <QHostAddress>

namespace wirewise::transports {

// Resolved once; deliveries connect to this address and no other.
struct WebhookTarget
{
    QHostAddress address;
    quint16 port = 80;
    QByteArray host; // for the Host header, as registered
    QByteArray path; // path and query
};

// An address and how many bits of it count: QHostAddress::parseSubnet().
using Subnets = QList<std::pair<QHostAddress, int>>;

Result<WebhookTarget> webhookTarget(const QByteArray& url, const Access::Ports& own, const Subnets& others = {});

} // namespace wirewise::transports
