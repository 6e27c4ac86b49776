// SPDX-License-Identifier: GPL-3.0-or-later
// TOML 1.0 into plain values, each with the line and column it was written at. Only toml_reader.cpp sees
// toml++.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace wirewise {

struct TomlPosition
{
    int line = 1; // from 1
    int column = 1; // from 1, in characters

    friend bool operator==(const TomlPosition&, const TomlPosition&) = default;
    friend auto operator<=>(const TomlPosition&, const TomlPosition&) = default;
};

struct TomlMember;

struct TomlNode
{
    enum class Kind { Table, Array, String, Integer, Boolean, Float, DateTime };

    Kind kind = Kind::Table;
    TomlPosition at; // of the value; of the header for a table that has one
    QString text; // String; a Float or DateTime as it would be written
    qint64 integer = 0;
    bool boolean = false;
    std::vector<TomlMember> members; // Table: in file order
    std::vector<TomlNode> items; // Array

    const TomlMember* find(QStringView key) const; // null when absent
};

struct TomlMember
{
    QString key;
    TomlPosition keyAt;
    TomlNode value;
};

struct TomlFault
{
    TomlPosition at;
    QString message; // what is wrong, what was expected
};

// faults.md section 8. What is past a limit is refused before it is parsed wherever that can be told.
struct TomlLimits
{
    qsizetype bytes = 8 * 1024 * 1024;
    int depth = 64;
    int entries = 20000;
    qsizetype stringBytes = 64 * 1024;
    qint64 number = qint64(1) << 53; // magnitude
};

// The root table, or what is wrong: the one fault a parser can be sure of, or every value past a limit.
std::variant<TomlNode, std::vector<TomlFault>> readToml(
    const QByteArray& bytes, const TomlLimits& limits = {});

// "a table", "a whole number": for messages.
QString kindName(TomlNode::Kind kind);

} // namespace wirewise
