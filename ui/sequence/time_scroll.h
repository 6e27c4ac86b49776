// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretch of time is in view: follows the live edge until told otherwise, scrolls, zooms about a place.
#pragma once

#include "core/base/clock.h"

namespace wirewise::ui {

class TimeScroll
{
public:
    static constexpr Nanoseconds finest { 1'000 }; // a pixel
    static constexpr Nanoseconds coarsest { 600'000'000'000 };
    static constexpr int head = 14; // pixels before the run's begin
    static constexpr int foot = 30; // pixels after now

    void setBegin(Nanoseconds begin);
    void setNow(Nanoseconds now);
    void setHeight(int pixels);

    Nanoseconds begin() const { return m_begin; }
    Nanoseconds now() const { return m_now; }
    Nanoseconds perPixel() const { return m_perPixel; }
    Nanoseconds top() const { return m_follows ? last() : m_top; }
    bool follows() const { return m_follows; }

    void follow(bool follows); // not: stands where it is
    void scrollTo(Nanoseconds top); // within the run; at its end it follows again
    void setPerPixel(Nanoseconds perPixel, int about); // what stands at this pixel stays there, unless it follows
    void fit(); // the whole run
    void bring(Nanoseconds time); // into view, if it is not

    // For a scroll bar, in steps that fit an int.
    int position() const;
    int lastPosition() const;
    int page() const;
    int steps(int pixels) const;
    void scrollToPosition(int position);

private:
    Nanoseconds pixels(int count) const { return m_perPixel * count; }
    Nanoseconds first() const { return m_begin - pixels(head); }
    Nanoseconds last() const; // top while following
    Nanoseconds unit() const;

    Nanoseconds m_begin { 0 };
    Nanoseconds m_now { 0 };
    Nanoseconds m_top { 0 };
    Nanoseconds m_perPixel { 5'000'000 };
    int m_height = 100;
    bool m_follows = true;
};

} // namespace wirewise::ui
