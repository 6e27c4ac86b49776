// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "ui/style/text_width.h"
#include "ui/widgets/focus_group.h"
#include "ui/widgets/painting.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainterPath>

namespace wirewise::ui {

namespace {

class Segment final : public QAbstractButton
{
public:
    enum class End { First, Middle, Last };

    Segment(const QString& word, bool first, bool last, QWidget* parent)
        : QAbstractButton(parent)
        , m_first(first)
        , m_last(last)
    {
        setText(word);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFont(ui::font(Type::Small));
    }

    QSize sizeHint() const override
    {
        const QFont strong = ui::font(Type::SmallStrong);
        return { std::max(textWidth(text(), strong), textWidth(text(), ui::font(Type::Small))) + 24,
            std::max(30, QFontMetrics(strong).height() + space::medium) };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void nextCheckState() override { } // the control decides

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& colours = themeOf(*this);
        const bool over = isEnabled() && underMouse();
        // The outer box is one rounded rectangle over all segments; each paints its share of it.
        const qreal reach = 2 * space::radius;
        const bool leftmost = isRightToLeft() ? m_last : m_first;
        const bool rightmost = isRightToLeft() ? m_first : m_last;
        const QRectF whole
            = QRectF(rect()).adjusted(leftmost ? 0.5 : -reach, 0.5, rightmost ? -0.5 : reach, -0.5);
        painter.setPen(colours.line);
        painter.setBrush(isChecked() ? colours.accentSoft
                : over               ? blend(colours.text, colours.surface, 0.04)
                                     : colours.surface);
        painter.drawRoundedRect(whole, space::radius, space::radius);
        if (!leftmost)
            painter.fillRect(QRectF(0, 1, 1, height() - 2), colours.line);
        painter.setFont(ui::font(isChecked() ? Type::SmallStrong : Type::Small));
        painter.setPen(!isEnabled() ? colours.faint
                : isChecked()       ? colours.accent
                : over              ? colours.text
                                    : colours.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        if (showsFocusRing(*this))
            drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), colours.accent, space::radius - 2);
    }

private:
    bool m_first;
    bool m_last;
};

} // namespace

SegmentedControl::SegmentedControl(const QString& name, const QStringList& words, QWidget* parent)
    : QWidget(parent)
    , m_focus(new FocusGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < words.size(); ++i) {
        auto* segment = new Segment(words.at(i), i == 0, i == words.size() - 1, this);
        connect(segment, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        segment->installEventFilter(this);
        row->addWidget(segment);
        m_buttons.append(segment);
        m_focus->add(segment);
    }
    setName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setName(const QString& name)
{
    setAccessibleName(name);
    for (QAbstractButton* segment : std::as_const(m_buttons))
        segment->setAccessibleName(name + QStringLiteral(": ") + segment->text());
}

void SegmentedControl::choose(int index)
{
    if (index == m_current)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

void SegmentedControl::step(int by, Key key)
{
    if (key == Key::Pressed)
        ++m_gesture;
    const QAbstractButton* next = button(m_current + by);
    if (next && next->isEnabled())
        choose(m_current + by);
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event)
{
    const auto isEvent = [event](QEvent::Type type) { return event->type() == type; };
    if (isEvent(QEvent::MouseButtonPress) && static_cast<const QMouseEvent*>(event)->button() == Qt::LeftButton) {
        ++m_gesture;
        m_pressed = int(m_buttons.indexOf(static_cast<QAbstractButton*>(watched)));
    } else if (isEvent(QEvent::MouseMove)
        && static_cast<const QMouseEvent*>(event)->buttons().testFlag(Qt::LeftButton)) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        dragTo(static_cast<QWidget*>(watched)->mapTo(this, mouse->position().toPoint()));
    } else if (isEvent(QEvent::KeyPress) && !static_cast<const QKeyEvent*>(event)->isAutoRepeat()) {
        ++m_gesture;
    }
    return false;
}

void SegmentedControl::dragTo(const QPoint& position)
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        const QRect area = m_buttons.at(i)->geometry();
        if (position.x() < area.left() || position.x() > area.right() || !m_buttons.at(i)->isEnabled())
            continue;
        if (i != m_pressed) // that one is chosen on release, as any button
            m_pressed = -1;
        if (m_pressed < 0)
            choose(i);
    }
}

void SegmentedControl::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == index);
    if (QAbstractButton* stop = button(index))
        m_focus->setTabStop(stop);
}

void SegmentedControl::setUsable(int index, bool usable, const QString& reason)
{
    if (QAbstractButton* segment = button(index)) {
        segment->setEnabled(usable);
        segment->setToolTip(usable ? QString() : reason);
    }
}

} // namespace wirewise::ui
