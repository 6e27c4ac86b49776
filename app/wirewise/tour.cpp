// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise/tour.h"

#include "app/wirewise/application.h"
#include "app/wirewise/tour_hands.h"
#include "ui/models/document.h"
#include "ui/models/race_table.h"
#include "ui/window/palette_commands.h"
#include "ui/pages/answers_view.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/cell_inspector.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/proof_section.h"
#include "ui/pages/prove_menu.h"
#include "ui/pages/example_picker.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/prove/fault_chip.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/question_card.h"
#include "ui/pages/ranking_panel.h"
#include "ui/pages/record/record_page.h"
#include "ui/style/text_size.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

#include <cstdio>

namespace wirewise::app {

namespace {

// One step says what is reached; the first that does not get there ends the tour.
class Tour
{
public:
    Tour(Application& application, const QString& directory)
        : m_application(application)
        , m_window(application.window())
        , m_directory(directory)
        , m_hands(application.window(), directory)
    {
    }

    bool take() { return choose() && look() && compare() && prove() && connectToEach() && doFaults() && race() && writeDown() && openAgain(); }

private:
    bool choose();
    bool look();
    bool compare();
    bool prove();
    bool connectToEach();
    bool connectTo(const ui::LiveTransport& live);
    bool talk();
    bool doFaults();
    bool race();
    bool writeDown();
    bool openAgain();

    bool reached(bool so, const QString& what)
    {
        std::printf("%s %s\n", so ? "ok    " : "FAILED", qPrintable(what));
        std::fflush(stdout);
        if (!so)
            picture(QStringLiteral("failed"));
        return so;
    }
    bool picture(const QString& name)
    {
        return m_hands.picture(name, [this](bool dark) {
            m_application.applyTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        });
    }
    template <typename T> T* part(const char* name) const
    {
        return m_window.provePage()->findChild<T*>(QString::fromLatin1(name));
    }
    QString text(const char* name) const
    {
        return part<QLabel>(name) ? part<QLabel>(name)->text() : QString();
    }
    bool trigger(const char* action)
    {
        QAction* found = m_window.action(QString::fromLatin1(action));
        if (!found || !found->isEnabled())
            return false;
        found->trigger();
        m_hands.settle();
        return true;
    }
    const advisor::Evaluation& evaluation() const { return m_application.decision().evaluation(); }

    Application& m_application;
    ui::MainWindow& m_window;
    QString m_directory;
    TourHands m_hands;
};

bool Tour::choose()
{
    ui::ChoosePage* page = m_window.choosePage();
    const ui::Decision& decision = m_application.decision();
    if (!reached(evaluation().status == advisor::Status::NoInformation && picture(QStringLiteral("empty")),
            QStringLiteral("an empty decision")))
        return false;

    m_hands.click(page->exampleButton());
    QListView* list = page->examples().list();
    if (!reached(list->isVisible() && picture(QStringLiteral("examples")), QStringLiteral("the examples")))
        return false;
    m_hands.press(list, Qt::Key_Home);
    m_hands.press(list, Qt::Key_Return);
    if (!reached(evaluation().winner && picture(QStringLiteral("choose")),
            QStringLiteral("an example leads to a recommendation")))
        return false;

    if (!reached(trigger("check-answers") && page->answers()->isVisible()
                && picture(QStringLiteral("check-answers")),
            QStringLiteral("the answers to check")))
        return false;
    m_hands.click(page->checkButton());

    // Change an answer by mouse, take it back, lower its importance by keyboard, take that back.
    const advisor::QuestionId question = decision.answers().firstKey();
    const advisor::Answers before = decision.answers();
    const auto& options = decision.pack().questions[size_t(decision.pack().indexOf(question))].options;
    ui::QuestionCard* card = page->card(question);
    page->reveal(question);
    for (const advisor::Option& option : options)
        if (option.id != before.value(question).option && decision.answers() == before)
            m_hands.click(card->optionButton(option.id));
    const bool changed = decision.answers() != before;
    const bool undone = trigger("undo") && decision.answers() == before;
    QAbstractButton* nice = card->importanceControl()->button(2);
    nice->setFocus(Qt::TabFocusReason);
    m_hands.press(nice, Qt::Key_Space);
    const bool lowered = decision.answers() != before;
    return reached(changed && undone && lowered && trigger("undo") && decision.answers() == before,
        QStringLiteral("answers change, one undo each"));
}

// The palette, high contrast and large text.
bool Tour::look()
{
    trigger("palette");
    ui::CommandPalette* panel = m_window.palette()->panel();
    if (!reached(panel != nullptr, QStringLiteral("the command palette")))
        return false;
    m_hands.type(panel->field(), QStringLiteral("cop"));
    const bool pictured = picture(QStringLiteral("palette"));
    m_hands.press(panel->field(), Qt::Key_Escape);
    if (!reached(pictured && !m_window.palette()->panel(), QStringLiteral("what may be done is found")))
        return false;
    const bool shot = m_hands.picture(QStringLiteral("high-contrast"), [](bool dark) { ui::applyScheme(*qApp, ui::schemeOf(dark, true)); });
    m_application.applyText(ui::largestText);
    const bool large = picture(QStringLiteral("large-text"));
    m_application.applyText(ui::normalText);
    return reached(shot && large, QStringLiteral("in high contrast, and with text at 200 %"));
}

bool Tour::compare()
{
    m_hands.click(m_window.choosePage()->ranking()->compareButton());
    ui::ComparePage* page = m_window.comparePage();
    if (!reached(
            page && page->isVisible() && picture(QStringLiteral("compare")), QStringLiteral("the matrix")))
        return false;
    m_hands.click(page->filterControl()->button(1));
    const QList<int> rows = page->table()->shownRows();
    if (!reached(!rows.isEmpty() && rows.size() < page->table()->model()->rowCount(),
            QStringLiteral("only the rows that matter")))
        return false;
    m_hands.clickCell(page->table(), rows.last(), 0);
    m_hands.press(page->table(), Qt::Key_Right);
    m_hands.press(page->table(), Qt::Key_Left);
    if (!reached(page->table()->currentIndex() == page->table()->model()->index(rows.last(), 0)
                && picture(QStringLiteral("compare-cell")),
            QStringLiteral("a cell in full")))
        return false;
    m_hands.click(page->filterControl()->button(0));
    m_hands.click(page->readingControl()->button(1));
    const bool written = m_application.decision().reading() == advisor::Reading::AsWritten;
    m_hands.type(page->findField(), QStringLiteral("yes"));
    const bool found = page->table()->matchCount() > 0;
    if (!reached(written && found && picture(QStringLiteral("compare-as-written")),
            QStringLiteral("the other reading; a word found")))
        return false;
    m_hands.click(page->readingControl()->button(0));
    page->findField()->clear();
    return true;
}

// A cell from where its details stand, then its row from the menu.
bool Tour::prove()
{
    const advisor::Pack& pack = m_application.decision().pack();
    ui::ComparePage* page = m_window.comparePage();
    const auto proved = [this](const char* feature) {
        const auto& kept = m_application.decision().content().evidence;
        return std::count_if(kept.begin(), kept.end(), [feature](const evidence::Kept& each) {
            return each.evidence.proof.cell.feature.value() == QLatin1String(feature); });
    };
    const int realtime = pack.indexOf(advisor::FeatureId(QStringLiteral("realtime")));
    m_hands.clickCell(page->table(), realtime, 0);
    m_hands.click(page->inspector()->proof()->proveButton());
    if (!reached(m_hands.waitFor([&] { return proved("realtime") == 1; }), QStringLiteral("a claim proved on this machine")))
        return false;
    m_hands.clickCell(page->table(), pack.indexOf(advisor::FeatureId(QStringLiteral("client_complexity"))), 4);
    page->proveMenu()->rowAction()->trigger();
    return reached(m_hands.waitFor([&] { return proved("client_complexity") == 5; }) && picture(QStringLiteral("compare-proved")),
        QStringLiteral("a row proved: confirmed and contradicted"));
}

bool Tour::connectToEach()
{
    m_hands.click(m_window.railButton(ui::Place::Prove));
    if (!reached(m_window.place() == ui::Place::Prove && picture(QStringLiteral("prove")),
            QStringLiteral("the place to prove")))
        return false;
    const ui::LiveTransports live = liveTransports();
    if (!reached(!live.all.isEmpty(), QStringLiteral("there are transports to connect to")))
        return false;
    // The recommended first, by its one press.
    m_hands.click(m_window.railButton(ui::Place::Choose));
    m_hands.click(m_window.choosePage()->ranking()->connectButton());
    for (const ui::LiveTransport& each : live.all)
        if (each.id == m_application.decision().leadingTransport() && !connectTo(each))
            return false;
    for (const ui::LiveTransport& each : live.all)
        if (each.id != m_application.decision().leadingTransport() && !connectTo(each))
            return false;
    return true;
}

bool Tour::connectTo(const ui::LiveTransport& live)
{
    using State = demo::RunState;
    const ui::ProvePage* page = m_window.provePage();
    const QString name = m_application.decision().name(live.id);
    if (page->transport() != live.id) {
        m_hands.click(page->findChild<QWidget*>(QStringLiteral("tab-") + live.id.value()));
        if (page->state() == State::Idle || page->state() == State::Ended)
            m_hands.click(part<QWidget>("connect"));
    }
    if (!reached(m_hands.waitFor([&] { return page->transport() == live.id && page->state() == State::Open; },
                     std::chrono::seconds(40)),
            QStringLiteral("connected with ") + name))
        return false;
    const auto* log = part<QAbstractItemView>("messageLog");
    const int rows = log->model()->rowCount();
    if (!reached(
            m_hands.waitFor([&] { return log->model()->rowCount() >= rows + 12; }, std::chrono::seconds(40)),
            QStringLiteral("events arrive")))
        return false;
    if (!talk() || !picture(QStringLiteral("prove-") + live.id.value()))
        return false;
    m_hands.click(part<QWidget>("disconnect"));
    const bool ended = m_hands.waitFor([&] { return page->state() == State::Ended; });
    return reached(
        ended && !text("endSentence").isEmpty() && picture(QStringLiteral("ended-") + live.id.value()),
        name + QStringLiteral(" ended: ") + text("endSentence"));
}

bool Tour::talk()
{
    auto* box = part<QPlainTextEdit>("sendText");
    box->clear();
    m_hands.type(box, QStringLiteral("hello from the tour"));
    m_hands.click(part<QWidget>("send"));
    const bool sent = m_hands.waitFor([&] { return text("sendOutcome").startsWith(QStringLiteral("Sent")); });
    m_hands.settle(std::chrono::milliseconds(400)); // it comes back as an event
    return reached(sent, QStringLiteral("a message sent"));
}

bool Tour::doFaults()
{
    const ui::ProvePage* page = m_window.provePage();
    if (const auto leading = m_application.decision().leadingTransport())
        m_hands.click(page->findChild<QWidget*>(QStringLiteral("tab-") + leading->value()));
    m_hands.click(part<QWidget>("connect"));
    if (!reached(m_hands.waitFor([&] { return page->state() == demo::RunState::Open; }), QStringLiteral("connected once more")))
        return false;
    m_hands.click(part<QWidget>("addFault"));
    for (const QString& fault : { QStringLiteral("latency:150,jitter=50"), QStringLiteral("stall,down,after=1s,for=60s") }) {
        part<QLineEdit>("faultText")->clear();
        m_hands.type(part<QWidget>("faultText"), fault);
        m_hands.press(part<QWidget>("faultText"), Qt::Key_Return);
    }
    const auto chips = [page] { return page->findChildren<ui::FaultChip*>(); };
    const bool on = m_hands.waitFor([&] {
        return chips().size() == 2 && chips().at(0)->text().endsWith(QStringLiteral("on")) && chips().at(1)->text().endsWith(QStringLiteral("left"));
    });
    if (!reached(on && picture(QStringLiteral("faults")), QStringLiteral("faults come on while it runs")))
        return false;
    m_hands.click(part<QWidget>("addFault"));
    const bool triggered = trigger("all-faults-off");
    const bool off = triggered && m_hands.waitFor([&] { return chips().isEmpty(); });
    m_hands.click(part<QWidget>("disconnect"));
    return reached(off && m_hands.waitFor([&] { return page->state() == demo::RunState::Ended; }), QStringLiteral("all faults off"));
}

bool Tour::race()
{
    m_hands.click(part<QWidget>("race"));
    m_hands.click(part<QWidget>("startRace"));
    const QAbstractItemModel* lanes = part<QAbstractItemView>("raceTable")->model();
    const auto all = [lanes] { // have received
        for (int row = 0; row < lanes->rowCount(); ++row)
            if (QLocale().toInt(lanes->index(row, ui::RaceTable::Received).data().toString()) < 25)
                return false;
        return lanes->rowCount() > 1;
    };
    if (!reached(m_hands.waitFor(all, std::chrono::seconds(40)) && picture(QStringLiteral("race")), QStringLiteral("they race side by side")))
        return false;
    m_hands.click(part<QWidget>("stopRace"));
    const bool ended = m_hands.waitFor([&] { return part<QLabel>("raceSentence")->isVisible(); });
    if (!reached(ended && picture(QStringLiteral("race-ended")), QStringLiteral("the race ended: ") + text("raceSentence")))
        return false;
    m_hands.click(part<QWidget>("race"));
    return true;
}

bool Tour::writeDown()
{
    m_hands.click(m_window.railButton(ui::Place::Record));
    ui::RecordPage* page = m_window.recordPage();
    if (!reached(page && page->isVisible() && !page->preview()->toPlainText().isEmpty(),
            QStringLiteral("the record")))
        return false;
    page->titleField()->clear();
    m_hands.type(page->titleField(), QStringLiteral("Events of the team chat"));
    m_hands.click(page->copyButton());
    const bool copied = QGuiApplication::clipboard()->text() == QString::fromUtf8(page->written())
        && page->written().contains("Events of the team chat");
    // A file chooser is the desktop's own window: its answer is given here.
    ui::Document& document = m_application.document();
    bool saved = !document.saveAs(m_directory + QStringLiteral("/decision.toml"));
    for (const record::RecordExporter& form : record::recordExporters())
        saved = saved && !document.saveRecord(m_directory + QStringLiteral("/decision.") + form.suffix);
    if (!reached(copied && saved && picture(QStringLiteral("record")), QStringLiteral("decision.toml and its record in every form written")))
        return false;
    m_hands.click(page->forms()->button(2));
    const bool drawn = m_hands.waitFor([&] { return page->written().startsWith("%PDF"); });
    return reached(drawn && picture(QStringLiteral("record-pages")), QStringLiteral("the record's pages"));
}

bool Tour::openAgain()
{
    const ui::Decision::Content before = m_application.decision().content();
    const bool emptied = trigger("new") && m_application.decision().answers().isEmpty();
    m_window.openFile(m_directory + QStringLiteral("/decision.toml"));
    if (!reached(emptied && m_application.decision().content() == before,
            QStringLiteral("the decision opened again is the same")))
        return false;
    m_hands.click(m_window.railButton(ui::Place::Choose));
    trigger("stop-server");
    return reached(picture(QStringLiteral("choose-again")), QStringLiteral("the end"));
}

} // namespace

int takeTour(Application& application, const QString& directory)
{
    if (!QDir().mkpath(directory)) {
        std::fprintf(stderr, "wirewise: cannot make the folder '%s'\n", qPrintable(directory));
        return 2;
    }
    application.window().resize(1440, 900);
    application.window().show();
    Tour tour(application, QDir(directory).absolutePath());
    return tour.take() ? 0 : 1;
}

} // namespace wirewise::app
