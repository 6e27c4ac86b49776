// SPDX-License-Identifier: GPL-3.0-or-later
// One protocol in one direction of a connection, or inside another's bodies: the base of the dissectors. Keeps
// count of the unit in hand, so that units cover their bytes, and of what nobody understood.
#pragma once

#include "core/capture/frame.h"

#include <QByteArrayView>

#include <functional>

namespace wirewise::capture {

// Where frames go and what they have in common.
struct Place
{
    const std::function<void(const Frame& frame)>* sink = nullptr; // outlives the flow
    quint32 connection = 0;
    bool up = true;
    int depth = 0;
    quint32 stream = 0;
};

// Threads: one. Life: take() as bytes come, end() once when none will.
class Flow
{
public:
    explicit Flow(const Place& place) : m_place(place) { }
    virtual ~Flow() = default;
    Q_DISABLE_COPY_MOVE(Flow)

    // Takes bytes off the front; leaves some only where it paused: for the other direction, or for another
    // protocol that goes on from here.
    void take(QByteArrayView& bytes, Nanoseconds at);

    // What is left becomes Unknown.
    void end();

    // From the unit in hand on, everything is one Unknown, told at the end. Empty: nothing is wrong.
    void fail(const QString& why);

protected:
    // Takes at least one byte, or fails.
    virtual void step(QByteArrayView& bytes) = 0;
    virtual bool paused() const { return false; }
    virtual void ending() { } // a last chance to tell what is complete, and to end what is inside
    virtual QString unit() const = 0; // "an HTTP head": what the unit in hand is

    QByteArrayView advance(QByteArrayView& bytes, qsizetype count); // these belong to the unit in hand
    bool gather(QByteArrayView& bytes, qsizetype wanted); // m_held has them all
    bool gatherLine(QByteArrayView& bytes, qsizetype most); // m_held has a line with its CRLF; strict
    qint64 inHand() const { return m_unit; }
    bool failed() const { return !m_why.isEmpty(); }
    Nanoseconds at() const { return m_at; }
    const Place& place() const { return m_place; }

    Frame frame(Frame::Kind kind) const; // of all bytes in hand, at the last one's time
    void tell(const Frame& frame); // the unit in hand is done; m_held is empty again

    QByteArray m_held;

private:
    Place m_place;
    qint64 m_unit = 0;
    Nanoseconds m_at { 0 };
    QString m_why;
};

// Bytes of which nothing is known but the reason.
class UnknownFlow final : public Flow
{
public:
    UnknownFlow(const Place& place, const QString& why) : Flow(place) { fail(why); }

private:
    void step(QByteArrayView&) override { }
    QString unit() const override { return {}; }
};

} // namespace wirewise::capture
