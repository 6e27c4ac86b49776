// SPDX-License-Identifier: GPL-3.0-or-later
// A TOML document back to text, with its keys in another order: what a pack says must not depend on it.
#pragma once

#include "core/base/random.h"
#include "core/base/toml_reader.h"

namespace wirewise {

enum class KeyOrder { AsIs, Sorted, Shuffled };

// The order of lists is kept. random: for Shuffled.
QByteArray tomlText(const TomlNode& root, KeyOrder order, Random random = Random(1));

// Pieces to build a document from.
TomlNode tomlOf(const QString& text);
TomlNode tomlOf(qint64 number);
TomlNode tomlOf(bool yes) = delete; // says true where a pointer was meant: tomlTrue()
TomlNode tomlTrue();
TomlNode tomlOf(const QStringList& texts);
void put(TomlNode& table, const QString& key, TomlNode value);

} // namespace wirewise
