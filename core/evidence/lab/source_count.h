// SPDX-License-Identifier: GPL-3.0-or-later
// Counts one program of resources/starters: what there is to write, what only failures need, what it leans on.
//
// Marks, each a comment line of its own:
//   // reconnect {  ...  // } reconnect      exists only because connections end: backoff, resume, replay,
//                                            dropping repeats, noticing dead links
//   // web server {  ...  // } web server    what any web server or framework brings; counted apart
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QStringList>

namespace wirewise::evidence {

struct LineCount
{
    int code = 0; // lines with a letter or digit that are neither comment nor #include nor import
    int reconnect = 0; // of these, between the reconnect marks
    int webServer = 0; // between the web server marks; not in the two above

    friend bool operator==(const LineCount&, const LineCount&) = default;
};

struct Linkage
{
    QStringList libraries; // direct, without Qt6::Core and threads; sorted
    int generatedFiles = 0; // written by a tool before the compiler runs

    friend bool operator==(const Linkage&, const Linkage&) = default;
};

struct SourceCount
{
    QString file; // "sse/js/browser.js"
    LineCount lines; // of the program and, where there is one, its schema (.proto)
    Linkage linkage;

    bool isJavaScript() const { return file.endsWith(QLatin1String(".js")); }
    friend bool operator==(const SourceCount&, const SourceCount&) = default;
};

enum class StarterEnd { Client, Server };

// starters: folder of resources/starters, or ":/starters". A client is the browser's where the transport has
// one. Error (Input) when there is no such starter, or its marks do not pair.
Result<SourceCount> countStarter(const QString& starters, const TransportId& transport, StarterEnd end);

// The pieces. Error (Input): marks that do not pair.
Result<LineCount> countLines(const QString& text);
// What `target` of a CMakeLists.txt links, through other targets of the same file.
Linkage readLinkage(const QString& cmake, const QString& target);

} // namespace wirewise::evidence
