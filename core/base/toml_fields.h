// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one TOML table field by field into plain values and collects everything that is wrong with it:
// missing, of another kind, out of range, and, once finish() has run, keys nobody asked for.
#pragma once

#include "core/base/toml_reader.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace wirewise {

struct TomlText
{
    QString text;
    TomlPosition at;
};

// Every fault of a file, in the order found; sorted by place when it is handed out.
class TomlFaults
{
public:
    void add(TomlPosition at, const QString& message) { m_faults.push_back({ at, message }); }
    bool isEmpty() const { return m_faults.empty(); }
    std::vector<TomlFault> sorted() const;

private:
    std::vector<TomlFault> m_faults;
};

// Life: borrows the table and the faults. A reader whose node is no table reports that once and is empty.
class TomlFields
{
public:
    enum class Need { Required, Optional };

    // what: how messages call the table: "question 'direction'".
    TomlFields(const TomlNode& table, QString what, TomlFaults& faults);

    const QString& what() const { return m_what; }
    const TomlNode& node() const { return m_table; }
    TomlPosition at() const { return m_table.at; }
    TomlPosition at(QStringView key) const; // of the key's value; of the table where it is absent

    QString text(QStringView key, Need need = Need::Required); // required text is never empty
    std::optional<int> integer(QStringView key, int least, int most, Need need = Need::Required);
    std::optional<double> number(QStringView key, Need need = Need::Required); // whole or not, finite
    bool boolean(QStringView key, bool fallback);
    std::vector<TomlText> texts(QStringView key, Need need = Need::Required); // a list of text
    std::vector<TomlText> textOrTexts(QStringView key, Need need = Need::Required); // "a" or ["a", "b"]
    const TomlNode* table(QStringView key, Need need = Need::Required);
    const TomlNode* array(QStringView key, Need need = Need::Required);
    bool has(QStringView key) const { return m_table.find(key) != nullptr; }

    void fault(TomlPosition at, const QString& message); // prefixed with what()
    // Unknown keys; "x-…" is anybody's.
    void finish();

private:
    const TomlNode* node(QStringView key, TomlNode::Kind kind, Need need);
    std::vector<TomlText> textItems(const TomlNode& array, QStringView key);

    const TomlNode& m_table;
    QString m_what;
    TomlFaults& m_faults;
    QStringList m_known;
};

} // namespace wirewise
