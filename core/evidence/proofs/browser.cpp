// SPDX-License-Identifier: GPL-3.0-or-later
// Browser support: what a page in a real browser can do on the server that served it. One run of the browser
// serves all five cells.
#include "core/evidence/proofs/browser_report.h"

namespace wirewise::evidence {

Proof browserProof()
{
    return { advisor::FeatureId(QStringLiteral("browser")),
        QT_TRANSLATE_NOOP("proofs", "A page in a real browser reads 3 events and makes 50 round trips (WebSockets), reads 3 events and POSTs 10 times "
        "(SSE), makes a short and a long poll, each step within 8 s: then the transport works in a browser. Native gRPC is "
        "called by fetch(): no answer means only translated. Webhooks: is there a way for a page to listen."),
        [](Lab& lab, const TransportId& transport) -> Result<Seen> {
            const QString browser = findBrowser(lab.settings().browser);
            if (browser.isEmpty())
                return Seen { {},
                    Told(QT_TRANSLATE_NOOP("told", "There is no Chromium on this machine. Install it (apt install chromium), or use Open in "
                                   "browser: the page shows the same trials.")),
                    {}, {}, true };
            const auto& report = lab.once<Result<BrowserReport>>(QStringLiteral("browser"), [&]() -> Result<BrowserReport> {
                const auto server = lab.startServer();
                if (!server)
                    return server.error();
                return runBrowser(browser, (*server)->ready(), [&lab] { return lab.cancelled(); });
            });
            return report ? seeBrowser(*report, transport) : Result<Seen>(report.error());
        } };
}

} // namespace wirewise::evidence
