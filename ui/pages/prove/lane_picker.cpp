// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/lane_picker.h"

#include "ui/models/run_command.h"
#include "ui/models/run_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace wirewise::ui {

LanePicker::LanePicker(const QList<LiveTransport>& transports, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Who races"));
    auto* flow = new FlowLayout(space::large, this);
    for (const LiveTransport& transport : transports) {
        const QStringList modes = transport.modes.isEmpty() ? QStringList(QString()) : transport.modes;
        for (const QString& mode : modes) {
            auto* choice = new QWidget(this);
            auto* row = new QHBoxLayout(choice);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(space::tiny + space::hair);
            auto* box = new QCheckBox(choice);
            box->setObjectName(QStringLiteral("lane-") + laneWord(transport.id, mode));
            box->setChecked(true);
            box->setMinimumHeight(space::controlHeight);
            connect(box, &QCheckBox::toggled, this, &LanePicker::changed);
            row->addWidget(new Dot(advisor::AlternativeId(transport.id.value()), choice));
            row->addWidget(box);
            flow->addWidget(choice);
            m_choices << Choice { transport.id, mode, {}, box };
        }
    }
}

QList<RaceLane> LanePicker::chosen() const
{
    QList<RaceLane> lanes;
    for (const Choice& choice : m_choices)
        if (choice.box->isChecked())
            lanes << RaceLane { choice.transport, choice.mode, choice.name, {}, false, false };
    return lanes;
}

void LanePicker::setName(const TransportId& transport, const QString& name)
{
    for (Choice& choice : m_choices) {
        if (choice.transport != transport)
            continue;
        choice.name = choice.mode.isEmpty() ? name : name + u' ' + modeWord(choice.mode);
        choice.box->setText(QString(choice.name).replace(u'&', QLatin1String("&&")));
        choice.box->setAccessibleName(tr("Race: %1").arg(choice.name));
    }
}

} // namespace wirewise::ui
