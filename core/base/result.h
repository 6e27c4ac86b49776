// SPDX-License-Identifier: GPL-3.0-or-later
// Expected failures are values that name their place (std::expected is absent from g++ 12 in C++20 mode).
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace wirewise {

struct Error
{
    enum class Kind {
        Input, // what the user or a file said is wrong: exit code 2
        Helper, // a helper program failed: exit code 3
        Network, // the network failed: exit code 3
        Refused, // an end understood and said no (token, origin, size, TLS): trying again cannot help
    };

    Kind kind = Kind::Input;
    QString message; // one line: what is wrong, what was expected
    QString where; // "file:line:column", an URL, or empty

    // "where: message", or the message alone.
    QString text() const { return where.isEmpty() ? message : where + QStringLiteral(": ") + message; }

    friend bool operator==(const Error&, const Error&) = default;
};

// A value or an Error. Asking for the one that is not there is a programmer's error and terminates.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace wirewise
