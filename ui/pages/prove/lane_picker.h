// SPDX-License-Identifier: GPL-3.0-or-later
// Which transports race: a check box for each, one for each mode where a transport has modes.
#pragma once

#include "ui/models/race.h"
#include "ui/pages/live_transports.h"

#include <QWidget>

class QCheckBox;

namespace wirewise::ui {

class LanePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit LanePicker(const QList<LiveTransport>& transports, QWidget* parent = nullptr); // all are chosen

    QList<RaceLane> chosen() const;
    void setName(const TransportId& transport, const QString& name);

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        TransportId transport;
        QString mode;
        QString name;
        QCheckBox* box;
    };

    QList<Choice> m_choices;
};

} // namespace wirewise::ui
