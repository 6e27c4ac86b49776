// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a pack that its SHA-256 is taken of: JSON with sorted keys, no spaces, UTF-8, whole numbers.
#pragma once

#include "core/base/toml_reader.h"

#include <QByteArray>

namespace wirewise::advisor {

// The tree must hold no Float and no DateTime; the loader has refused them.
QByteArray canonicalJson(const TomlNode& node);

} // namespace wirewise::advisor
