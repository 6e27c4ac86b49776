// SPDX-License-Identifier: GPL-3.0-or-later
// `wirewise --tour DIR`: the whole main job through the real widgets, by key and mouse events, with a picture
// of every place in light and dark.
#pragma once

#include <QString>

namespace wirewise::app {

class Application;

// The exit code: 0 only if every step reached its end state. Says each step on stdout.
int takeTour(Application& application, const QString& directory);

} // namespace wirewise::app
