// SPDX-License-Identifier: GPL-3.0-or-later
// One page at a time, as large as the room there is; where the page needs more (large text, a low window) it is
// scrolled. Unlike QScrollArea over QStackedWidget it asks for the least a page can do with, of the page shown only,
// not for what it would like best.
#pragma once

#include <QPointer>
#include <QScrollArea>

namespace wirewise::ui {

// Life: pages are its own once added.
class PageStack final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    void addPage(QWidget* page);
    void setCurrent(QWidget* page);
    QWidget* current() const { return m_current; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // of what holds the pages

private:
    void fit();

    QWidget* m_holder;
    QPointer<QWidget> m_current;
};

} // namespace wirewise::ui
