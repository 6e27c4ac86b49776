// SPDX-License-Identifier: GPL-3.0-or-later
// An endpoint's connections: any of them may leave while all are being written to.
#pragma once

#include <algorithm>
#include <memory>
#include <vector>

namespace wirewise::transports {

// Addresses are stable. Threads: one.
template <typename T>
class Roster
{
public:
    T* add(std::unique_ptr<T> member)
    {
        m_members.push_back(std::move(member));
        return m_members.back().get();
    }

    // At once, or at the end of the walk that is under way.
    void remove(const T* member)
    {
        const auto at = std::find_if(
            m_members.begin(), m_members.end(), [member](const auto& m) { return m.get() == member; });
        if (at == m_members.end())
            return;
        if (m_walking > 0) {
            m_left.push_back(std::move(*at));
            return;
        }
        std::swap(*at, m_members.back());
        m_members.pop_back();
    }

    template <typename Visit>
    void forEach(Visit visit)
    {
        ++m_walking;
        for (std::size_t i = 0; i < m_members.size(); ++i)
            if (m_members[i])
                visit(*m_members[i]);
        if (--m_walking == 0 && !m_left.empty()) {
            std::erase(m_members, nullptr);
            m_left.clear();
        }
    }

    bool isEmpty() const { return m_members.size() == m_left.size(); }
    std::size_t size() const { return m_members.size() - m_left.size(); }

private:
    std::vector<std::unique_ptr<T>> m_members;
    std::vector<std::unique_ptr<T>> m_left;
    int m_walking = 0;
};

} // namespace wirewise::transports
