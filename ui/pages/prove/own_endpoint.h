// SPDX-License-Identifier: GPL-3.0-or-later
// An endpoint of the user's own: its URL, and on demand how it is reached. Kept with the decision, its secrets apart.
#pragma once

#include "core/demo/target.h"
#include "ui/pages/live_transports.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wirewise::ui {

class Decision;
class EndpointDetails;
class EndpointMemory;

class OwnEndpoint final : public Card
{
    Q_OBJECT

public:
    OwnEndpoint(Decision& decision, SecretStore* secrets, QWidget* parent = nullptr); // hidden

    void setScheme(const QString& scheme); // of the example in the empty field
    void takeFocus();
    // What is typed, or one sentence on what is wrong with it.
    Result<demo::Target> target(const LiveTransport& live, const QString& name) const;
    void keep(const LiveTransport& live, const demo::Target& target); // with the decision

Q_SIGNALS:
    void connectAsked();

private:
    void followScheme();
    void fill(const demo::Target& target);

    EndpointMemory* m_memory;
    QString m_scheme; // of an empty field
    QLineEdit* m_url;
    QPushButton* m_more;
    EndpointDetails* m_details;
    QCheckBox* m_remember;
    QLabel* m_told;
};

} // namespace wirewise::ui
