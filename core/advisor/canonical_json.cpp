// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/canonical_json.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

void write(QByteArray& out, const QString& text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    out += '"';
}

void write(QByteArray& out, const TomlNode& node)
{
    switch (node.kind) {
    case TomlNode::Kind::Table: {
        std::vector<std::pair<QByteArray, const TomlMember*>> sorted;
        for (const TomlMember& member : node.members)
            sorted.emplace_back(member.key.toUtf8(), &member);
        std::sort(sorted.begin(), sorted.end());
        out += '{';
        for (size_t i = 0; i < sorted.size(); ++i) {
            if (i > 0)
                out += ',';
            write(out, sorted[i].second->key);
            out += ':';
            write(out, sorted[i].second->value);
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
