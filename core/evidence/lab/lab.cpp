// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lab/lab.h"

#include "core/capture/pcapng.h"
#include "core/demo/fault_passage.h"
#include "core/transports/control_client.h"
#include "core/transports/transport_registry.h"

#include <QDir>
#include <QEventLoop>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

Error gone(const QString& what)
{
    return { Error::Kind::Helper, what, {} };
}

Error interrupted()
{
    return gone(QStringLiteral("interrupted"));
}

// Asks, turns the loop until the answer is there.
template <typename T>
Result<T> ask(Lab& lab, const char* whom, std::chrono::milliseconds patience, const std::function<void(std::function<void(Result<T>)>)>& question)
{
    const auto answer = std::make_shared<std::optional<Result<T>>>();
    question([answer](const Result<T>& said) { *answer = said; });
    if (!lab.waitUntil([&answer] { return answer->has_value(); }, patience))
        return lab.cancelled() ? interrupted() : gone(QStringLiteral("%1 does not answer").arg(QLatin1String(whom)));
    return **answer;
}

class LabServer final : public Lab::Server
{
public:
    LabServer(Lab& lab, const QString& program, const QStringList& arguments, const QByteArray& token)
        : m_lab(lab)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!token.isEmpty())
            environment.insert(QStringLiteral("WIREWISE_TOKEN"), QString::fromLatin1(token));
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(program);
        m_process.setArguments(arguments);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setChildProcessModifier([parent = getpid()] {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (getppid() != parent)
                _exit(1);
        });
    }
    ~LabServer() override
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(2500)) {
            m_process.kill();
            m_process.waitForFinished(1000);
        }
    }

    Result<bool> start()
    {
        m_process.start();
        if (!m_lab.waitUntil([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, 10s))
            return gone(QStringLiteral("%1 does not get ready").arg(m_process.program()));
        const auto ready = wire::parseReadyLine(m_process.readLine());
        if (!ready)
            return gone(QStringLiteral("%1 does not start: %2").arg(m_process.program(), m_process.errorString()));
        m_ready = *ready;
        m_control = transports::makeControlClient(m_ready);
        return true;
    }

    const wire::ReadyLine& ready() const override { return m_ready; }

    Result<demo::ServerStats> stats() override
    {
        return ask<demo::ServerStats>([this](auto done) { m_control->askStats(std::move(done)); });
    }

    Result<demo::FeedState> steer(const demo::FeedChange& change) override
    {
        return ask<demo::FeedState>([this, &change](auto done) { m_control->change(change, std::move(done)); });
    }

    Result<bool> allow(const demo::Passages& passage)
    {
        m_passages.http += passage.http;
        m_passages.websocket += passage.websocket;
        m_passages.grpc += passage.grpc;
        return ask<bool>([this](auto done) { m_control->allow(m_passages, std::move(done)); });
    }

    int openDescriptors() const override
    {
        return static_cast<int>(QDir(QStringLiteral("/proc/%1/fd").arg(m_ready.pid)).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot).size());
    }

    void kill() override
    {
        m_process.kill();
        m_process.waitForFinished(2000);
    }

private:
    template <typename T>
    Result<T> ask(const std::function<void(std::function<void(Result<T>)>)>& question)
    {
        return evidence::ask<T>(m_lab, "the bundled server", 8s, question);
    }

    Lab& m_lab;
    QProcess m_process;
    wire::ReadyLine m_ready;
    std::unique_ptr<demo::FeedControl> m_control;
    demo::Passages m_passages; // so far
};

class LabPassage final : public Lab::Passage
{
public:
    LabPassage(Lab& lab, const QString& program, Lab::Which which)
        : m_lab(lab)
        , m_which(which)
        , m_proxy(program)
    {
        QObject::connect(&m_proxy, &demo::FaultPassage::opened, &m_proxy, [this](const wire::ReadyLine& through) { m_through = through; });
        QObject::connect(&m_proxy, &demo::FaultPassage::failed, &m_proxy, [this](const Error& error) { m_error = error; });
    }

    Result<bool> open(LabServer& server)
    {
        m_proxy.lead(server.ready());
        if (!m_lab.waitUntil([this] { return m_through || m_error; }, 10s) || !m_through)
            return m_error.value_or(gone(QStringLiteral("the fault proxy does not get ready")));
        if (const auto allowed = server.allow(m_proxy.passages()); !allowed)
            return allowed;
        return ask<bool>([this](auto done) { m_proxy.capture(file(), std::move(done)); });
    }

    quint16 port() const override
    {
        return m_which == Lab::Which::Http ? m_through->http : m_which == Lab::Which::WebSocket ? m_through->websocket : m_through->grpc;
    }

    Result<bool> add(const wire::FaultSpec& fault) override
    {
        m_faults.append(fault);
        return settle();
    }

    Result<bool> heal() override
    {
        m_faults.clear();
        return settle();
    }

    Result<wire::LinkFigures> figures() override
    {
        const auto answer = ask<QMap<QString, wire::LinkFigures>>([this](auto done) { m_proxy.askFigures(std::move(done)); });
        if (!answer)
            return answer.error();
        const QString link = m_which == Lab::Which::Http ? QStringLiteral("http")
            : m_which == Lab::Which::WebSocket ? QStringLiteral("websocket") : QStringLiteral("grpc");
        return answer->value(link);
    }

    Result<std::vector<capture::Segment>> endCapture() override
    {
        if (const auto ended = ask<bool>([this](auto done) { m_proxy.capture({}, std::move(done)); }); !ended)
            return ended.error();
        return capture::readPcapng(file());
    }

private:
    QString file() const { return m_directory.filePath(QStringLiteral("tap.pcapng")); }

    // The proxy answers commands in order: when this one is answered, the faults are as asked.
    Result<bool> settle()
    {
        m_proxy.setFaults(m_faults, m_lab.settings().seed);
        const auto answered = figures();
        return answered ? Result<bool>(true) : answered.error();
    }

    template <typename T>
    Result<T> ask(const std::function<void(std::function<void(Result<T>)>)>& question)
    {
        return evidence::ask<T>(m_lab, "the fault proxy", 10s, question);
    }

    Lab& m_lab;
    Lab::Which m_which;
    QTemporaryDir m_directory;
    demo::FaultPassage m_proxy;
    std::optional<wire::ReadyLine> m_through;
    std::optional<Error> m_error;
    QList<wire::FaultSpec> m_faults;
};

} // namespace

struct Lab::Inside
{
    Settings settings;
    QHash<QString, std::shared_ptr<void>> memory;
    std::unique_ptr<demo::DemoRunner> runner; // and its server, from the first run on

    QString program(const char* name) const { return QDir(settings.programs).filePath(QLatin1String(name)); }
};

Lab::Lab(Settings settings)
    : m_inside(std::make_unique<Inside>())
{
    m_inside->settings = std::move(settings);
}

Lab::~Lab() = default;

const Lab::Settings& Lab::settings() const
{
    return m_inside->settings;
}

bool Lab::cancelled() const
{
    return m_inside->settings.cancelled && m_inside->settings.cancelled();
}

std::shared_ptr<void>& Lab::memory(const QString& name)
{
    return m_inside->memory[name];
}

bool Lab::waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds atMost)
{
    if (condition())
        return true;
    const SystemClock clock;
    const Nanoseconds until = clock.monotonic() + atMost;
    QEventLoop loop;
    QTimer look;
    bool met = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        met = condition();
        if (met || cancelled() || clock.monotonic() >= until)
            loop.quit();
    });
    look.start(2ms);
    loop.exec();
    return met;
}

Result<TrialResult> Lab::run(const Trial& trial)
{
    const auto* entry = transports::transportEntry(trial.transport);
    if (!entry)
        return Error { Error::Kind::Input, QStringLiteral("unknown transport '%1'").arg(trial.transport.value()), {} };
    if (!m_inside->runner)
        m_inside->runner = std::make_unique<demo::DemoRunner>(
            m_inside->program("wirewise-server"),
            QStringList { QStringLiteral("--max-connections"), QStringLiteral("8192") } + settings().serverArguments);
    demo::RunRequest request = transports::bundledRun(*entry, { trial.mode, trial.interval, trial.hold }, trial.workload);
    if (const auto& make = settings().makeTransport)
        request.makeTransport = [make, id = trial.transport, mode = request.mode](QObject* parent) { return make(id, mode, parent); };
    if (const auto& urlOf = settings().urlOf)
        request.urlOf = [urlOf, id = trial.transport](const wire::ReadyLine& ready) { return urlOf(id, ready); };
    request.faults = trial.faults;
    request.seed = settings().seed;
    request.reconnect = trial.reconnect;
    request.onShown = trial.onShown;
    const QTemporaryDir directory;
    if (trial.capture)
        request.capture = directory.filePath(QStringLiteral("tap.pcapng"));

    TrialResult result;
    bool finished = false;
    QObject receiver;
    QObject::connect(m_inside->runner.get(), &demo::DemoRunner::snapshot, &receiver, [&result](const demo::RunSnapshot& snapshot) {
        result.log += snapshot.log;
        result.error = snapshot.error;
    });
    QObject::connect(m_inside->runner.get(), &demo::DemoRunner::finished, &receiver, [&](const measure::RunSummary& summary) {
        result.summary = summary;
        finished = true;
    });
    m_inside->runner->start(std::move(request));
    const auto patience = trial.workload.duration.value_or(20s) + 40s + std::chrono::milliseconds(20 * trial.workload.clients);
    if (!waitUntil([&finished] { return finished; }, patience)) {
        m_inside->runner.reset(); // ends it at once
        return cancelled() ? interrupted() : gone(QStringLiteral("the run did not end"));
    }
    if (trial.capture) {
        auto segments = capture::readPcapng(directory.filePath(QStringLiteral("tap.pcapng")));
        if (!segments)
            return segments.error();
        result.segments = std::move(segments).value();
    }
    return result;
}

Result<std::unique_ptr<Lab::Server>> Lab::startServer(const QStringList& arguments, const QByteArray& token)
{
    auto server = std::make_unique<LabServer>(*this, m_inside->program("wirewise-server"), arguments + settings().serverArguments, token);
    if (const auto started = server->start(); !started)
        return started.error();
    return std::unique_ptr<Server>(std::move(server));
}

Result<std::unique_ptr<Lab::Passage>> Lab::openPassage(Server& server, Which which)
{
    auto passage = std::make_unique<LabPassage>(*this, m_inside->program("wirewise-proxy"), which);
    if (const auto open = passage->open(static_cast<LabServer&>(server)); !open)
        return open.error();
    return std::unique_ptr<Passage>(std::move(passage));
}

std::unique_ptr<demo::Transport> Lab::makeTransport(const TransportId& id, const QString& mode, QObject* parent)
{
    const auto* entry = transports::transportEntry(id);
    const QString chosen = mode.isEmpty() && !entry->modes.isEmpty() ? entry->modes.front() : mode;
    if (const auto& make = settings().makeTransport)
        return make(id, chosen, parent);
    return entry->make({ chosen, 1000ms, 20000ms }, parent);
}

} // namespace wirewise::evidence
