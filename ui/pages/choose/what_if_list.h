// SPDX-License-Identifier: GPL-3.0-or-later
// Changes one may look at (the button under the mouse or under the keyboard's focus) and make. Rows are kept
// and told anew.
#pragma once

#include "ui/pages/choose/what_if_row.h"

#include <QList>
#include <QPointer>

class QVBoxLayout;

namespace wirewise::ui {

class WhatIfList final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfList(QWidget* parent = nullptr);

    void tell(const QList<WhatIf>& list);
    int count() const { return int(m_list.size()); }
    WhatIfRow* row(int index) const { return m_rows.value(index); }

Q_SIGNALS:
    void previewed(const wirewise::ui::WhatIf& what);
    void previewEnded();
    void applied(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    WhatIfRow* addRow();
    void look();
    void lookAt(int index);

    QVBoxLayout* m_column;
    QList<WhatIfRow*> m_rows;
    QList<WhatIf> m_list;
    int m_hovered = -1;
    int m_focused = -1;
    int m_previewed = -1;
    bool m_telling = false;
};

} // namespace wirewise::ui
