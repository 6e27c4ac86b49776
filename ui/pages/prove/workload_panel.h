// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent: rate, size and kind take effect while it runs, the number of clients, how long and which way with the
// next connection.
#pragma once

#include "core/measure/run_summary.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace wirewise::ui {

class NumberBox;

class WorkloadPanel final : public QWidget
{
    Q_OBJECT

public:
    // `from` with what the decision's answers say about it put in; nothing: they say nothing.
    using FromAnswers = std::function<std::optional<measure::Workload>(const measure::Workload& from)>;

    explicit WorkloadPanel(QWidget* parent = nullptr);

    measure::Workload workload() const;
    void setWorkload(const measure::Workload& workload); // says nothing

    // Empty: nobody can tell, and there is no button.
    void setFromAnswers(FromAnswers fromAnswers);
    void followAnswers(); // they may say more, or less, than before

    // The user's own endpoint decides itself what it sends.
    void setOwnEndpoint(bool own);

    // Clients the run under way has; 0: none runs.
    void setRunningClients(int clients);

Q_SIGNALS:
    void changed(const wirewise::measure::Workload& workload); // by the user, once they pause
    void exportAsked(const QString& tool); // of measure::loadExporters()

private:
    QPushButton* makeExport();
    void onEdited();
    void fillFromAnswers();
    void showHint();

    QSpinBox* m_rate;
    QSpinBox* m_size;
    QComboBox* m_kind;
    QSpinBox* m_clients;
    QComboBox* m_direction;
    NumberBox* m_duration; // s; 0: until it is ended
    QPushButton* m_answersButton;
    FromAnswers m_fromAnswers;
    QLabel* m_hint;
    QTimer m_pause;
    int m_runningClients = 0;
    bool m_own = false;
};

} // namespace wirewise::ui
