// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program it is given as LocalProcess does, prints its pid, and waits to be killed.
#include "core/demo/local_process.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    wirewise::demo::LocalProcess child({ application.arguments().at(1), application.arguments().sliced(2) }, 1);
    QObject::connect(&child, &wirewise::demo::LocalProcess::ready, &application, [](const auto& ready) {
        std::printf("%lld\n", static_cast<long long>(ready.pid));
        std::fflush(stdout);
    });
    child.start();
    return QCoreApplication::exec();
}
