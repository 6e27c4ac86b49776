// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/time_scroll.h"

#include <QtGlobal>

#include <algorithm>

namespace wirewise::ui {

namespace {

constexpr qint64 mostSteps = 1 << 30;
constexpr Nanoseconds farthest { qint64(1) << 60 };

int whole(Nanoseconds time, Nanoseconds unit)
{
    return int(std::clamp<qint64>(time / unit, 0, mostSteps));
}

} // namespace

void TimeScroll::setBegin(Nanoseconds begin)
{
    m_begin = std::clamp(begin, -farthest, farthest);
    m_now = std::max(m_now, m_begin);
}

void TimeScroll::setNow(Nanoseconds now)
{
    m_now = std::clamp(now, m_begin, farthest);
}

void TimeScroll::setHeight(int pixels)
{
    m_height = std::max(20, pixels);
}

Nanoseconds TimeScroll::last() const
{
    return std::max(first(), m_now + pixels(foot) - pixels(m_height));
}

void TimeScroll::follow(bool follows)
{
    m_top = top();
    m_follows = follows;
}

void TimeScroll::scrollTo(Nanoseconds top)
{
    m_top = std::clamp(top, first(), last());
    m_follows = m_top == last();
}

void TimeScroll::setPerPixel(Nanoseconds perPixel, int about)
{
    const Nanoseconds at = top() + pixels(about);
    m_perPixel = std::clamp(perPixel, finest, coarsest);
    m_top = std::clamp(at - pixels(about), first(), last());
}

void TimeScroll::fit()
{
    const int room = std::max(20, m_height - head - foot);
    m_perPixel = std::clamp((m_now - m_begin) / room + Nanoseconds(1), finest, coarsest);
    m_follows = true;
}

void TimeScroll::bring(Nanoseconds time)
{
    const Nanoseconds from = top();
    if (time >= from + pixels(20) && time <= from + pixels(m_height - 20))
        return;
    const Nanoseconds wanted = std::clamp(time, -farthest, farthest) - pixels(m_height / 3);
    m_top = std::clamp(wanted, first(), last());
    m_follows = false;
}

Nanoseconds TimeScroll::unit() const
{
    return std::max<Nanoseconds>(m_perPixel, (last() - first()) / mostSteps + Nanoseconds(1));
}

int TimeScroll::position() const
{
    return m_follows ? lastPosition() : whole(m_top - first(), unit());
}

int TimeScroll::lastPosition() const
{
    return whole(last() - first(), unit());
}

int TimeScroll::page() const
{
    return std::max(1, whole(pixels(m_height), unit()));
}

int TimeScroll::steps(int count) const
{
    return std::max(1, whole(pixels(count), unit()));
}

void TimeScroll::scrollToPosition(int position)
{
    scrollTo(position >= lastPosition() ? last() : first() + unit() * position);
}

} // namespace wirewise::ui
