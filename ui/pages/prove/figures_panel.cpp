// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/figures_panel.h"

#include "ui/models/run_words.h"
#include "ui/pages/prove/figure.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QGridLayout>
#include <QLabel>

namespace wirewise::ui {
namespace {

constexpr int FewestToTell = 10; // clients

} // namespace

FiguresPanel::FiguresPanel(QWidget* parent) : QWidget(parent)
{
    m_p50 = new Figure(tr("p50"), QStringLiteral("p50"), this);
    m_p90 = new Figure(tr("p90"), QStringLiteral("p90"), this);
    m_p99 = new Figure(tr("p99"), QStringLiteral("p99"), this);
    m_max = new Figure(tr("max"), QStringLiteral("max"), this);
    m_received = new Figure(tr("received"), QStringLiteral("received"), this);
    m_lost = new Figure(tr("lost"), QStringLiteral("lost"), this);
    m_repeated = new Figure(tr("repeated"), QStringLiteral("repeated"), this);
    m_replayed = new Figure(tr("replayed"), QStringLiteral("replayed"), this);
    m_rate = new Figure(tr("rate"), QStringLiteral("rate"), this);
    m_wire = new Figure(tr("on the wire"), QStringLiteral("wire"), this);
    m_server = new Figure(tr("server memory"), QStringLiteral("server"), this);
    m_samples = label({}, Type::Small, Ink::Muted, this);
    m_samples->setObjectName(QStringLiteral("samples"));
    m_samples->setWordWrap(true);

    auto* title = new FlowLayout(space::tiny + space::hair);
    title->addWidget(label(tr("Delay"), Type::Heading, Ink::Text, this));
    title->addWidget(label(tr("measured, one clock"), Type::Small, Ink::Muted, this));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::medium);
    grid->addLayout(title, 0, 0, 1, 2);
    grid->addWidget(m_p50, 1, 0);
    grid->addWidget(m_p90, 1, 1);
    grid->addWidget(m_p99, 2, 0);
    grid->addWidget(m_max, 2, 1);
    grid->addWidget(m_samples, 3, 0, 1, 2);
    grid->addWidget(new Rule(this), 4, 0, 1, 2);
    grid->addWidget(m_received, 5, 0);
    grid->addWidget(m_rate, 5, 1);
    grid->addWidget(m_lost, 6, 0);
    grid->addWidget(m_repeated, 6, 1);
    grid->addWidget(m_replayed, 7, 0);
    grid->addWidget(m_wire, 7, 1);
    grid->addWidget(m_server, 8, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    show(measure::RunSummary());
}

void FiguresPanel::show(const measure::RunSummary& run)
{
    const measure::LatencyHistogram& delays = run.latency;
    const bool measured = delays.count() > 0;
    const auto percentile = [&](double percent) { return measured ? delayText(delays.percentile(percent)) : QString(); };
    m_p50->show(percentile(50));
    m_p90->show(percentile(90));
    m_p99->show(percentile(99));
    m_max->show(measured ? delayText(delays.max()) : QString());
    QString samples = measured ? (run.workload.up ? tr("%L1 samples, from due until the feed brought it back") : tr("%L1 samples, from due to shown")).arg(delays.count())
                               : tr("from when a message was due until it was shown");
    if (run.throughProxy)
        samples += tr(", through the fault proxy");
    if (delays.clamped() > 0)
        samples += tr("; %L1 above 60 s count as 60 s").arg(delays.clamped());
    m_samples->setText(samples);

    const bool began = run.received > 0 || run.lost > 0;
    qint64 replayed = 0;
    for (const measure::Reconnect& reconnect : run.reconnects)
        replayed += reconnect.replayed;
    m_received->show(began ? countText(run.received) : QString());
    m_lost->show(began ? countText(run.lost) : QString(), {}, run.lost > 0 ? Ink::Bad : Ink::Text);
    m_repeated->show(began ? countText(run.repeated) : QString(),
        run.repeated > 0 ? tr("not shown again") : QString());
    m_replayed->show(began ? countText(replayed) : QString(),
        run.reconnects.isEmpty()      ? QString()
            : run.reconnects.size() == 1 ? tr("after a reconnect")
                                         : tr("after %1 reconnects").arg(run.reconnects.size()));
    m_rate->show(began ? rateText(run.ratePerSecond) : QString());

    const qint64 bytes = run.wire.in + run.wire.out;
    const bool onWire = run.received > 0 && bytes > 0 && run.tellsBytesPerMessage();
    m_wire->show(onWire ? bytesText(bytes / run.received) : QString(), onWire ? tr("per message") : QString());
    showServer(run);
}

// What a handful of connections adds drowns in what a process breathes: then only the whole is told.
void FiguresPanel::showServer(const measure::RunSummary& run)
{
    const measure::ServerFigures& server = run.server;
    if (server.rssBytes <= 0 && server.rssPerConnection <= 0)
        m_server->show({});
    else if (run.workload.clients >= FewestToTell && server.rssPerConnection > 0)
        m_server->show(bytesText(server.rssPerConnection), tr("per connection"));
    else
        m_server->show(bytesText(server.rssBytes),
            run.workload.clients < FewestToTell ? tr("in all; too few clients to tell per connection")
                                                : tr("in all; too little growth to tell per connection"));
}

} // namespace wirewise::ui
