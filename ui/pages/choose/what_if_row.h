// SPDX-License-Identifier: GPL-3.0-or-later
// One change of answers and what it leads to, with the button that makes it.
#pragma once

#include "core/advisor/answers.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace wirewise::ui {

class Dot;
class LeadText;

struct WhatIf
{
    std::optional<advisor::AlternativeId> leader; // whose dot; nothing: nobody leads then
    QString lead; // "SSE"
    QString rest; // "if “both sides send” were only a should"
    QString button; // "Apply"
    QString spoken; // the button's accessible name: what it applies
    QString overline; // while it is only looked at: "if …"
    advisor::Answers then;
};

class WhatIfRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfRow(QWidget* parent = nullptr);

    void tell(const WhatIf& what);
    QString text() const;
    QPushButton* button() const { return m_button; }

private:
    Dot* m_dot;
    LeadText* m_text;
    QPushButton* m_button;
};

} // namespace wirewise::ui
