// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lab/browser_run.h"

#include "core/http/http_client.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

namespace wirewise::evidence {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s; // the page gives each of its steps 8 s
constexpr auto farewell = 5s;

Error helper(const QString& why, const QString& where)
{
    return { Error::Kind::Helper, why, where };
}

QStringList argumentsFor(const QString& profile, const wire::ReadyLine& server)
{
    QStringList arguments { QStringLiteral("--headless=new"), QStringLiteral("--disable-gpu"),
        QStringLiteral("--user-data-dir=") + profile, QStringLiteral("--no-first-run"),
        QStringLiteral("--no-default-browser-check"), QStringLiteral("--no-proxy-server"),
        // It talks to our server and to nobody else.
        QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-component-update"),
        QStringLiteral("--disable-sync"), QStringLiteral("--disable-extensions"),
        QStringLiteral("--disable-dev-shm-usage") };
    if (::geteuid() == 0)
        arguments << QStringLiteral("--no-sandbox"); // Chromium refuses root otherwise
    return arguments << QStringLiteral("http://127.0.0.1:%1/").arg(server.http);
}

// Asks the server for the page's report until there is one.
class ReportWatch : public QObject
{
public:
    ReportWatch(const wire::ReadyLine& server, std::function<void(const QByteArray&)> found)
    {
        m_client.setServer(QStringLiteral("127.0.0.1"), server.http);
        connect(&m_client, &http::HttpClient::bodyReceived, this, [this](const QByteArray& piece) { m_body += piece; });
        connect(&m_client, &http::HttpClient::finished, this, [this, found = std::move(found)] {
            if (!QJsonDocument::fromJson(m_body).object().value(QLatin1String("results")).toArray().isEmpty())
                found(m_body);
        });
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_client.busy())
                return;
            m_body.clear();
            http::Request request;
            request.method = "GET";
            request.target = "/selftest";
            m_client.send(request);
        });
        m_timer.start(100ms);
    }

private:
    http::HttpClient m_client;
    QTimer m_timer;
    QByteArray m_body;
};

void end(QProcess& process)
{
    process.disconnect();
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(std::chrono::milliseconds(farewell).count())) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

QString findBrowser(const QString& wanted)
{
    const QStringList names { QStringLiteral("chromium"), QStringLiteral("chromium-browser"), QStringLiteral("google-chrome") };
    for (const QString& name : wanted.isEmpty() ? names : QStringList { wanted })
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    return {};
}

Result<BrowserReport> runBrowser(
    const QString& browser, const wire::ReadyLine& server, const std::function<bool()>& cancelled)
{
    const QTemporaryDir profile;
    if (!profile.isValid())
        return helper(profile.errorString(), profile.path());
    QEventLoop loop;
    QByteArray report;
    QString wrong = QStringLiteral("the page reported nothing within 60 s");
    const auto fail = [&](const QString& why) {
        wrong = why;
        loop.quit();
    };
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(&process, &QProcess::finished, &loop, [&] { fail(QStringLiteral("the browser ended by itself")); });
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&] { fail(process.errorString()); });
    const ReportWatch watch(server, [&](const QByteArray& found) {
        report = found;
        loop.quit();
    });
    QTimer asks;
    QObject::connect(&asks, &QTimer::timeout, &loop, [&] {
        if (cancelled && cancelled())
            fail(QStringLiteral("cancelled"));
    });
    asks.start(50ms);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    // When it has started or failed to, the loop is turning.
    QTimer::singleShot(0, &loop, [&] { process.start(browser, argumentsFor(profile.path(), server)); });
    loop.exec();
    end(process);
    return report.isEmpty() ? Result<BrowserReport>(helper(wrong, browser)) : readBrowserReport(report);
}

Result<BrowserReport> readBrowserReport(const QByteArray& json)
{
    const QJsonArray results = QJsonDocument::fromJson(json).object().value(QLatin1String("results")).toArray();
    const QJsonObject newest = results.isEmpty() ? QJsonObject() : results.last().toObject();
    const QJsonObject trials = newest.value(QLatin1String("transports")).toObject();
    BrowserReport report { newest.value(QLatin1String("browser")).toString(), {} };
    for (auto it = trials.begin(); it != trials.end(); ++it) {
        const QJsonObject trial = it.value().toObject();
        report.trials.insert(TransportId(it.key()),
            { trial.value(QLatin1String("verdict")).toString(), trial.value(QLatin1String("text")).toString(),
                trial.value(QLatin1String("figures")).toObject() });
    }
    if (report.browser.isEmpty() || report.trials.isEmpty())
        return Error { Error::Kind::Helper, QStringLiteral("the page's report is not whole"), QStringLiteral("GET /selftest") };
    return report;
}

} // namespace wirewise::evidence
