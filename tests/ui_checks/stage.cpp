// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_checks/stage.h"

#include "tests/ui/pack.h"
#include "ui/help/help_window.h"
#include "ui/style/offscreen_fonts.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QTranslator>

namespace wirewise::testing {

namespace {

QStringList languages()
{
    QStringList found;
    for (const QString& top : { QStringLiteral(":/"), QStringLiteral(WIREWISE_BUILD_DIR) }) {
        QDirIterator it(top, { QStringLiteral("wirewise_*.qm") }, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (!path.endsWith(QLatin1String("_en.qm")) && std::none_of(found.begin(), found.end(), [&path](const QString& each) { return QFileInfo(each).fileName() == QFileInfo(path).fileName(); }))
                found << path;
        }
    }
    return found;
}

void dress(const Staging& staging)
{
    ui::applyTextSize(*qApp, ui::normalText);
    ui::useOffscreenFont();
    ui::applyTextSize(*qApp, staging.textPercent);
    QApplication::setLayoutDirection(staging.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QApplication::setCursorFlashTime(0);
    ui::applyScheme(*qApp, staging.dark ? ui::Scheme::Dark : ui::Scheme::Light);
}

std::unique_ptr<QTranslator> spoken(const QString& language)
{
    if (language.isEmpty())
        return nullptr;
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(language))
        qFatal("cannot load %s", qPrintable(language));
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

ui::LiveTransports transports()
{
    ui::LiveTransports live;
    for (const char* id : { "websocket", "sse", "grpc", "polling", "webhook" })
        live.all << ui::LiveTransport { TransportId(QLatin1String(id)),
            QLatin1String(id) == QLatin1String("polling") ? QStringList { QStringLiteral("short"), QStringLiteral("long") } : QStringList(),
            { QStringLiteral("http"), QStringLiteral("ws") } };
    live.request = [](const TransportId& id, const QString& mode, const measure::Workload& workload) {
        demo::RunRequest request;
        request.transport = id;
        request.mode = mode;
        request.workload = workload;
        return request;
    };
    return live;
}

} // namespace

QString Staging::text() const
{
    return QStringLiteral("%1 %2 px %3 % %4%5").arg(dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(width).arg(textPercent)
        .arg(rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), language.isEmpty() ? QString() : u' ' + QFileInfo(language).baseName());
}

QList<Staging> stagings()
{
    QList<Staging> all;
    for (const int width : { 1440, 900 })
        for (const int percent : { 100, 200 })
            for (const bool mirrored : { false, true })
                all << Staging { mirrored, width, percent, mirrored, {} };
    for (const QString& language : languages())
        for (const int width : { 1440, 900 })
            all << Staging { false, width, 100, false, language };
    return all;
}

Stage::Stage(const Staging& staging)
    : m_translator(spoken(staging.language)) // before the pack, which is translated as it is read
    , m_packs((dress(staging), test::productPackPath()))
    , m_decision(m_packs.pack())
    , m_document(m_decision, m_folder.filePath(QStringLiteral("state")))
    , m_runner(QStringLiteral("/nowhere/wirewise-server"))
{
    m_window = std::make_unique<ui::MainWindow>(m_decision, m_document, m_packs, m_runner, transports());
    m_window->resize(staging.width, 900);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qFatal("the window does not show");
    m_window->activateWindow();
    settle();
}

Stage::~Stage()
{
    m_window.reset();
}

void Stage::settle()
{
    for (int i = 0; i < 20; ++i) { // Choose builds a card in each round
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

QWidget* Stage::popup()
{
    auto* help = m_window->findChild<ui::HelpWindow*>();
    return help && help->isVisible() ? help : QApplication::activePopupWidget();
}

} // namespace wirewise::testing
