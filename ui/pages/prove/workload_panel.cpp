// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/workload_panel.h"

#include "core/measure/load/load_registry.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/number_box.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace wirewise::ui {
namespace {

constexpr int MostClients = 2000; // of one transport; the command line goes on to 10,000

const QStringList Kinds { QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("binary") };

QSpinBox* number(const QString& name, const QString& suffix, int least, int most, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setGroupSeparatorShown(true);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

} // namespace

WorkloadPanel::WorkloadPanel(QWidget* parent) : QWidget(parent)
{
    m_rate = number(QStringLiteral("workloadRate"), tr(" /s"), 1, 100'000, this);
    m_size = number(QStringLiteral("workloadSize"), tr(" B"), 1, 1 << 20, this);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("workloadKind"));
    m_kind->addItems({ tr("text"), tr("JSON"), tr("binary") });
    m_clients = number(QStringLiteral("workloadClients"), QString(), 1, MostClients, this);
    m_duration = new NumberBox(0, 86'400, 1, tr("s"), this);
    m_duration->setObjectName(QStringLiteral("workloadDuration"));
    m_duration->setSpecialValueText(tr("until ended"));
    m_direction = new QComboBox(this);
    m_direction->setObjectName(QStringLiteral("workloadDirection"));
    m_direction->addItems({ tr("server sends"), tr("client sends") });
    m_answersButton = new QPushButton(tr("from my answers"), this);
    m_answersButton->setObjectName(QStringLiteral("workloadFromAnswers"));
    makeLink(m_answersButton);
    connect(m_answersButton, &QPushButton::clicked, this, &WorkloadPanel::fillFromAnswers);
    m_answersButton->hide();
    m_hint = label({}, Type::Small, Ink::Muted, this);
    m_hint->setObjectName(QStringLiteral("workloadHint"));
    m_hint->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tiny);
    QLabel* name = label(tr("Workload"), Type::Heading, Ink::Text, this);
    auto* title = new FlowLayout(space::small);
    title->addWidget(name);
    title->addWidget(m_answersButton);
    title->setFilling(name);
    grid->addLayout(title, 0, 0, 1, 2);
    const struct { QString name; QWidget* field; } fields[] = { { tr("rate"), m_rate }, { tr("size"), m_size },
        { tr("kind"), m_kind }, { tr("clients"), m_clients }, { tr("duration"), m_duration }, { tr("direction"), m_direction } };
    for (int i = 0; i < 6; ++i) {
        QLabel* words = label(fields[i].name, Type::Small, Ink::Muted, this);
        words->setBuddy(fields[i].field);
        fields[i].field->setAccessibleName(tr("Workload %1").arg(fields[i].name));
        grid->addWidget(words, 1 + i / 2 * 2, i % 2);
        grid->addWidget(fields[i].field, 2 + i / 2 * 2, i % 2);
    }
    grid->addWidget(m_hint, 7, 0, 1, 2);
    grid->addWidget(makeExport(), 8, 0, 1, 2, Qt::AlignLeft);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setWorkload({});

    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(250));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT changed(workload()); });
    for (QSpinBox* box : { m_rate, m_size, m_clients })
        connect(box, &QSpinBox::valueChanged, this, &WorkloadPanel::onEdited);
    connect(m_duration, &NumberBox::valueChanged, this, &WorkloadPanel::onEdited);
    for (QComboBox* box : { m_kind, m_direction })
        connect(box, &QComboBox::currentIndexChanged, this, &WorkloadPanel::onEdited);
    showHint();
}

QPushButton* WorkloadPanel::makeExport()
{
    auto* button = new QPushButton(tr("Export this load…"), this);
    button->setObjectName(QStringLiteral("exportLoad"));
    button->setToolTip(tr("As a test for an engine that spreads it over many machines"));
    makeLink(button);
    auto* menu = new QMenu(button);
    menu->setAccessibleName(tr("Engines"));
    for (const measure::LoadExporter& exporter : measure::loadExporters())
        connect(menu->addAction(exporter.title), &QAction::triggered, this, [this, id = exporter.id] { Q_EMIT exportAsked(id); });
    connect(button, &QPushButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

measure::Workload WorkloadPanel::workload() const
{
    measure::Workload workload;
    workload.rate = m_rate->value();
    workload.size = m_size->value();
    workload.kind = Kinds.value(m_kind->currentIndex());
    workload.clients = m_clients->value();
    workload.up = m_direction->currentIndex() == 1;
    if (m_duration->value() > 0)
        workload.duration = std::chrono::milliseconds(std::llround(m_duration->value() * 1000));
    return workload;
}

void WorkloadPanel::setWorkload(const measure::Workload& workload)
{
    const QSignalBlocker blockers[] { QSignalBlocker(m_rate), QSignalBlocker(m_size), QSignalBlocker(m_kind),
        QSignalBlocker(m_clients), QSignalBlocker(m_duration), QSignalBlocker(m_direction) };
    m_rate->setValue(static_cast<int>(workload.rate));
    m_size->setValue(static_cast<int>(workload.size));
    m_kind->setCurrentIndex(static_cast<int>(Kinds.indexOf(workload.kind)));
    m_clients->setValue(workload.clients);
    m_direction->setCurrentIndex(workload.up ? 1 : 0);
    m_duration->setValue(workload.duration ? static_cast<double>(workload.duration->count()) / 1000 : 0);
}

void WorkloadPanel::setFromAnswers(FromAnswers fromAnswers)
{
    m_fromAnswers = std::move(fromAnswers);
    m_answersButton->setVisible(bool(m_fromAnswers));
    followAnswers();
}

void WorkloadPanel::followAnswers()
{
    if (!m_fromAnswers)
        return;
    const bool any = m_fromAnswers(workload()).has_value();
    m_answersButton->setEnabled(any && !m_own);
    m_answersButton->setToolTip(any ? tr("Rate, size, kind and clients as your answers have them")
                                    : tr("Your answers say nothing about rate, size, kind or clients yet"));
}

void WorkloadPanel::fillFromAnswers()
{
    const std::optional<measure::Workload> wanted = m_fromAnswers(workload());
    if (!wanted)
        return;
    setWorkload(*wanted);
    const bool less = wanted->clients > MostClients;
    onEdited();
    m_hint->setText(less ? tr("From your answers, but with %L1 clients of %L2: more are for wirewise-cli.").arg(MostClients).arg(wanted->clients)
                         : tr("As your answers have it."));
}

void WorkloadPanel::setRunningClients(int clients)
{
    m_runningClients = clients;
    m_direction->setEnabled(clients == 0 && !m_own); // a run keeps the way it began with
    showHint();
}

void WorkloadPanel::setOwnEndpoint(bool own)
{
    m_own = own;
    for (QWidget* field : { static_cast<QWidget*>(m_rate), static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_kind) })
        field->setEnabled(!own);
    m_direction->setEnabled(!own && m_runningClients == 0);
    followAnswers();
    showHint();
}

void WorkloadPanel::onEdited()
{
    m_pause.start();
    showHint();
}

void WorkloadPanel::showHint()
{
    const bool later = m_runningClients > 0 && m_runningClients != m_clients->value();
    m_hint->setText(later   ? tr("%1 clients with the next connection").arg(m_clients->value())
                        : m_own ? tr("Your own endpoint decides what it sends.")
                                : tr("Changes take effect while connected."));
}

} // namespace wirewise::ui
