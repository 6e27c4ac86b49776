// SPDX-License-Identifier: GPL-3.0-or-later
// A click on an answer, from the event to the last pixel painted: all that Choose shows but the confidence, which
// comes from its worker. Offscreen, 1440 x 900; prints milliseconds. An argument: how many clicks, else 400.
#include "core/advisor/pack/pack_loader.h"
#include "core/base/random.h"
#include "ui/models/decision.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/question_card.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace wirewise;

namespace {

void click(QAbstractButton& button)
{
    const QPointF at = QRectF(button.rect()).center();
    for (const auto type : { QEvent::MouseButtonPress, QEvent::MouseButtonRelease }) {
        QMouseEvent event(type, at, button.mapToGlobal(at), Qt::LeftButton,
            type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&button, &event);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto pack
        = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
    if (!pack)
        return 2;
    ui::applyScheme(application, ui::Scheme::Light);
    ui::Decision decision(pack);
    ui::ChoosePage page(decision);
    page.resize(1440, 900);
    page.show();
    QApplication::processEvents();

    // The first answer builds what an empty page has not: told apart.
    QElapsedTimer first;
    first.start();
    click(*page.card(pack->questions.front().id)->optionButton(pack->questions.front().options.front().id));
    QApplication::processEvents();
    std::printf("%-34s %5.2f ms\n", "the first answer", double(first.nsecsElapsed()) / 1e6);

    const int clicks = argc > 1 ? std::max(1, std::atoi(argv[1])) : 400;
    std::vector<double> handled;
    std::vector<double> painted;
    Random random(7);
    for (int i = 0; i < clicks; ++i) {
        const advisor::Question& question = pack->questions[random.next() % pack->questions.size()];
        const advisor::Option& option = question.options[random.next() % question.options.size()];
        QAbstractButton* button = page.card(question.id)->optionButton(option.id);
        QElapsedTimer clock;
        clock.start();
        click(*button);
        handled.push_back(double(clock.nsecsElapsed()) / 1e6);
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        painted.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    const auto print = [](const char* what, std::vector<double>& times) {
        std::sort(times.begin(), times.end());
        std::printf("%-34s median %5.2f  p90 %5.2f  p99 %5.2f  largest %5.2f ms\n", what, times[times.size() / 2],
            times[times.size() * 9 / 10], times[times.size() * 99 / 100], times.back());
    };
    print("a click, until it is handled", handled);
    print("a click, until all is painted", painted);
    return 0;
}
