// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens, nonces and webhook secrets: from the system's generator, never from base/random.h.
#pragma once

#include <QByteArray>

namespace wirewise::transports {

QByteArray randomBytes(int count);
QByteArray randomSecret(); // 32 bytes as base64url, 43 characters

} // namespace wirewise::transports
