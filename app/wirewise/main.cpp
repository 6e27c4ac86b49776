// SPDX-License-Identifier: GPL-3.0-or-later
// The window. Exit codes: 0 done, 1 the tour did not reach its end, 2 wrong usage or input, 3 no display.
#include "app/wirewise/application.h"
#include "app/wirewise/tour.h"
#include "core/transports/transport_registry.h"
#include "ui/style/offscreen_fonts.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>
#include <future>
#include <sys/resource.h>

using namespace wirewise;

namespace {

int complain(const QString& text, int code = 2)
{
    std::fprintf(stderr, "wirewise: %s\n", qPrintable(text));
    return code;
}

bool hasDisplay()
{
#if !defined(Q_OS_LINUX)
    return true;
#endif
    for (const char* name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
}

// tests/bench measures from exec to here.
class FirstPaint final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
        }
        return false;
    }
};

// A client of a run takes a descriptor or two, and the helper programs inherit the bound.
void allowManyConnections()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const bool tourWanted = !words.filter(QRegularExpression(QStringLiteral("^--tour"))).isEmpty();
    const auto asked = app::parseCommandLine(words);
    if (asked && (asked->help || asked->version)) {
        std::fputs(asked->help ? qPrintable(app::usage()) : "wirewise " WIREWISE_VERSION "\n", stdout);
        return 0;
    }
    if (!hasDisplay() && !words.contains(QLatin1String("-platform"))) {
        if (!asked)
            return complain(asked.error().text());
        if (!tourWanted)
            return complain(QStringLiteral("no display here (DISPLAY or WAYLAND_DISPLAY); --tour DIR needs none"), 3);
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the tour needs no eyes but its own
    }
    QApplication qt(argc, argv);
    // Beside the fonts, which take as long. Not before: Qt takes the first thread it sees for the main one.
    auto builtIn = std::async(std::launch::async, [] { return ui::PackFile::readBuiltIn(QStringLiteral(":/pack/realtime.toml")); });
    QApplication::setApplicationName(QStringLiteral("wirewise"));
    QApplication::setApplicationDisplayName(QStringLiteral("Wirewise"));
    QApplication::setApplicationVersion(QStringLiteral(WIREWISE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.wirewise.Wirewise"));

    const Result<app::CommandLine> line = app::parseCommandLine(QApplication::arguments().mid(1));
    if (!line) {
        std::fputs(qPrintable(app::usage()), stderr);
        return complain(line.error().text());
    }
    ui::useOffscreenFont();
    allowManyConnections();
    const bool tour = !line->tourDirectory.isEmpty();
    const bool measured = qEnvironmentVariableIsSet("WIREWISE_QUIT_AFTER_FIRST_PAINT");
    const QString stateDir
        = tour || measured ? QString() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    app::speak(tour ? QStringLiteral("en") : line->language, stateDir); // the tour looks for words of its own
    ui::PackFile packs(builtIn.get());
    if (const std::optional<Error> failed = app::openRules(packs, line->packFile, stateDir))
        return complain(failed->text());
    app::Application application(qt, packs, stateDir, line->theme);
    if (tour)
        return app::takeTour(application, line->tourDirectory);
    application.restore();
    application.window().show();
    if (!line->decisionFile.isEmpty())
        application.window().openFile(line->decisionFile);
    FirstPaint firstPaint;
    if (measured)
        application.window().installEventFilter(&firstPaint);
    else
        QTimer::singleShot(std::chrono::seconds(3), &qt, [] { QThreadPool::globalInstance()->start(&transports::loadAhead); });
    return QApplication::exec();
}
