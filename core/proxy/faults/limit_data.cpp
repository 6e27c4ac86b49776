// SPDX-License-Identifier: GPL-3.0-or-later
// The connection is closed after so many bytes of a direction; those arrive (7a).
#include "core/proxy/faults/passing.h"

#include <array>

namespace wirewise::proxy::faults {

namespace {

class LimitData final : public Passing
{
public:
    explicit LimitData(const FaultContext& context) : Passing(context) { m_left.fill(static_cast<qint64>(value("bytes"))); }

    void bytes(bool up, const QByteArray& bytes) override
    {
        if (!hits(up)) {
            m_path.forward(up, bytes);
            return;
        }
        qint64& left = m_left[up];
        const QByteArray piece = bytes.left(left);
        left -= piece.size();
        m_path.forward(up, piece);
        if (left == 0)
            m_path.close();
    }

private:
    std::array<qint64, 2> m_left;
};

} // namespace

std::unique_ptr<Fault> limitData(const FaultContext& context)
{
    return made<LimitData>(context);
}

} // namespace wirewise::proxy::faults
