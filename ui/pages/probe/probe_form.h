// SPDX-License-Identifier: GPL-3.0-or-later
// Where to probe and how: a host, what its server said first, or its ports by hand; how long to watch.
#pragma once

#include "ui/models/prober.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wirewise::ui {

class NumberBox;

class ProbeForm final : public Card
{
    Q_OBJECT

public:
    explicit ProbeForm(Prober& prober, QWidget* parent = nullptr);

    QLineEdit* host() const { return m_host; }
    QLineEdit* readyLine() const { return m_ready; } // emptied once it was understood: it holds a secret
    QPushButton* startButton() const { return m_start; }
    QPushButton* stopButton() const { return m_stop; }
    QLabel* note() const { return m_note; } // what is wrong, or how far it is

    void takeFocus();

private:
    QWidget* portBox(NumberBox*& box, const QString& word, const QString& name);
    QFormLayout* buildFields();
    QLayout* buildSettings();
    void takeReadyLine(const QString& text);
    void start();
    void follow();
    void say(const QString& text, Ink ink);

    Prober& m_prober;
    QLineEdit* m_host;
    QLineEdit* m_ready;
    QLineEdit* m_certificates; // shown with TLS
    NumberBox* m_http = nullptr;
    NumberBox* m_websocket = nullptr;
    NumberBox* m_grpc = nullptr;
    NumberBox* m_longest = nullptr;
    QCheckBox* m_tls;
    QCheckBox* m_inbound;
    QPushButton* m_start;
    QPushButton* m_stop;
    QLabel* m_note;
};

} // namespace wirewise::ui
