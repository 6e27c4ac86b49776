// SPDX-License-Identifier: GPL-3.0-or-later
// The window. Exit codes: 0 done, 1 the tour did not reach its end, 2 wrong usage or input.
#include "app/wirewise/application.h"
#include "app/wirewise/tour.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace wirewise;

namespace {

int complain(const QString& text)
{
    std::fprintf(stderr, "wirewise: %s\n", qPrintable(text));
    return 2;
}

// Offscreen there is no desktop to say which font is its own, and Qt falls back to the first it finds.
void chooseFont()
{
    if (QGuiApplication::platformName() != QLatin1String("offscreen"))
        return;
    const QStringList families = QFontDatabase::families();
    for (const char* family : { "Inter", "Cantarell", "Noto Sans", "DejaVu Sans" }) {
        if (families.contains(QString::fromLatin1(family))) {
            QFont font(QString::fromLatin1(family));
            font.setPixelSize(13);
            QApplication::setFont(font);
            return;
        }
    }
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

} // namespace

int main(int argc, char** argv)
{
    const bool noDisplay
        = !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const auto isTour = [](const char* argument) { return qstrncmp(argument, "--tour", 6) == 0; };
    if (noDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
        && std::any_of(argv + 1, argv + argc, isTour))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the tour needs no eyes but its own
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("wirewise"));
    QApplication::setApplicationDisplayName(QStringLiteral("Wirewise"));
    QApplication::setApplicationVersion(QStringLiteral(WIREWISE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("wirewise"));

    const Result<app::CommandLine> line = app::parseCommandLine(QApplication::arguments().mid(1));
    if (!line) {
        std::fputs(qPrintable(app::usage()), stderr);
        return complain(line.error().text());
    }
    if (line->help || line->version) {
        std::fputs(line->help ? qPrintable(app::usage()) : "wirewise " WIREWISE_VERSION "\n", stdout);
        return 0;
    }
    const auto pack = app::loadRules(line->packFile);
    if (!pack)
        return complain(pack.error().text());

    chooseFont();
    const bool tour = !line->tourDirectory.isEmpty();
    const bool measured = qEnvironmentVariableIsSet("WIREWISE_QUIT_AFTER_FIRST_PAINT");
    const QString stateDir
        = tour || measured ? QString() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    app::Application application(qt, *pack, stateDir, line->theme);
    if (tour)
        return app::takeTour(application, line->tourDirectory);
    application.restore();
    application.window().show();
    if (!line->decisionFile.isEmpty())
        application.window().openFile(line->decisionFile);
    FirstPaint firstPaint;
    if (measured)
        application.window().installEventFilter(&firstPaint);
    return QApplication::exec();
}
