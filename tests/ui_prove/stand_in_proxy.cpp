// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for wirewise-proxy where no bytes go anywhere: answers every command of its contract and comes out
// with its news, each fault at its time.
#include "core/wire/proxy_line.h"
#include "core/wire/ready_line.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <map>
#include <memory>
#include <unistd.h>

using namespace wirewise;

namespace {

struct Proxy
{
    void say(const QByteArray& line)
    {
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
        std::fflush(stdout);
    }

    void tell(wire::ProxyNews::What what, int fault, const QString& kind)
    {
        wire::ProxyNews news;
        news.what = what;
        news.fault = fault;
        news.kind = kind;
        news.at = SystemClock().monotonic();
        say(wire::toLine(news));
    }

    void heal(int fault)
    {
        const auto found = on.find(fault);
        if (found == on.end())
            return;
        tell(wire::ProxyNews::What::FaultOff, fault, found->second);
        on.erase(found);
    }

    int begin(const wire::FaultSpec& spec)
    {
        const int fault = ++last;
        timers[fault] = std::make_unique<QObject>();
        QTimer::singleShot(spec.after, timers[fault].get(), [this, fault, spec] {
            on[fault] = spec.kind;
            tell(wire::ProxyNews::What::FaultOn, fault, spec.kind);
            if (spec.during.count() > 0)
                QTimer::singleShot(spec.during, timers[fault].get(), [this, fault] { heal(fault); });
        });
        return fault;
    }

    void obey(const QByteArray& line)
    {
        if (const auto ping = wire::parsePing(line)) {
            say(wire::pongLine(*ping));
            return;
        }
        const auto command = wire::parseProxyCommand(line);
        wire::ProxyAnswer answer;
        answer.id = command ? command->id : wire::commandId(line);
        if (!command)
            answer.error = command.error().message;
        else if (command->what == wire::ProxyCommand::Do::Link)
            answer.port = command->to;
        else if (command->what == wire::ProxyCommand::Do::Fault)
            answer.fault = begin(command->fault);
        say(wire::toLine(answer));
        if (command && command->what == wire::ProxyCommand::Do::Heal) {
            timers.erase(command->faultId.value_or(0));
            heal(command->faultId.value_or(0));
        }
    }

    std::map<int, QString> on;
    std::map<int, std::unique_ptr<QObject>> timers;
    int last = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    Proxy proxy;
    wire::ReadyLine ready;
    ready.http = ready.websocket = ready.grpc = 1;
    ready.pid = QCoreApplication::applicationPid();
    proxy.say(wire::toLine(ready));
    QByteArray waiting;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        waiting.append(bytes, static_cast<qsizetype>(count));
        for (qsizetype end = waiting.indexOf('\n'); end >= 0; end = waiting.indexOf('\n')) {
            proxy.obey(waiting.left(end));
            waiting.remove(0, end + 1);
        }
    });
    return QCoreApplication::exec();
}
