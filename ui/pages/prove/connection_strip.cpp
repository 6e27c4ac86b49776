// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/connection_strip.h"

#include "ui/models/run_words.h"
#include "ui/style/app_style.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace wirewise::ui {

using State = demo::RunState;

// Filled: there is a connection; a ring: one is being made; grey: none.
class ConnectionStrip::StateDot final : public QWidget
{
public:
    explicit StateDot(QWidget* parent) : QWidget(parent) { setFixedSize(12, 12); }

    void show(State state, bool endedNormally)
    {
        m_state = state;
        m_normal = endedNormally;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& colours = themeOf(*this);
        QColor colour = colours.faint;
        if (m_state == State::Open)
            colour = colours.good;
        else if (m_state == State::Ended && !m_normal)
            colour = colours.bad;
        else if (m_state != State::Idle && m_state != State::Ended)
            colour = colours.fair;
        const bool filled = m_state == State::Open || m_state == State::Ended || m_state == State::Idle;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 2));
        painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(rect()).adjusted(2, 2, -2, -2));
    }

private:
    State m_state = State::Idle;
    bool m_normal = true;
};

ConnectionStrip::ConnectionStrip(const Clock& clock, QWidget* parent) : Card(parent), m_clock(clock)
{
    m_dot = new StateDot(this);
    m_word = label({}, Type::BodyStrong, Ink::Text, this);
    m_word->setObjectName(QStringLiteral("state"));
    m_url = new QLineEdit(this);
    m_url->setObjectName(QStringLiteral("url"));
    m_url->setAccessibleName(tr("Connected to"));
    m_url->setReadOnly(true);
    m_url->setFrame(false);
    m_url->setFocusPolicy(Qt::ClickFocus);
    m_url->setFont(ui::font(Type::MonoSmall));
    m_url->setMinimumWidth(m_url->fontMetrics().averageCharWidth() * 16);
    m_facts = label({}, Type::Small, Ink::Muted, this);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_counts = label({}, Type::Small, Ink::Muted, this);
    m_counts->setObjectName(QStringLiteral("counts"));
    for (QLabel* line : { m_facts, m_counts })
        line->setWordWrap(true);
    m_connect = new QPushButton(tr("Connect"), this);
    m_connect->setObjectName(QStringLiteral("connect"));
    m_connect->setFont(ui::font(Type::BodyStrong));
    makePrimary(m_connect);
    m_end = new QPushButton(tr("Disconnect"), this);
    m_end->setObjectName(QStringLiteral("disconnect"));
    m_browser = new QPushButton(tr("Open in browser"), this);
    m_browser->setObjectName(QStringLiteral("browser"));
    m_browser->setIcon(icon(QStringLiteral("external")));

    auto* head = new QWidget(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::hair);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::medium);
    first->addWidget(m_word);
    first->addWidget(m_url, 1);
    auto* second = new FlowLayout(space::medium);
    second->addWidget(m_facts);
    second->addWidget(m_counts);
    words->addLayout(first);
    words->addLayout(second);

    auto* state = new QHBoxLayout(head);
    state->setContentsMargins(0, 0, 0, 0);
    state->setSpacing(space::medium);
    state->addWidget(m_dot);
    state->addLayout(words, 1);
    auto* buttons = new QWidget(this);
    auto* together = new FlowLayout(space::medium, buttons);
    for (QPushButton* button : { m_connect, m_end, m_browser })
        together->addWidget(button);
    auto* row = new FlowLayout(space::medium, this);
    row->setContentsMargins(space::large, space::small, space::medium, space::small);
    row->addWidget(head);
    row->addWidget(buttons);
    row->setFilling(head, FlowLayout::Fills::FromItsLeast);

    m_countdown.setInterval(std::chrono::milliseconds(100));
    connect(&m_countdown, &QTimer::timeout, this, &ConnectionStrip::showFacts);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionStrip::connectAsked);
    connect(m_end, &QPushButton::clicked, this, &ConnectionStrip::endAsked);
    connect(m_browser, &QPushButton::clicked, this, &ConnectionStrip::browserAsked);
    setServerPage(false);
    show(demo::RunSnapshot());
}

void ConnectionStrip::show(const demo::RunSnapshot& snapshot)
{
    showState(snapshot.state, snapshot.endedNormally && snapshot.error.isEmpty());
    m_attempt = snapshot.attempt;
    m_nextTryAt = snapshot.nextTryAt;
    m_resumedAt = snapshot.resumedAt;
    if (m_url->text() != snapshot.url) {
        m_url->setText(snapshot.url);
        m_url->setCursorPosition(0);
    }
    showFacts();
    const measure::RunSummary& run = snapshot.summary;
    const bool any = run.received + run.lost + run.repeated > 0;
    m_counts->setText(any ? tr("received %1 · lost %2 · repeated %3")
                                .arg(countText(run.received), countText(run.lost), countText(run.repeated))
                          : QString());
    if (snapshot.state == State::Waiting)
        m_countdown.start();
    else
        m_countdown.stop();
}

void ConnectionStrip::showState(State state, bool endedNormally)
{
    m_dot->show(state, endedNormally);
    m_state = state;
    const bool wrong = state == State::Ended && !endedNormally;
    const QString word = wrong ? tr("Ended with an error") : wordFor(state);
    if (m_word->text() != word) {
        m_word->setText(word);
        m_word->setAccessibleName(tr("Connection: %1").arg(word));
    }
    setInk(m_word, wrong ? Ink::Bad : Ink::Text);
    const bool off = state == State::Idle || state == State::Ended;
    const bool focus = m_connect->hasFocus() || m_end->hasFocus();
    m_connect->setText(state == State::Ended ? tr("Connect again") : tr("Connect"));
    m_end->setText(state == State::Open || state == State::Closing ? tr("Disconnect") : tr("Cancel"));
    m_connect->setVisible(off);
    m_end->setVisible(!off);
    if (focus) // it stays on the button, whichever that is now
        (off ? m_connect : m_end)->setFocus();
}

void ConnectionStrip::showFacts()
{
    QStringList facts;
    if (m_state == State::Waiting) {
        const Nanoseconds left = std::max(Nanoseconds(0), m_nextTryAt - m_clock.monotonic());
        facts << tr("next try in %1 s").arg(QLocale().toString(static_cast<double>(left.count()) / 1e9, 'f', 1));
    }
    if (m_state == State::Waiting || (m_state != State::Ended && m_attempt > 1))
        facts << tr("attempt %1").arg(m_attempt);
    if (m_resumedAt > 0)
        facts << tr("resumed at %1").arg(m_resumedAt);
    if (m_state == State::Idle && !m_own)
        facts << tr("the bundled server starts with the first connection");
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
}

void ConnectionStrip::setOwnEndpoint(bool own)
{
    m_own = own;
    showFacts();
}

void ConnectionStrip::setServerPage(bool there)
{
    m_browser->setEnabled(there);
    m_browser->setToolTip(there ? tr("Tries every transport from your browser")
                                : tr("Connect first: the page comes from the bundled server"));
}

} // namespace wirewise::ui
