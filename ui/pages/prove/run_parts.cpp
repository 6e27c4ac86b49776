// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/run_parts.h"

#include "ui/models/run_words.h"
#include "ui/pages/prove/connection_strip.h"
#include "ui/pages/prove/end_card.h"
#include "ui/pages/prove/figures_panel.h"
#include "ui/pages/prove/live_view.h"
#include "ui/pages/prove/log_pane.h"
#include "ui/pages/prove/send_box.h"
#include "ui/widgets/banner.h"

#include <QDesktopServices>

namespace wirewise::ui {

using State = demo::RunState;

RunParts::RunParts(demo::DemoRunner& runner, const Widgets& widgets, QObject* parent)
    : QObject(parent), m_runner(runner), m_widgets(widgets)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(std::chrono::milliseconds(200)); // figures that change faster cannot be read
    connect(m_widgets.strip, &ConnectionStrip::connectAsked, this, &RunParts::startAsked);
    connect(m_widgets.strip, &ConnectionStrip::endAsked, this, &RunParts::end);
    connect(m_widgets.strip, &ConnectionStrip::browserAsked, this, [this] { QDesktopServices::openUrl(m_runner.serverPage()); });
    connect(&m_widgets.view->log(), &LogPane::connectAsked, this, &RunParts::startAsked);
    connect(&m_widgets.view->log(), &LogPane::captureAsked, this, &RunParts::captureNext);
    connect(&m_runner, &demo::DemoRunner::finished, this, &RunParts::showCapture); // it is on disk then
    connect(m_widgets.send, &SendBox::sent, this,
        [this](const QByteArray& bytes, wire::PayloadKind kind) { m_runner.send(bytes, kind); });
    connect(&m_runner, &demo::DemoRunner::snapshot, this, [this](const demo::RunSnapshot& snapshot) {
        if (snapshot.number == m_number) // else it is the last of a run this one has replaced, or of a race
            show(snapshot);
    });
    connect(&m_runner, &demo::DemoRunner::sendAnswered, m_widgets.send, &SendBox::answer);
    const auto followPage = [this] { m_widgets.strip->setServerPage(!m_runner.serverPage().isEmpty()); };
    connect(&m_runner, &demo::DemoRunner::serverRunningChanged, this, followPage);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_stale)
            refresh();
    });
    followPage();
}

bool RunParts::running() const
{
    return m_last.state != State::Idle && m_last.state != State::Ended;
}

void RunParts::start(demo::RunRequest request, const SequenceLane& lane)
{
    m_number = request.number;
    m_widgets.problem->dismiss();
    m_widgets.news->dismiss();
    m_restartsTold = 0;
    m_ending = false;
    m_widgets.view->begin(lane);
    m_widgets.view->log().setCapture({});
    m_capture.clear();
    if (std::exchange(m_capturesNext, false) && !request.ownTarget)
        request.capture = m_capture = m_captures.filePath(QStringLiteral("run-%1.pcapng").arg(m_number));
    demo::RunSnapshot begun;
    begun.state = request.ownTarget ? State::Connecting : State::StartingServer;
    begun.number = m_number;
    begun.summary.workload = request.workload;
    show(begun);
    m_runner.start(std::move(request));
}

void RunParts::end()
{
    m_ending = running();
    refresh();
    m_runner.stop();
}

void RunParts::giveWay(const QString& why)
{
    if (running()) {
        demo::RunSnapshot ended = m_last;
        ended.state = State::Ended;
        ended.endedNormally = true;
        ended.faults.clear();
        ended.summary.ended = { QStringLiteral("client"), 0, {}, why };
        show(ended);
    }
    m_number = 0;
}

void RunParts::replay(const SequenceLane& lane, const QList<demo::LogEntry>& rows)
{
    if (running()) {
        giveWay(tr("A saved transcript took its place."));
        m_runner.stop();
    }
    m_number = 0;
    m_capture.clear();
    m_widgets.view->log().setCapture({});
    m_widgets.view->replay(lane, rows);
    m_widgets.end->hide();
    m_widgets.news->tell(Banner::Tone::Info, tr("A saved transcript: %n row(s), not live.", nullptr, static_cast<int>(rows.size())));
}

void RunParts::captureNext()
{
    m_capturesNext = true;
    m_widgets.news->tell(Banner::Tone::Info, tr("The next run is captured: its bytes can be looked at, and saved for Wireshark, once it has ended."));
}

void RunParts::showCapture()
{
    if (!m_capture.isEmpty())
        m_widgets.view->log().setCapture(m_capture);
}

void RunParts::show(const demo::RunSnapshot& snapshot)
{
    m_widgets.view->take(snapshot);
    const bool wordsTurn = snapshot.state != m_last.state;
    const bool moved = wordsTurn || snapshot.attempt != m_last.attempt || snapshot.nextTryAt != m_last.nextTryAt
        || snapshot.error != m_last.error || snapshot.endedNormally != m_last.endedNormally;
    m_last = snapshot;
    m_last.log.clear();
    m_ending = m_ending && running();
    if (wordsTurn)
        Q_EMIT turned();
    if (moved || !m_refresh.isActive())
        refresh();
    else
        m_stale = true;
    m_widgets.send->setConnected(snapshot.state == State::Open);
    Q_EMIT seen(snapshot);
    tellRestarts(snapshot);
    tellEnd(snapshot);
}

// At once when something turned, else at most five times a second.
void RunParts::refresh()
{
    m_stale = false;
    demo::RunSnapshot shown = m_last;
    if (m_ending) // what is under way may take its time to come
        shown.state = State::Closing;
    m_widgets.strip->show(shown);
    m_widgets.figures->show(m_last.summary);
    m_refresh.start();
}

void RunParts::tellRestarts(const demo::RunSnapshot& snapshot)
{
    if (snapshot.serverRestarts == 0)
        return;
    const QString text = restartText(snapshot);
    const bool dismissed = m_restartsTold == snapshot.serverRestarts && m_widgets.news->isHidden();
    if (!dismissed && m_widgets.news->text() != text)
        m_widgets.news->tell(snapshot.summary.lost > 0 ? Banner::Tone::Caution : Banner::Tone::Info, text);
    m_restartsTold = snapshot.serverRestarts;
}

void RunParts::tellEnd(const demo::RunSnapshot& snapshot)
{
    if (!snapshot.error.isEmpty())
        m_widgets.problem->tell(Banner::Tone::Error, snapshot.error, tr("Try again"), [this] { Q_EMIT startAsked(); });
    if (snapshot.state == State::Ended && snapshot.error.isEmpty())
        m_widgets.end->tell(snapshot.summary, snapshot.endedNormally);
    else
        m_widgets.end->hide();
}

} // namespace wirewise::ui
