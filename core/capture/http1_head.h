// SPDX-License-Identifier: GPL-3.0-or-later
// The head of one HTTP/1.1 message, line by line, and what it says about the body (RFC 9112 sections 2 to 6).
// Strict: what a server and a proxy could read in two ways is refused.
#pragma once

#include "core/capture/frame.h"

namespace wirewise::capture {

// What an answer must know of its request.
struct Asked
{
    bool head = false; // the answer has no body
    bool connect = false;
    bool upgrade = false; // the rest of the direction waits for the answer
};

struct BodyRule
{
    enum class Kind { None, Length, Chunked, UntilClose };

    Kind kind = Kind::None;
    qint64 length = 0;
};

class Http1Head
{
public:
    static constexpr int mostHeaders = 64; // the bundled server has the same limits
    static constexpr qsizetype longestStartLine = 4 * 1024;
    static constexpr qsizetype longestLine = 8 * 1024;
    static constexpr qsizetype largest = 20 * 1024;

    // One line without its CRLF; what is wrong with it, or empty. The first is the start line.
    QString takeLine(QByteArrayView line, bool request);
    bool hasStarted() const { return !m_startLine.isEmpty(); }

    QByteArray startLine() const { return m_startLine; }
    int status() const { return m_status; }
    const QList<HeaderField>& headers() const { return m_headers; }
    Asked asked() const; // of a request

    bool has(QByteArrayView name) const;
    QByteArray value(QByteArrayView name) const; // of several, all, by commas
    bool lists(QByteArrayView name, QByteArrayView token) const;

    // What is wrong, or empty.
    QString requestBody(BodyRule& rule) const;
    QString responseBody(const Asked& asked, BodyRule& rule) const;

private:
    QString takeStartLine(QByteArrayView line, bool request);
    QString framing(BodyRule& rule) const; // None: nothing is said

    QByteArray m_startLine;
    int m_status = 0;
    QList<HeaderField> m_headers;
};

// A header or trailer line; what is wrong with it, or empty.
QString parseField(QByteArrayView line, HeaderField& field);

} // namespace wirewise::capture
