// SPDX-License-Identifier: GPL-3.0-or-later
// A real browser on the self-test page (resources/web/index.html): started without a window, on a profile of its
// own, ended as soon as the page's report is back at the server.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/wire/ready_line.h"

#include <QJsonObject>
#include <QMap>

#include <functional>

namespace wirewise::evidence {

struct BrowserReport
{
    struct Trial
    {
        QString verdict; // "works", "failed", "cannot"
        QString text;
        QJsonObject figures;
    };

    QString browser; // as it calls itself
    QMap<TransportId, Trial> trials;
};

// `wanted`, or a Chromium on PATH; empty: there is none.
QString findBrowser(const QString& wanted);

// Blocks and turns the event loop, at most 60 s. `cancelled` is asked often and may be empty.
// Error: Helper when the browser cannot be started, ends, or nothing is reported in time.
Result<BrowserReport> runBrowser(
    const QString& browser, const wire::ReadyLine& server, const std::function<bool()>& cancelled = {});

// The answer of GET /selftest: its newest result. Error (Helper) when it holds none that is whole.
Result<BrowserReport> readBrowserReport(const QByteArray& json);

} // namespace wirewise::evidence
