// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/probe/probe_form.h"

#include "core/wire/ready_line.h"
#include "ui/models/probe_words.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/number_box.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

namespace {

constexpr int longestSeconds = 3600;
constexpr int largestPort = 65535;

quint16 portIn(const NumberBox& box)
{
    return static_cast<quint16>(box.value());
}

} // namespace

ProbeForm::ProbeForm(Prober& prober, QWidget* parent)
    : Card(parent)
    , m_prober(prober)
    , m_host(new QLineEdit(prober.wish().path.host, this))
    , m_ready(new QLineEdit(this))
    , m_certificates(new QLineEdit(prober.wish().path.caFile, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    auto* how = label(tr("Start “wirewise-server --bind ADDRESS” on the far machine and paste the first line it prints. Nothing "
                         "is contacted but the host you name."), Type::Body, Ink::Muted, this);
    how->setWordWrap(true);
    column->addWidget(how);
    QFormLayout* fields = buildFields();
    column->addLayout(fields);
    column->addLayout(buildSettings());
    const auto followTls = [this, fields] { fields->setRowVisible(m_certificates, m_tls->isChecked()); };
    connect(m_tls, &QCheckBox::toggled, fields, followTls);
    followTls();
    m_note = label({}, Type::Small, Ink::Muted, this);
    m_note->setWordWrap(true);
    m_start = new QPushButton(tr("Probe"), this);
    m_stop = new QPushButton(tr("Stop"), this);
    m_start->setAccessibleName(tr("Probe the path"));
    m_stop->setAccessibleName(tr("Stop the probe"));
    makePrimary(m_start);
    auto* last = new FlowLayout(space::small);
    last->addWidget(m_start);
    last->addWidget(m_stop);
    last->addWidget(m_note);
    last->setFilling(m_note, FlowLayout::Fills::FromItsLeast);
    column->addLayout(last);
    connect(m_start, &QPushButton::clicked, this, &ProbeForm::start);
    connect(m_stop, &QPushButton::clicked, &m_prober, &Prober::cancel);
    connect(m_host, &QLineEdit::returnPressed, this, &ProbeForm::start);
    connect(m_ready, &QLineEdit::textChanged, this, &ProbeForm::takeReadyLine);
    connect(&m_prober, &Prober::changed, this, &ProbeForm::follow);
    follow();
}

QFormLayout* ProbeForm::buildFields()
{
    m_host->setPlaceholderText(QStringLiteral("192.0.2.7"));
    m_ready->setPlaceholderText(m_prober.wish().path.token.isEmpty() ? QStringLiteral("{\"ready\":1,\"http\":…}") : tr("taken; its token is kept"));
    m_ready->setMaxLength(4096);
    m_certificates->setPlaceholderText(tr("a PEM file to trust; empty: what the system trusts"));
    auto* fields = new QFormLayout;
    fields->setHorizontalSpacing(space::medium);
    fields->setVerticalSpacing(space::small);
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto& [word, field] : { std::pair { tr("Host"), m_host }, { tr("Its first line"), m_ready }, { tr("Certificates"), m_certificates } }) {
        field->setAccessibleName(word);
        field->setFont(ui::font(Type::Mono));
        auto* name = label(word, Type::Body, Ink::Text, this);
        name->setMinimumHeight(field->sizeHint().height());
        fields->addRow(name, field);
    }
    return fields;
}

QWidget* ProbeForm::portBox(NumberBox*& box, const QString& word, const QString& name)
{
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    box = new NumberBox(0, largestPort, 0, {}, pair);
    box->setAccessibleName(name);
    row->addWidget(label(word, Type::Body, Ink::Text, pair));
    row->addWidget(box);
    return pair;
}

QLayout* ProbeForm::buildSettings()
{
    const Prober::Wish& wish = m_prober.wish();
    auto* flow = new FlowLayout(space::medium);
    flow->addWidget(portBox(m_http, QStringLiteral("HTTP"), tr("Port of HTTP")));
    flow->addWidget(portBox(m_websocket, QStringLiteral("WebSocket"), tr("Port of WebSocket")));
    flow->addWidget(portBox(m_grpc, QStringLiteral("gRPC"), tr("Port of gRPC")));
    auto* watch = new QWidget(this);
    auto* row = new QHBoxLayout(watch);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    m_longest = new NumberBox(1, longestSeconds, 0, QStringLiteral("s"), watch);
    m_longest->setAccessibleName(tr("How long connections are watched"));
    row->addWidget(label(tr("Watch for"), Type::Body, Ink::Text, watch));
    row->addWidget(m_longest);
    flow->addWidget(watch);
    m_tls = new QCheckBox(tr("It speaks TLS"), this);
    m_inbound = new QCheckBox(tr("It may call this machine"), this);
    m_inbound->setToolTip(tr("Opens a port of this machine to the far server for as long as it takes"));
    flow->addWidget(m_tls);
    flow->addWidget(m_inbound);
    m_http->setValue(wish.path.http);
    m_websocket->setValue(wish.path.websocket);
    m_grpc->setValue(wish.path.grpc);
    m_longest->setValue(wish.longest);
    m_tls->setChecked(wish.path.tls);
    m_inbound->setChecked(wish.inbound);
    return flow;
}

void ProbeForm::takeReadyLine(const QString& text)
{
    if (text.isEmpty())
        return;
    const auto ready = wire::parseReadyLine(text.toUtf8());
    if (!ready || ready->http == 0) {
        if (text.trimmed().endsWith(u'}'))
            say(tr("This is no first line of wirewise-server"), Ink::Bad);
        return;
    }
    const probe::Path path = probe::pathTo({}, *ready);
    m_http->setValue(path.http);
    m_websocket->setValue(path.websocket);
    m_grpc->setValue(path.grpc);
    m_tls->setChecked(path.tls);
    m_certificates->setText(path.caFile);
    Prober::Wish wish = m_prober.wish();
    wish.path.token = path.token;
    m_prober.setWish(wish);
    m_ready->clear();
    m_ready->setPlaceholderText(tr("taken; its token is kept"));
    say(tr("Ports and token taken"), Ink::Muted);
}

void ProbeForm::takeFocus()
{
    m_host->setFocus(Qt::OtherFocusReason);
}

void ProbeForm::start()
{
    Prober::Wish wish = m_prober.wish();
    wish.path.host = m_host->text().trimmed();
    wish.path.http = portIn(*m_http);
    wish.path.websocket = portIn(*m_websocket);
    wish.path.grpc = portIn(*m_grpc);
    wish.path.tls = m_tls->isChecked();
    wish.path.caFile = m_certificates->text().trimmed();
    wish.longest = static_cast<int>(m_longest->value());
    wish.inbound = m_inbound->isChecked();
    m_prober.setWish(wish);
    m_prober.probe();
}

void ProbeForm::follow()
{
    const bool running = m_prober.isRunning();
    const bool hasFocus = m_start->hasFocus() || m_stop->hasFocus();
    QPushButton* usable = running ? m_stop : m_start;
    usable->setEnabled(true); // before the other loses the focus to whatever comes next
    if (hasFocus)
        usable->setFocus(Qt::OtherFocusReason);
    m_start->setEnabled(!running);
    m_stop->setEnabled(running);
    if (!m_prober.error().isEmpty())
        say(m_prober.error(), Ink::Bad);
    else if (m_prober.isCancelled())
        say(running ? tr("Stopping…") : tr("Stopped"), Ink::Muted);
    else
        say(running ? progressWords(m_prober.progress()) : QString(), Ink::Muted);
}

void ProbeForm::say(const QString& text, Ink ink)
{
    m_note->setText(text);
    setInk(m_note, ink);
}

} // namespace wirewise::ui
