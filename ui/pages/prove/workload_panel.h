// SPDX-License-Identifier: GPL-3.0-or-later
// What the server sends: rate, size and kind take effect while it runs, the number of clients with the next
// connection.
#pragma once

#include "core/measure/run_summary.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace wirewise::ui {

class WorkloadPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkloadPanel(QWidget* parent = nullptr);

    measure::Workload workload() const;
    void setWorkload(const measure::Workload& workload); // says nothing

    // The user's own endpoint decides itself what it sends.
    void setOwnEndpoint(bool own);

    // Clients the run under way has; 0: none runs.
    void setRunningClients(int clients);

Q_SIGNALS:
    void changed(const wirewise::measure::Workload& workload); // by the user, once they pause

private:
    void onEdited();
    void showHint();

    QSpinBox* m_rate;
    QSpinBox* m_size;
    QComboBox* m_kind;
    QSpinBox* m_clients;
    QLabel* m_hint;
    QTimer m_pause;
    int m_runningClients = 0;
    bool m_own = false;
};

} // namespace wirewise::ui
