// SPDX-License-Identifier: GPL-3.0-or-later
// The transports to connect to, the recommended one marked by a word.
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAbstractButton;

namespace wirewise::ui {

class FocusGroup;

class TransportTabs final : public QWidget
{
    Q_OBJECT

public:
    struct Tab
    {
        TransportId id;
        QString name;
    };

    explicit TransportTabs(const QList<Tab>& tabs, QWidget* parent = nullptr);

    const TransportId& current() const { return m_current; }
    void setCurrent(const TransportId& id); // says nothing
    void setName(const TransportId& id, const QString& name);
    void setRecommended(const std::optional<TransportId>& id);
    QAbstractButton* button(const TransportId& id) const;

Q_SIGNALS:
    void chosen(const wirewise::TransportId& id); // by the user

private:
    QList<Tab> m_tabs;
    QList<QAbstractButton*> m_buttons;
    FocusGroup* m_focus;
    TransportId m_current;
};

} // namespace wirewise::ui
