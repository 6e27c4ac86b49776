// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/pack/canonical_json.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

QByteArray escaped(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    default:
        return "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
    }
}

// In the order of their UTF-8, which is that of their code points.
bool isBefore(const TomlMember* one, const TomlMember* other)
{
    const QString &a = one->key, &b = other->key;
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (x == a.end() || y == b.end())
        return x == a.end() && y != b.end();
    return x->isSurrogate() == y->isSurrogate() ? *x < *y : y->isSurrogate();
}

void write(QByteArray& out, const QString& text)
{
    const auto plain = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; };
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    for (auto it = utf8.begin(); it != utf8.end();) {
        const auto special = std::find_if_not(it, utf8.end(), plain);
        out.append(it, special - it);
        it = special;
        if (it != utf8.end())
            out += escaped(*it++);
    }
    out += '"';
}

void write(QByteArray& out, const TomlNode& node)
{
    switch (node.kind) {
    case TomlNode::Kind::Table: {
        std::vector<const TomlMember*> sorted;
        sorted.reserve(node.members.size());
        for (const TomlMember& member : node.members)
            sorted.push_back(&member);
        std::sort(sorted.begin(), sorted.end(), isBefore);
        out += '{';
        for (size_t i = 0; i < sorted.size(); ++i) {
            if (i > 0)
                out += ',';
            write(out, sorted[i]->key);
            out += ':';
            write(out, sorted[i]->value);
        }
        out += '}';
        break;
    }
    case TomlNode::Kind::Array:
        out += '[';
        for (size_t i = 0; i < node.items.size(); ++i) {
            if (i > 0)
                out += ',';
            write(out, node.items[i]);
        }
        out += ']';
        break;
    case TomlNode::Kind::Integer:
        out += QByteArray::number(node.integer);
        break;
    case TomlNode::Kind::Boolean:
        out += node.boolean ? "true" : "false";
        break;
    case TomlNode::Kind::String:
    case TomlNode::Kind::Float:
    case TomlNode::Kind::DateTime:
        write(out, node.text);
        break;
    }
}

} // namespace

QByteArray canonicalJson(const TomlNode& node)
{
    QByteArray out;
    write(out, node);
    return out;
}

} // namespace wirewise::advisor
