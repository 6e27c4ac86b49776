// SPDX-License-Identifier: GPL-3.0-or-later
// text/event-stream (HTML standard, 9.2.6) in units of blocks: what stands before a blank line, and that line.
#pragma once

#include "core/capture/flow.h"

namespace wirewise::capture {

class EventStreamFlow final : public Flow
{
public:
    static constexpr qsizetype largestBlock = 16 * 1024 * 1024; // as the client's own parser

    using Flow::Flow;

private:
    void step(QByteArrayView& bytes) override;
    void ending() override;
    QString unit() const override { return QStringLiteral("an event-stream block"); }
    void takeLine(Nanoseconds at);
    void takeField(QByteArrayView name, QByteArrayView value);
    void dispatch(Nanoseconds at);

    bool m_first = true; // a byte order mark may come
    bool m_cr = false; // a line has ended with CR; an LF that follows is its own
    Nanoseconds m_crAt { 0 };
    bool m_comment = false; // the open block has one
    bool m_fields = false;
    QByteArray m_data; // null: no data field
    QByteArray m_id;
};

} // namespace wirewise::capture
