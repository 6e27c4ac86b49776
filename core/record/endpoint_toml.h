// SPDX-License-Identifier: GPL-3.0-or-later
// [endpoint] of a decision file:
//   transport, url, headers = [{ name, value }], ca, certificate, key, proxy, method, proto, request,
//   secrets = ["token", "proxy"]: that there are such; a secret's value stands in no file.
#pragma once

#include "core/base/toml_fields.h"
#include "core/record/own_endpoint.h"

namespace wirewise::record {

OwnEndpoint readEndpoint(const TomlNode& table, TomlFaults& faults);
QString endpointToml(const OwnEndpoint& endpoint);

} // namespace wirewise::record
