// SPDX-License-Identifier: GPL-3.0-or-later
// The live sequence diagram: client and server as lifelines, every message an arrow between the time it left and the
// time it came, faults, cuts, gaps and resumes where they happened. Painted, and virtual: a frame costs what is in view.
#pragma once

#include "core/base/id.h"
#include "ui/models/aside.h"
#include "ui/sequence/sequence_frame.h"
#include "ui/sequence/time_scroll.h"

#include <QAbstractScrollArea>
#include <QTimer>

class QPushButton;

namespace wirewise::ui {

class SequenceBar;

struct SequenceLane
{
    TransportId transport;
    QString name;
};

// Threads: GUI; where time moves its frames are laid out there and painted on the thread "diagram". Times are CLOCK_MONOTONIC.
class SequenceDiagram final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qsizetype rowsKept = 200'000;

    explicit SequenceDiagram(QWidget* parent = nullptr);

    void setLanes(const QList<SequenceLane>& lanes); // clears; one for a run, several for a race
    void setThroughProxy(bool through); // a third lifeline between

    // dropped: rows the log was too slow for. The lanes together keep the newest rowsKept rows.
    void append(int lane, quint64 firstSerial, const QList<demo::LogEntry>& rows, qint64 dropped = 0);
    void clear();
    void setNow(Nanoseconds now); // the live edge; as often as you like: it paints 30 times a second at most
    void setLive(bool live); // false: the run has ended, time stands

    // Marks the row and brings it into view; nothing, or a row it does not hold, takes the mark away. Not signalled.
    void select(int lane, std::optional<quint64> serial);

    bool paused() const { return m_paused; }
    void setPaused(bool paused); // keeps taking rows, the view stands
    Nanoseconds perPixel() const { return m_scroll.perPixel(); }
    void setPerPixel(Nanoseconds perPixel); // zoom; bounded by TimeScroll's finest and coarsest
    void fit();
    bool follows() const { return m_scroll.follows() && !m_paused; }
    qint64 newRows() const { return m_newRows; } // since it stopped following

    // "12 messages to the client in the last 5 s, 2 polls empty, cut 1 s ago, resumed"
    QString spokenSummary() const;

    // Where things are, on the viewport.
    SequenceView view() const;
    LaneFrame frameOf(int lane) const;
    LaneScene sceneOf(int lane) const;
    SequenceFrame frame(const SequenceFonts& fonts) const; // all of it, with fonts of the thread that will paint it

    QSize sizeHint() const override { return { 720, 440 }; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selected(int lane, quint64 serial); // by the user
    void pausedChanged(bool paused);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Lane
    {
        SequenceLane what;
        SequenceTrack track;
    };
    struct Place
    {
        int lane;
        quint64 serial;
    };

    int lanes() const { return int(m_lanes.size()); }
    const Lane& laneAt(int lane) const { return m_lanes[std::size_t(lane)]; }
    void changed(); // by the user, say: paints soon
    void moved(); // time or rows: paints soon, or in steps where motion is reduced
    void nextFrame();
    void refresh(); // scroll bar, button, bar below
    void paintAside();
    void forgetPicture(); // of what was
    void arrange();
    void zoom(double factor, int about);
    void backToNow();
    void stand(); // no longer follows
    void choose(int lane, quint64 serial); // by the user
    void step(int by);
    void stepLane(int by);
    void toEnd(bool last);
    std::optional<Place> placeAt(QPointF where) const;
    const SequenceRecord* chosenRecord() const;
    QString nothingYet() const;
    int laneHeadHeight() const;
    void speak();

    std::vector<Lane> m_lanes;
    TimeScroll m_scroll;
    std::optional<Place> m_chosen;
    SequenceFonts m_fonts;
    SequenceFonts m_asideFonts;
    mutable QHash<QString, qreal> m_strongWidths;
    SequenceBar* m_bar;
    QPushButton* m_newest;
    QTimer m_frame; // at most 30 a second, fewer where they take long; 2 where motion is reduced
    std::chrono::milliseconds m_pause { 33 };
    QTimer m_speaking;
    Nanoseconds m_now { 0 }; // goes on while paused
    qint64 m_newRows = 0;
    std::optional<Nanoseconds> m_begin;
    bool m_throughProxy = false;
    bool m_live = true;
    bool m_paused = false;
    bool m_adjusting = false;
    bool m_asked = false; // the next frame, by changed()
    bool m_movedMeanwhile = false; // while a picture is being painted
    QImage m_picture; // to be shown next, once
    quint64 m_state = 0; // a picture of an earlier one is not shown
    Aside m_aside;
};

} // namespace wirewise::ui
