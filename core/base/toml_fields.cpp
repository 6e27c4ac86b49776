// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/toml_fields.h"

#include "core/base/nearest.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace wirewise {

std::vector<TomlFault> TomlFaults::sorted() const
{
    std::vector<TomlFault> faults = m_faults;
    std::stable_sort(
        faults.begin(), faults.end(), [](const TomlFault& a, const TomlFault& b) { return a.at < b.at; });
    return faults;
}

TomlFields::TomlFields(const TomlNode& table, QString what, TomlFaults& faults)
    : m_table(table)
    , m_what(std::move(what))
    , m_faults(faults)
{
    if (table.kind != TomlNode::Kind::Table)
        fault(table.at, QCoreApplication::translate("packs", "is %1, expected a table").arg(kindName(table.kind)));
}

TomlPosition TomlFields::at(QStringView key) const
{
    const TomlMember* member = m_table.find(key);
    return member ? member->value.at : m_table.at;
}

const TomlNode* TomlFields::node(QStringView key, TomlNode::Kind kind, Need need)
{
    m_known << key.toString();
    const TomlMember* member = m_table.find(key);
    if (!member) {
        if (need == Need::Required && m_table.kind == TomlNode::Kind::Table)
            fault(m_table.at, QCoreApplication::translate("packs", "has no '%1', expected %2").arg(key, kindName(kind)));
        return nullptr;
    }
    if (member->value.kind != kind) {
        fault(member->value.at,
            QCoreApplication::translate("packs", "'%1' is %2, expected %3").arg(key, kindName(member->value.kind), kindName(kind)));
        return nullptr;
    }
    return &member->value;
}

QString TomlFields::text(QStringView key, Need need)
{
    const TomlNode* value = node(key, TomlNode::Kind::String, need);
    if (!value)
        return {};
    if (value->text.trimmed().isEmpty())
        fault(value->at, QCoreApplication::translate("packs", "'%1' is empty, expected text").arg(key));
    return value->text;
}

std::optional<int> TomlFields::integer(QStringView key, int least, int most, Need need)
{
    const TomlNode* value = node(key, TomlNode::Kind::Integer, need);
    if (!value)
        return std::nullopt;
    if (value->integer < least || value->integer > most) {
        fault(value->at,
            QCoreApplication::translate("packs", "'%1' is %2, expected %3 to %4")
                .arg(key, QString::number(value->integer), QString::number(least), QString::number(most)));
        return std::nullopt;
    }
    return int(value->integer);
}

std::optional<double> TomlFields::number(QStringView key, Need need)
{
    const TomlMember* member = m_table.find(key);
    if (!member || member->value.kind != TomlNode::Kind::Float) {
        const TomlNode* whole = node(key, TomlNode::Kind::Integer, need);
        return whole ? std::optional(double(whole->integer)) : std::nullopt;
    }
    m_known << key.toString();
    const double value = member->value.text.toDouble();
    if (!std::isfinite(value)) {
        fault(member->value.at, QCoreApplication::translate("packs", "'%1' is %2, expected a finite number").arg(key, member->value.text));
        return std::nullopt;
    }
    return value;
}

bool TomlFields::boolean(QStringView key, bool fallback)
{
    const TomlNode* value = node(key, TomlNode::Kind::Boolean, Need::Optional);
    return value ? value->boolean : fallback;
}

std::vector<TomlText> TomlFields::textItems(const TomlNode& array, QStringView key)
{
    std::vector<TomlText> texts;
    for (const TomlNode& item : array.items) {
        const auto same = [&item](const TomlText& other) { return other.text == item.text; };
        if (item.kind != TomlNode::Kind::String)
            fault(item.at, QCoreApplication::translate("packs", "'%1' holds %2, expected text").arg(key, kindName(item.kind)));
        else if (std::any_of(texts.begin(), texts.end(), same))
            fault(item.at, QCoreApplication::translate("packs", "'%1' names '%2' twice").arg(key, item.text));
        else
            texts.push_back({ item.text, item.at });
    }
    return texts;
}

std::vector<TomlText> TomlFields::texts(QStringView key, Need need)
{
    const TomlNode* value = node(key, TomlNode::Kind::Array, need);
    if (!value)
        return {};
    if (value->items.empty() && need == Need::Required)
        fault(value->at, QCoreApplication::translate("packs", "'%1' is an empty list, expected at least one").arg(key));
    return textItems(*value, key);
}

std::vector<TomlText> TomlFields::textOrTexts(QStringView key, Need need)
{
    const TomlMember* member = m_table.find(key);
    if (member && member->value.kind == TomlNode::Kind::Array)
        return texts(key, need);
    const QString single = text(key, need);
    if (single.isEmpty())
        return {};
    return { { single, at(key) } };
}

const TomlNode* TomlFields::table(QStringView key, Need need)
{
    return node(key, TomlNode::Kind::Table, need);
}

const TomlNode* TomlFields::array(QStringView key, Need need)
{
    return node(key, TomlNode::Kind::Array, need);
}

void TomlFields::fault(TomlPosition at, const QString& message)
{
    m_faults.add(at, m_what.isEmpty() ? message : QCoreApplication::translate("packs", "%1 %2").arg(m_what, message));
}

void TomlFields::finish()
{
    for (const TomlMember& member : m_table.members) {
        if (m_known.contains(member.key) || member.key.startsWith(QLatin1String("x-")))
            continue;
        const QString meant = didYouMean(member.key, m_known);
        fault(member.keyAt,
            QCoreApplication::translate("packs", "has an unknown key '%1'%2")
                .arg(member.key,
                    meant.isEmpty()
                        ? QCoreApplication::translate("packs", ", expected one of: %1").arg(m_known.join(QLatin1String(", ")))
                        : meant));
    }
}

} // namespace wirewise
