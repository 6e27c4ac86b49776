// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/2 frames (RFC 9113 sections 4 and 6), their headers by nghttp2's HPACK, and the gRPC messages or event
// streams in their DATA. The two directions share a session: what one announces in SETTINGS holds for the other.
#pragma once

#include "core/capture/flow.h"

#include <deque>
#include <map>
#include <memory>

struct nghttp2_hd_inflater;

namespace wirewise::capture {

struct Http2Session
{
    struct Side
    {
        std::deque<quint32> tableSizes; // announced in SETTINGS that are not acknowledged yet
        quint32 mostFrame = 16384; // the largest it ever agreed to take
        std::map<quint32, std::unique_ptr<Flow>> inside; // by stream: what its DATA holds
        std::deque<quint32> givenUp; // streams the other has reset: some of their DATA is still on its way
    };

    Side up;
    Side down;
};

class Http2Flow final : public Flow
{
public:
    static constexpr qsizetype largestGathered = 64 * 1024; // frames but DATA; and a header block, decoded
    static constexpr std::size_t mostStreams = 1024; // whose DATA is being read
    static constexpr std::size_t mostGivenUp = 100;
    static constexpr std::size_t mostSettings = 1024; // unacknowledged

    Http2Flow(const Place& place, Http2Session& session);
    ~Http2Flow() override;

private:
    struct Head
    {
        qsizetype length = 0;
        int type = 0;
        int flags = 0;
        quint32 stream = 0;
    };

    void step(QByteArrayView& bytes) override;
    void ending() override;
    QString unit() const override { return m_preface ? QStringLiteral("an HTTP/2 preface") : QStringLiteral("an HTTP/2 frame"); }

    void takePreface(QByteArrayView& bytes);
    QString takeHead(); // what is wrong, or empty
    QString sizeOf(const Head& head) const; // likewise
    void takeData(QByteArrayView& bytes);
    void takeGathered(QByteArrayView& bytes);
    void tellFrame(qint64 payload);

    QString takeSettings(QByteArrayView payload);
    QString takeHeaders(QByteArrayView payload);
    QString inflate(QByteArrayView fragment, bool last);
    void openInside();
    static void closeInside(Http2Session::Side& side, quint32 stream);

    Http2Session::Side& m_own;
    Http2Session::Side& m_other;
    bool m_preface = false; // is yet to come
    bool m_inFrame = false;
    Head m_head;
    qsizetype m_left = 0; // DATA: of the frame
    qsizetype m_padding = 0; // DATA: at its end
    bool m_padByte = false; // DATA: the length of the padding is yet to come
    bool m_ends = false; // the header block's HEADERS had END_STREAM
    quint32 m_block = 0; // the stream whose header block goes on
    qsizetype m_blockSize = 0; // decoded so far
    QByteArray m_contentType; // of the header block
    QList<HeaderField> m_fields; // of the frame in hand
    nghttp2_hd_inflater* m_inflater = nullptr;
};

} // namespace wirewise::capture
