// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers are types: a feature's id cannot be passed where a transport's is asked for.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace wirewise {

template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) { }

    const QString& value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id& a, const Id& b) = default;
    friend std::weak_ordering operator<=>(const Id& a, const Id& b)
    {
        const int order = QString::compare(a.m_value, b.m_value);
        return order < 0 ? std::weak_ordering::less
                         : order > 0 ? std::weak_ordering::greater : std::weak_ordering::equivalent;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

// One of the five: websocket, sse, grpc, polling, webhook.
using TransportId = Id<struct TransportIdTag>;

} // namespace wirewise
