// SPDX-License-Identifier: GPL-3.0-or-later
// What a score is made of: one segment a requirement, as wide as the points it brings of all there are.
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace wirewise::ui {

class ContributionBar final : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        double share = 0; // of the whole bar, 0..1
        QString text; // what it is, for tooltip and screen reader

        friend bool operator==(const Segment&, const Segment&) = default;
    };

    explicit ContributionBar(QWidget* parent = nullptr);

    void tell(const QList<Segment>& segments, const QColor& light, const QColor& dark);
    const QList<Segment>& segments() const { return m_segments; }
    int current() const { return m_current; } // by keyboard or mouse; -1: none

    QSize sizeHint() const override { return { 200, 14 }; }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int indexAt(int x) const;
    QRectF segmentRect(int index) const;
    void setCurrent(int index);
    void describe();

    QList<Segment> m_segments;
    QColor m_light;
    QColor m_dark;
    int m_current = -1;
};

} // namespace wirewise::ui
