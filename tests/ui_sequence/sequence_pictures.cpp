// SPDX-License-Identifier: GPL-3.0-or-later
// sequence_pictures DIR: the sequence diagram with sample traffic of each transport, a race and a heavy load, light
// and dark, at the scale of QT_SCALE_FACTOR.
#include "tests/ui_sequence/sample_traffic.h"
#include "ui/sequence/sequence_diagram.h"
#include "ui/style/offscreen_fonts.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;

namespace {

const QList<SequenceLane>& lanes()
{
    static const QList<SequenceLane> all { { TransportId(QStringLiteral("websocket")), QStringLiteral("WebSockets") },
        { TransportId(QStringLiteral("sse")), QStringLiteral("SSE") }, { TransportId(QStringLiteral("grpc")), QStringLiteral("gRPC") },
        { TransportId(QStringLiteral("polling")), QStringLiteral("Polling") },
        { TransportId(QStringLiteral("webhook")), QStringLiteral("Webhooks") } };
    return all;
}

bool save(SequenceDiagram& diagram, const QDir& folder, const QString& name, const QString& scheme)
{
    QEventLoop frame; // it paints 30 times a second
    QTimer::singleShot(80, &frame, &QEventLoop::quit);
    frame.exec();
    return diagram.grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, scheme)));
}

bool pictures(const QDir& folder, const QString& scheme)
{
    SequenceDiagram diagram;
    diagram.resize(1008, 780);
    diagram.show();
    bool good = save(diagram, folder, QStringLiteral("empty"), scheme);
    for (const SequenceLane& lane : lanes()) {
        diagram.setLanes({ lane });
        diagram.setThroughProxy(lane.transport.value() != QLatin1String("grpc"));
        const QList<demo::LogEntry> rows = trafficOf(lane.transport);
        diagram.append(0, 1, rows);
        diagram.setNow(Traffic::start + 3650ms);
        diagram.fit();
        if (lane.transport.value() == QLatin1String("sse"))
            diagram.select(0, 6);
        good = save(diagram, folder, lane.transport.value(), scheme) && good;
    }
    diagram.setThroughProxy(false);
    diagram.setLanes({ lanes().first() });
    diagram.append(0, 1, heavyTraffic(3000, 80us));
    diagram.append(0, 10000, heavyTraffic(12, 9ms, 260ms));
    diagram.setNow(Traffic::start + 380ms);
    diagram.fit();
    good = save(diagram, folder, QStringLiteral("heavy"), scheme) && good;
    diagram.setLanes(lanes());
    for (int i = 0; i < lanes().size(); ++i)
        diagram.append(i, 1, trafficOf(lanes().at(i).transport));
    diagram.setNow(Traffic::start + 3650ms);
    diagram.fit();
    good = save(diagram, folder, QStringLiteral("race"), scheme) && good;
    diagram.resize(420, 360);
    diagram.fit();
    good = save(diagram, folder, QStringLiteral("race-small"), scheme) && good;
    diagram.resize(900, 600);
    diagram.setLayoutDirection(Qt::RightToLeft);
    diagram.fit();
    good = save(diagram, folder, QStringLiteral("race-mirrored"), scheme) && good;
    diagram.setLanes({ lanes().first() });
    diagram.setThroughProxy(true);
    diagram.append(0, 1, streamTraffic(lanes().first().transport));
    diagram.setNow(Traffic::start + 3650ms);
    diagram.fit();
    return save(diagram, folder, QStringLiteral("mirrored"), scheme) && good;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    if (application.arguments().size() != 2)
        return 2;
    ui::useOffscreenFont();
    const QDir folder(application.arguments().at(1));
    folder.mkpath(QStringLiteral("."));
    bool good = true;
    for (const auto& [scheme, name] : { std::pair(Scheme::Light, QStringLiteral("light")), std::pair(Scheme::Dark, QStringLiteral("dark")) }) {
        applyScheme(application, scheme);
        good = pictures(folder, name) && good;
    }
    return good ? 0 : 1;
}
