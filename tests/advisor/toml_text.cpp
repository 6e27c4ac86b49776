// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/advisor/toml_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace wirewise {

namespace {

QString quoted(const QString& text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c < u' ' || c == QChar(0x7f))
            out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + u'"';
}

QString keyText(const QString& key)
{
    static const QRegularExpression bare(QStringLiteral("^[A-Za-z0-9_-]+$"));
    return bare.match(key).hasMatch() ? key : quoted(key);
}

std::vector<const TomlMember*> arranged(const TomlNode& table, KeyOrder order, Random& random)
{
    std::vector<const TomlMember*> members;
    for (const TomlMember& member : table.members)
        members.push_back(&member);
    if (order == KeyOrder::Sorted)
        std::sort(members.begin(), members.end(),
            [](const TomlMember* a, const TomlMember* b) { return a->key < b->key; });
    for (size_t i = members.size(); order == KeyOrder::Shuffled && i > 1; --i)
        std::swap(members[i - 1], members[random.next() % i]);
    return members;
}

QString valueText(const TomlNode& node, KeyOrder order, Random& random)
{
    QStringList parts;
    switch (node.kind) {
    case TomlNode::Kind::String:
        return quoted(node.text);
    case TomlNode::Kind::Integer:
        return QString::number(node.integer);
    case TomlNode::Kind::Boolean:
        return node.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case TomlNode::Kind::Float:
    case TomlNode::Kind::DateTime:
        return node.text;
    case TomlNode::Kind::Array:
        for (const TomlNode& item : node.items)
            parts << valueText(item, order, random);
        return QStringLiteral("[ ") + parts.join(QStringLiteral(",\n  ")) + QStringLiteral(" ]");
    case TomlNode::Kind::Table:
        for (const TomlMember* member : arranged(node, order, random))
            parts << keyText(member->key) + QStringLiteral(" = ") + valueText(member->value, order, random);
        return QStringLiteral("{ ") + parts.join(QStringLiteral(", ")) + QStringLiteral(" }");
    }
    return {};
}

} // namespace

QByteArray tomlText(const TomlNode& root, KeyOrder order, Random random)
{
    // Tables of the root have a header and a line for each member; all below is inline.
    QString lines;
    QString tables;
    for (const TomlMember* member : arranged(root, order, random)) {
        const TomlNode& value = member->value;
        if (value.kind != TomlNode::Kind::Table) {
            lines += keyText(member->key) + QStringLiteral(" = ") + valueText(value, order, random) + u'\n';
            continue;
        }
        tables += QStringLiteral("[%1]\n").arg(keyText(member->key));
        for (const TomlMember* inner : arranged(value, order, random))
            tables += keyText(inner->key) + QStringLiteral(" = ") + valueText(inner->value, order, random)
                + u'\n';
    }
    return (lines + tables).toUtf8();
}

TomlNode tomlOf(const QString& text)
{
    TomlNode node;
    node.kind = TomlNode::Kind::String;
    node.text = text;
    return node;
}

TomlNode tomlOf(qint64 number)
{
    TomlNode node;
    node.kind = TomlNode::Kind::Integer;
    node.integer = number;
    return node;
}

TomlNode tomlTrue()
{
    TomlNode node;
    node.kind = TomlNode::Kind::Boolean;
    node.boolean = true;
    return node;
}

TomlNode tomlOf(const QStringList& texts)
{
    TomlNode node;
    node.kind = TomlNode::Kind::Array;
    for (const QString& text : texts)
        node.items.push_back(tomlOf(text));
    return node;
}

void put(TomlNode& table, const QString& key, TomlNode value)
{
    table.members.push_back({ key, {}, std::move(value) });
}

} // namespace wirewise
