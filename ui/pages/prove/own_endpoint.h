// SPDX-License-Identifier: GPL-3.0-or-later
// The URL of an endpoint of the user's own.
#pragma once

#include "core/demo/transport.h"
#include "ui/pages/live_transports.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace wirewise::ui {

class OwnEndpoint final : public Card
{
    Q_OBJECT

public:
    explicit OwnEndpoint(QWidget* parent = nullptr); // hidden

    void setScheme(const QString& scheme); // of the example in the empty field
    void takeFocus();
    // Nothing where the URL is none that `live` takes.
    std::optional<demo::Target> target(const LiveTransport& live) const;

Q_SIGNALS:
    void connectAsked();

private:
    QLineEdit* m_url;
};

} // namespace wirewise::ui
