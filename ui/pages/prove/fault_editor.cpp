// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/fault_editor.h"

#include "ui/models/fault_words.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace wirewise::ui {
namespace {

constexpr double LongestSeconds = 86'400; // of after and for, as parseFault has it

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

double seconds(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

int decimalsOf(const wire::FaultParameter& parameter)
{
    const QString unit = QString::fromUtf8(parameter.unit);
    return unit.isEmpty() || unit == QLatin1String("B") ? 0 : 3;
}

} // namespace

FaultEditor::FaultEditor(QWidget* parent) : QWidget(parent)
{
    m_sentence = label({}, Type::Body, Ink::Muted, this);
    m_sentence->setObjectName(QStringLiteral("faultSentence"));
    m_sentence->setWordWrap(true);
    m_fields = new QWidget(this);
    makeFields();
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("faultText"));
    m_text->setAccessibleName(tr("Fault as text"));
    m_text->setToolTip(tr("As the command line takes it: KIND[:VALUE][,NAME=VALUE…][,up|,down][,share=0.5][,after=2s][,for=3s]"));
    m_text->setFont(ui::font(Type::Mono));
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 24);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("putFault"));
    m_button->setFont(ui::font(Type::BodyStrong));
    m_problem = label({}, Type::Small, Ink::Bad, this);
    m_problem->setObjectName(QStringLiteral("faultProblem"));
    m_problem->setWordWrap(true);

    auto* line = m_line = new FlowLayout(space::small);
    line->addWidget(label(tr("as text"), Type::Small, Ink::Muted, this));
    line->addWidget(m_text);
    line->addWidget(m_button);
    line->setFilling(m_text);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    rows->addWidget(m_sentence);
    rows->addWidget(m_fields);
    rows->addLayout(line);
    rows->addWidget(m_problem);
    m_problem->hide();

    connect(m_text, &QLineEdit::textEdited, this, &FaultEditor::readText);
    connect(m_text, &QLineEdit::returnPressed, this, &FaultEditor::accept);
    connect(m_button, &QPushButton::clicked, this, &FaultEditor::accept);
    setButton(tr("Put on"));
    setFault(wire::standardFault(QString::fromLatin1(wire::faultCatalogue().front().id)));
}

QWidget* FaultEditor::named(const QString& name, QWidget* field)
{
    auto* box = new QWidget(m_fields);
    box->setMinimumHeight(m_share->sizeHint().height()); // one middle for all
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, space::small, 0);
    row->setSpacing(space::small - space::hair);
    QLabel* words = label(name, Type::Small, Ink::Muted, box);
    words->setBuddy(field);
    row->addWidget(words);
    row->addWidget(field);
    field->setAccessibleName(tr("Fault: %1").arg(name));
    if (auto* number = qobject_cast<NumberBox*>(field)) {
        connect(number, &NumberBox::valueChanged, this, &FaultEditor::readFields);
        connect(number->findChild<QLineEdit*>(), &QLineEdit::returnPressed, this, &FaultEditor::accept);
    }
    return box;
}

void FaultEditor::makeFields()
{
    m_parameters = new QWidget(m_fields);
    new FlowLayout(space::small, m_parameters);
    m_direction = new SegmentedControl(tr("Fault: direction"), { tr("both ways"), tr("up"), tr("down") }, m_fields);
    m_direction->button(1)->setToolTip(tr("From client to server"));
    m_direction->button(2)->setToolTip(tr("From server to client"));
    connect(m_direction, &SegmentedControl::chosen, this, &FaultEditor::readFields);
    m_share = new NumberBox(0.1, 100, 1, QStringLiteral("%"), m_fields);
    m_after = new NumberBox(0, LongestSeconds, 3, tr("s"), m_fields);
    m_after->setSpecialValueText(tr("at once"));
    m_during = new NumberBox(0, LongestSeconds, 3, tr("s"), m_fields);
    m_during->setSpecialValueText(tr("until taken off"));
    m_share->setToolTip(tr("So many of the connections, drawn by the seed"));
    m_share->setObjectName(QStringLiteral("faultShare"));
    m_after->setObjectName(QStringLiteral("faultAfter"));
    m_during->setObjectName(QStringLiteral("faultFor"));
    m_direction->setObjectName(QStringLiteral("faultDirection"));

    auto* flow = new FlowLayout(space::small, m_fields);
    flow->addWidget(m_parameters);
    m_directionField = named(tr("direction"), m_direction);
    flow->addWidget(m_directionField);
    flow->addWidget(named(tr("hits"), m_share));
    flow->addWidget(named(tr("begins after"), m_after));
    flow->addWidget(named(tr("lasts"), m_during));
}

void FaultEditor::makeParameters()
{
    const wire::FaultKind* kind = wire::faultKind(m_fault.kind);
    delete m_parameters->layout();
    qDeleteAll(m_parameters->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_values.clear();
    auto* row = new FlowLayout(space::small, m_parameters);
    for (const wire::FaultParameter& parameter : kind->parameters) {
        auto* box = new NumberBox(parameter.least, parameter.most, decimalsOf(parameter), QString::fromUtf8(parameter.unit), m_parameters);
        box->setObjectName(QStringLiteral("fault-") + QLatin1String(parameter.id));
        row->addWidget(named(titleOf(parameter).toLower(), box));
        m_values << box;
    }
    m_parameters->setVisible(!m_values.isEmpty());
    QWidget* before = m_direction->previousInFocusChain(); // Tab goes through them, then on to what all kinds have
    while (before->focusPolicy() == Qt::NoFocus && before != m_direction)
        before = before->previousInFocusChain();
    for (NumberBox* box : std::as_const(m_values)) {
        QWidget::setTabOrder(before, box);
        before = box;
    }
    m_sentence->setText(sentenceOf(*kind));
    m_directionField->setVisible(kind->directed);
    m_shownKind = m_fault.kind;
}

void FaultEditor::setFault(const wire::FaultSpec& fault)
{
    m_fault = fault;
    m_text->setText(wire::toText(fault));
    m_problem->hide();
    m_button->setEnabled(true);
    showFields();
}

void FaultEditor::setButton(const QString& text) const
{
    m_button->setText(text);
}

void FaultEditor::addBeside(QWidget* widget)
{
    m_line->addWidget(widget);
}

void FaultEditor::showFields()
{
    m_showing = true;
    if (m_shownKind != m_fault.kind)
        makeParameters();
    const auto parameters = wire::faultKind(m_fault.kind)->parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        m_values[static_cast<qsizetype>(i)]->setValue(m_fault.value(parameters[i].id));
    m_direction->setCurrent(static_cast<int>(m_fault.direction));
    m_share->setValue(m_fault.share * 100);
    m_after->setValue(seconds(m_fault.after));
    m_during->setValue(seconds(m_fault.during));
    m_showing = false;
}

void FaultEditor::readFields()
{
    if (m_showing)
        return;
    const auto parameters = wire::faultKind(m_fault.kind)->parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        m_fault.values[QString::fromLatin1(parameters[i].id)] = m_values[static_cast<qsizetype>(i)]->value();
    m_fault.direction = static_cast<wire::FaultSpec::Direction>(m_direction->current());
    m_fault.share = m_share->value() / 100;
    m_fault.after = milliseconds(m_after->value());
    m_fault.during = milliseconds(m_during->value());
    m_text->setText(wire::toText(m_fault));
    m_problem->hide();
    m_button->setEnabled(true);
}

void FaultEditor::readText(const QString& text)
{
    const Result<wire::FaultSpec> fault = wire::parseFault(text);
    m_problem->setText(fault ? QString() : fault.error().message);
    m_problem->setVisible(!fault);
    m_button->setEnabled(fault.ok());
    if (!fault)
        return;
    const bool otherKind = fault->kind != m_fault.kind;
    m_fault = *fault;
    showFields();
    if (otherKind)
        Q_EMIT kindChanged(m_fault.kind);
}

void FaultEditor::accept()
{
    if (m_button->isEnabled())
        Q_EMIT accepted(m_fault);
}

} // namespace wirewise::ui
