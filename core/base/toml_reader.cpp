// SPDX-License-Identifier: GPL-3.0-or-later
// Two steps before toml++ may look: bytes that are no text, and a scan that bounds depth and number of
// entries, since a parser that recurses can be driven off its stack by eight megabytes of brackets or dots.
#include "core/base/toml_reader.h"

#include "core/base/words.h"

#include <toml++/toml.h>

#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <sstream>

namespace wirewise {

namespace {

WIREWISE_WORDS(packs)

// Walks the bytes and knows where it is.
class Scanner
{
public:
    Scanner(const QByteArray& bytes, const TomlLimits& limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }

    std::optional<TomlFault> run()
    {
        while (m_i < m_bytes.size() && !m_fault)
            step();
        return m_fault;
    }

private:
    char peek(qsizetype ahead = 0) const
    {
        return m_i + ahead < m_bytes.size() ? m_bytes[m_i + ahead] : '\0';
    }

    void advance()
    {
        const char c = m_bytes[m_i++];
        if (c == '\n') {
            ++m_at.line;
            m_at.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) {
            ++m_at.column;
        }
    }

    void refuse(const QString& message)
    {
        if (!m_fault)
            m_fault = TomlFault { m_at, message };
    }

    void entry()
    {
        m_dots = 0;
        if (++m_entries > m_limits.entries)
            refuse(tr("more than %1 entries, the most a file may have").arg(m_limits.entries));
    }

    void deeper(int levels)
    {
        if (levels > m_limits.depth)
            refuse(
                tr("nested deeper than %1 levels, the most a file may have").arg(m_limits.depth));
    }

    void skipString(char quote)
    {
        const bool longString = peek(1) == quote && peek(2) == quote;
        for (int n = longString ? 3 : 1; n > 0; --n)
            advance();
        while (m_i < m_bytes.size()) {
            const char c = peek();
            if (c == '\\' && quote == '"') {
                advance();
            } else if (c == quote && !longString) {
                advance();
                return;
            } else if (c == quote && peek(1) == quote && peek(2) == quote) {
                while (peek() == quote)
                    advance();
                return;
            } else if (c == '\n' && !longString) {
                return; // not closed: the parser says so
            }
            if (m_i < m_bytes.size())
                advance();
        }
    }

    void step()
    {
        const char c = peek();
        switch (c) {
        case '"':
        case '\'':
            skipString(c);
            return;
        case '#':
            while (m_i < m_bytes.size() && peek() != '\n')
                advance();
            return;
        case '[':
        case '{':
            entry();
            deeper(++m_open);
            break;
        case ']':
        case '}':
            m_open = std::max(0, m_open - 1);
            m_dots = 0;
            break;
        case '.':
            deeper(++m_dots);
            break;
        case ',':
        case '=':
            entry();
            break;
        case '\n':
            m_dots = 0;
            break;
        default:
            break;
        }
        advance();
    }

    const QByteArray& m_bytes;
    const TomlLimits& m_limits;
    qsizetype m_i = 0;
    TomlPosition m_at;
    int m_open = 0;
    int m_dots = 0;
    int m_entries = 0;
    std::optional<TomlFault> m_fault;
};

TomlPosition positionOf(const QByteArray& bytes, qsizetype index)
{
    TomlPosition at;
    for (qsizetype i = 0; i < index && i < bytes.size(); ++i) {
        if (bytes[i] == '\n') {
            ++at.line;
            at.column = 1;
        } else if ((static_cast<unsigned char>(bytes[i]) & 0xc0) != 0x80) {
            ++at.column;
        }
    }
    return at;
}

// The index of the first byte that is no UTF-8, or -1. Overlong forms, surrogates and values past U+10FFFF
// too.
qsizetype firstBadByte(const QByteArray& bytes)
{
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    const qsizetype size = bytes.size();
    for (qsizetype i = 0; i < size;) {
        const unsigned char c = data[i];
        const int length = c < 0x80 ? 1
            : c >= 0xc2 && c < 0xe0 ? 2
            : (c & 0xf0) == 0xe0    ? 3
            : c >= 0xf0 && c < 0xf5 ? 4
                                    : 0;
        if (length == 0 || i + length > size)
            return i;
        for (int k = 1; k < length; ++k) {
            if ((data[i + k] & 0xc0) != 0x80)
                return i;
        }
        if ((c == 0xe0 && data[i + 1] < 0xa0) || (c == 0xed && data[i + 1] > 0x9f)
            || (c == 0xf0 && data[i + 1] < 0x90) || (c == 0xf4 && data[i + 1] > 0x8f))
            return i;
        i += length;
    }
    return -1;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

TomlPosition toPosition(const toml::source_region& region)
{
    return { std::max(1, int(region.begin.line)), std::max(1, int(region.begin.column)) };
}

// Turns toml++'s tree into ours and collects what is past a limit.
class Converter
{
public:
    explicit Converter(const TomlLimits& limits)
        : m_limits(limits)
    {
    }

    TomlNode convert(const toml::node& from, int depth)
    {
        TomlNode node;
        node.at = toPosition(from.source());
        if (depth > m_limits.depth) {
            fault(node.at,
                tr("nested deeper than %1 levels, the most a file may have").arg(m_limits.depth));
            return node;
        }
        if (const toml::table* table = from.as_table()) {
            convertTable(*table, node, depth);
        } else if (const toml::array* array = from.as_array()) {
            node.kind = TomlNode::Kind::Array;
            node.items.reserve(array->size());
            for (const toml::node& item : *array)
                node.items.push_back(convert(item, depth + 1));
        } else if (const auto* string = from.as_string()) {
            node.kind = TomlNode::Kind::String;
            node.text = checkedText(string->get(), node.at);
        } else if (const auto* integer = from.as_integer()) {
            node.kind = TomlNode::Kind::Integer;
            node.integer = integer->get();
            if (node.integer > m_limits.number || node.integer < -m_limits.number)
                fault(node.at, tr("number %1 is outside -2^53 to 2^53").arg(node.integer));
        } else if (const auto* boolean = from.as_boolean()) {
            node.kind = TomlNode::Kind::Boolean;
            node.boolean = boolean->get();
        } else {
            node.kind = from.is_floating_point() ? TomlNode::Kind::Float : TomlNode::Kind::DateTime;
            std::ostringstream out;
            from.visit([&out](const auto& value) { out << value; });
            node.text = toQString(out.str());
        }
        return node;
    }

    std::vector<TomlFault> takeFaults()
    {
        std::stable_sort(m_faults.begin(), m_faults.end(),
            [](const TomlFault& a, const TomlFault& b) { return a.at < b.at; });
        return std::move(m_faults);
    }

private:
    void fault(TomlPosition at, const QString& message) { m_faults.push_back({ at, message }); }

    QString checkedText(const std::string& text, TomlPosition at)
    {
        if (qsizetype(text.size()) > m_limits.stringBytes) {
            fault(at,
                tr("text of %1 bytes, expected at most %2")
                    .arg(text.size())
                    .arg(m_limits.stringBytes));
            return {};
        }
        if (text.find('\0') != std::string::npos)
            fault(at, tr("text with a NUL character in it"));
        return toQString(text);
    }

    void convertTable(const toml::table& table, TomlNode& node, int depth)
    {
        node.kind = TomlNode::Kind::Table;
        node.members.reserve(table.size());
        for (auto&& [key, value] : table) {
            TomlMember member;
            member.keyAt = toPosition(key.source());
            member.key = checkedText(std::string(key.str()), member.keyAt);
            member.value = convert(value, depth + 1);
            node.members.push_back(std::move(member));
        }
        std::stable_sort(node.members.begin(), node.members.end(),
            [](const TomlMember& a, const TomlMember& b) { return a.keyAt < b.keyAt; });
    }

    const TomlLimits& m_limits;
    std::vector<TomlFault> m_faults;
};

std::optional<TomlFault> refusedBeforeParsing(const QByteArray& bytes, const TomlLimits& limits)
{
    if (bytes.size() > limits.bytes) {
        return TomlFault { {},
            tr("file of %1 bytes, expected at most %2").arg(bytes.size()).arg(limits.bytes) };
    }
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return TomlFault { positionOf(bytes, nul), tr("a NUL byte, expected text in UTF-8") };
    if (const qsizetype bad = firstBadByte(bytes); bad >= 0)
        return TomlFault { positionOf(bytes, bad),
            tr("a byte that is not UTF-8, expected text in UTF-8") };
    return Scanner(bytes, limits).run();
}

} // namespace

const TomlMember* TomlNode::find(QStringView key) const
{
    for (const TomlMember& member : members) {
        if (member.key == key)
            return &member;
    }
    return nullptr;
}

std::variant<TomlNode, std::vector<TomlFault>> readToml(const QByteArray& bytes, const TomlLimits& limits)
{
    if (const std::optional<TomlFault> fault = refusedBeforeParsing(bytes, limits))
        return std::vector { *fault };
    try {
        const toml::table table = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
        Converter converter(limits);
        TomlNode root = converter.convert(table, 0);
        root.at = {};
        if (std::vector<TomlFault> faults = converter.takeFaults(); !faults.empty())
            return faults;
        return root;
    } catch (const toml::parse_error& error) {
        return std::vector { TomlFault { toPosition(error.source()),
            tr("not TOML: %1").arg(toQString(error.description()).simplified()) } };
    }
}

QString kindName(TomlNode::Kind kind)
{
    switch (kind) {
    case TomlNode::Kind::Table:
        return tr("a table");
    case TomlNode::Kind::Array:
        return tr("a list");
    case TomlNode::Kind::String:
        return tr("text");
    case TomlNode::Kind::Integer:
        return tr("a whole number");
    case TomlNode::Kind::Boolean:
        return tr("true or false");
    case TomlNode::Kind::Float:
        return tr("a number with a fraction");
    case TomlNode::Kind::DateTime:
        return tr("a date or time");
    }
    return {};
}

} // namespace wirewise
