// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/fault_row.h"

#include "ui/models/fault_words.h"
#include "ui/pages/prove/fault_chip.h"
#include "ui/pages/prove/fault_editor.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_group.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace wirewise::ui {

FaultRow::FaultRow(WishedFaults& faults, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_faults(faults), m_clock(clock)
{
    m_add = new QPushButton(tr("+ Fault"), this);
    m_add->setObjectName(QStringLiteral("addFault"));
    m_add->setAccessibleName(tr("Add a fault"));
    m_add->setToolTip(tr("Everything that can be done to the connection on its way"));
    m_add->setCheckable(true);
    m_chipBox = new QWidget(this);
    m_chipFlow = new FlowLayout(space::small, m_chipBox);
    m_hint = label({}, Type::Small, Ink::Muted, m_chipBox);
    m_hint->setObjectName(QStringLiteral("faultHint"));
    m_hint->setWordWrap(true);
    m_chipFlow->addWidget(m_hint);
    auto* seedName = label(tr("seed"), Type::Small, Ink::Muted, this);
    m_seed = new QSpinBox(this);
    m_seed->setObjectName(QStringLiteral("faultSeed"));
    m_seed->setAccessibleName(tr("Seed of the faults"));
    m_seed->setToolTip(tr("The same seed: the same connections are hit. From the next connection on"));
    m_seed->setRange(1, 999'999);
    setWidthByText(m_seed, 92);
    seedName->setBuddy(m_seed);
    m_allOff = new QPushButton(tr("All faults off"), this);
    m_allOff->setObjectName(QStringLiteral("allFaultsOff"));

    auto* ofAll = new QWidget(this);
    auto* together = new FlowLayout(space::small, ofAll);
    for (QWidget* part : { static_cast<QWidget*>(seedName), static_cast<QWidget*>(m_seed), static_cast<QWidget*>(m_allOff) })
        together->addWidget(part);
    auto* line = new FlowLayout(space::small);
    for (QWidget* part : std::initializer_list<QWidget*> { label(tr("Faults"), Type::Heading, Ink::Text, this), m_add, m_chipBox, ofAll })
        line->addWidget(part);
    line->setFilling(m_chipBox);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    rows->addLayout(line);
    rows->addWidget(m_panel = makePanel());
    m_panel->hide();

    m_countdown.setInterval(std::chrono::milliseconds(100));
    connect(&m_countdown, &QTimer::timeout, this, &FaultRow::showTimes);
    connect(m_add, &QPushButton::toggled, this, &FaultRow::openPanel);
    connect(m_allOff, &QPushButton::clicked, &m_faults, &WishedFaults::allOff);
    connect(&m_faults, &WishedFaults::changed, this, &FaultRow::showFaults);
    showFaults();
}

QWidget* FaultRow::makePanel()
{
    auto* panel = new Card(this);
    panel->setObjectName(QStringLiteral("faultPanel"));
    auto* groups = new QGridLayout;
    groups->setHorizontalSpacing(space::medium);
    groups->setVerticalSpacing(space::medium);
    groups->setColumnStretch(1, 1);
    addGroup(*groups, tr("dials"), false, panel);
    addGroup(*groups, tr("middleboxes"), true, panel);
    m_editor = new FaultEditor(panel); // after them, as Tab goes
    auto* copy = new QPushButton(tr("Copy as command"), panel);
    copy->setObjectName(QStringLiteral("copyCommand"));
    copy->setToolTip(tr("This run with these faults, as a line for wirewise-cli"));
    auto* focus = new FocusGroup(panel);
    auto* rows = new QVBoxLayout(panel);
    rows->setContentsMargins(space::large, space::medium, space::large, space::medium);
    rows->setSpacing(space::medium);
    rows->addLayout(groups);
    for (const wire::FaultKind& kind : wire::faultCatalogue())
        focus->add(m_kinds.value(QLatin1String(kind.id)));
    focus->setTabStop(m_kinds.value(m_editor->fault().kind));
    rows->addWidget(new Rule(panel));
    rows->addWidget(m_editor);
    m_editor->addBeside(copy);
    connect(m_editor, &FaultEditor::accepted, this, &FaultRow::take);
    connect(m_editor, &FaultEditor::kindChanged, this, &FaultRow::choose);
    connect(copy, &QPushButton::clicked, this, &FaultRow::copyCommandAsked);
    choose(m_editor->fault().kind);
    return panel;
}

void FaultRow::addGroup(QGridLayout& groups, const QString& name, bool middlebox, QWidget* parent)
{
    const int row = middlebox ? 1 : 0;
    QLabel* words = label(name, Type::Small, Ink::Muted, parent);
    setHeightByText(words, space::controlHeight.at100);
    groups.addWidget(words, row, 0, Qt::AlignTop);
    auto* box = new QWidget(parent);
    auto* flow = new FlowLayout(space::tiny + space::hair, box);
    for (const wire::FaultKind& kind : wire::faultCatalogue()) {
        if (kind.middlebox != middlebox)
            continue;
        const QString id = QString::fromLatin1(kind.id);
        auto* button = new QPushButton(titleOf(kind), box);
        button->setObjectName(QStringLiteral("kind-") + id);
        button->setCheckable(true);
        button->setToolTip(sentenceOf(kind));
        button->setAccessibleDescription(sentenceOf(kind));
        connect(button, &QPushButton::clicked, this, [this, id] {
            m_editing = -1;
            m_editor->setButton(tr("Put on"));
            m_editor->setFault(wire::standardFault(id));
            choose(id);
        });
        flow->addWidget(button);
        m_kinds.insert(id, button);
    }
    groups.addWidget(box, row, 1);
}

quint64 FaultRow::seed() const
{
    return static_cast<quint64>(m_seed->value());
}

void FaultRow::setSeed(quint64 seed)
{
    m_seed->setValue(static_cast<int>(std::min<quint64>(seed, 999'999)));
}

void FaultRow::setRuns(bool runs)
{
    if (m_runs == runs)
        return;
    m_runs = runs;
    showFaults();
}

void FaultRow::setUsable(bool usable)
{
    m_usable = usable;
    m_add->setEnabled(usable);
    if (!usable)
        m_add->setChecked(false);
    showFaults();
}

void FaultRow::openPanel(bool open)
{
    m_panel->setVisible(open);
    if (open)
        edit(-1);
}

// Marks it.
void FaultRow::choose(const QString& kind)
{
    for (auto each = m_kinds.cbegin(); each != m_kinds.cend(); ++each)
        each.value()->setChecked(each.key() == kind);
}

void FaultRow::edit(qsizetype index)
{
    m_editing = index;
    m_editor->setButton(index < 0 ? tr("Put on") : m_runs ? tr("Change, and begin again") : tr("Change"));
    if (index < 0)
        return;
    const wire::FaultSpec fault = m_faults.all().at(index).fault;
    m_editor->setFault(fault);
    choose(fault.kind);
}

void FaultRow::take(const wire::FaultSpec& fault)
{
    const qsizetype changed = std::exchange(m_editing, -1);
    m_editor->setButton(tr("Put on"));
    if (changed >= 0)
        m_faults.change(changed, fault);
    else
        m_faults.put(fault);
}

void FaultRow::showFaults()
{
    const auto& all = m_faults.all();
    while (m_chips.size() > all.size()) {
        FaultChip* chip = m_chips.takeLast();
        chip->hide();
        chip->deleteLater();
    }
    while (m_chips.size() < all.size()) {
        auto* chip = new FaultChip(m_chipBox);
        connect(chip, &FaultChip::changeAsked, this, [this, chip] {
            m_add->setChecked(true);
            edit(m_chips.indexOf(chip));
        });
        connect(chip, &FaultChip::takeOffAsked, this, [this, chip] {
            m_editing = -1;
            if (chip == m_chips.last()) // the focus of its × goes with it; those before show their next
                m_add->setFocus();
            m_faults.takeOff(m_chips.indexOf(chip));
        });
        m_chips << chip;
        m_chipFlow->addWidget(chip);
        static_cast<QWidget*>(chip)->show();
    }
    const QString hint = !m_usable ? tr("Only on the way to the bundled server: your endpoint is connected directly.")
                                   : tr("none: bytes pass as they are");
    m_hint->setText(hint);
    m_hint->setVisible(!m_usable || all.isEmpty());
    m_allOff->setEnabled(!all.isEmpty());
    showTimes();
    const bool counts = std::any_of(all.begin(), all.end(), [](const WishedFault& wished) { return wished.until > Nanoseconds(0); });
    counts ? m_countdown.start() : m_countdown.stop();
}

void FaultRow::showTimes()
{
    for (qsizetype i = 0; i < m_chips.size() && i < m_faults.all().size(); ++i)
        m_chips[i]->show(m_faults.all().at(i), m_runs, m_clock.monotonic());
}

void FaultRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_add->isChecked()) {
        m_add->setChecked(false);
        m_add->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace wirewise::ui
