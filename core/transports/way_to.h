// SPDX-License-Identifier: GPL-3.0-or-later
// What a target says about the way to it, as core/http dials it.
#pragma once

#include "core/demo/target.h"
#include "core/http/way.h"

namespace wirewise::transports {

using demo::isTls;

// Reads the target's files. `url` decides about TLS (after a redirect it is not the target's), `protocols` are for
// ALPN. Of kind Input: a user in the URL, a file that is not what it should be, a proxy without host and port.
Result<http::Way> wayTo(const demo::Target& target, const QUrl& url, const QList<QByteArray>& protocols);

// The target for a request to another URL: what is secret or says who we are does not go to another origin.
demo::Target redirected(const demo::Target& target, const QUrl& url);

} // namespace wirewise::transports
