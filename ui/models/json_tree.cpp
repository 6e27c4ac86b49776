// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/json_tree.h"

#include "core/base/escape.h"
#include "core/base/json_scan.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wirewise::ui {
namespace {

qsizetype pastSpace(const QByteArray& json, qsizetype at)
{
    while (at < json.size() && isJsonSpace(json[at]))
        ++at;
    return at;
}

QString cell(const QString& text)
{
    const QString line = escapedForTerminal(QStringView(text).left(JsonTree::longestCell));
    return text.size() > JsonTree::longestCell ? line + u'…' : line;
}

} // namespace

bool JsonTree::show(const QByteArray& json)
{
    beginResetModel();
    const bool valid = !QJsonDocument::fromJson(json).isNull();
    m_json = valid ? json : QByteArray();
    m_nodes.clear();
    if (valid) {
        Node root;
        root.begin = pastSpace(m_json, 0);
        root.size = m_json.size() - root.begin;
        m_nodes.push_back(root);
        fill(m_nodes.front());
    }
    endResetModel();
    return valid;
}

JsonTree::Node* JsonTree::nodeOf(const QModelIndex& index) const
{
    if (index.isValid())
        return static_cast<Node*>(index.internalPointer());
    return m_nodes.empty() ? nullptr : const_cast<Node*>(&m_nodes.front());
}

bool JsonTree::isContainer(const Node& node) const
{
    return node.leftOut == 0 && node.begin < m_json.size() && (m_json[node.begin] == '{' || m_json[node.begin] == '[');
}

void JsonTree::fill(Node& node)
{
    node.filled = true;
    const bool object = m_json[node.begin] == '{';
    int row = 0;
    for (qsizetype at = pastSpace(m_json, node.begin + 1); at < m_json.size() && m_json[at] != '}' && m_json[at] != ']'; ++row) {
        Node child;
        child.parent = &node;
        child.row = row;
        if (object) {
            const qsizetype end = pastJsonValue(m_json, at);
            child.name = row < mostChildren ? text(at, end - at) : QString();
            at = pastSpace(m_json, pastSpace(m_json, end) + 1);
        } else {
            child.name = QString::number(row);
        }
        child.begin = at;
        const qsizetype end = pastJsonValue(m_json, at);
        child.size = end - at;
        at = pastSpace(m_json, end);
        if (at < m_json.size() && m_json[at] == ',')
            at = pastSpace(m_json, at + 1);
        if (row < mostChildren) {
            m_nodes.push_back(child);
            node.children.push_back(&m_nodes.back());
        }
    }
    if (row > mostChildren) {
        Node rest;
        rest.parent = &node;
        rest.row = mostChildren;
        rest.leftOut = row - mostChildren;
        m_nodes.push_back(rest);
        node.children.push_back(&m_nodes.back());
    }
}

// A string's own characters; what else it is, as it stands.
QString JsonTree::text(qsizetype begin, qsizetype size) const
{
    const QByteArray token = m_json.mid(begin, size);
    if (token.startsWith('"')) {
        const QJsonArray alone = QJsonDocument::fromJson('[' + token + ']').array();
        return cell(alone.first().toString());
    }
    return cell(QString::fromUtf8(token.left(longestCell * 4)));
}

QModelIndex JsonTree::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (!node || row < 0 || column < 0 || column >= ColumnCount || row >= static_cast<int>(node->children.size()))
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)]);
}

QModelIndex JsonTree::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Node* parent = nodeOf(index)->parent;
    return parent && parent->parent ? createIndex(parent->row, 0, parent) : QModelIndex();
}

int JsonTree::rowCount(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    return node && parent.column() <= 0 ? static_cast<int>(node->children.size()) : 0;
}

bool JsonTree::hasChildren(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (!node || parent.column() > 0 || !isContainer(*node))
        return false;
    const char first = m_json.at(pastSpace(m_json, node->begin + 1));
    return first != '}' && first != ']';
}

bool JsonTree::canFetchMore(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    return node && !node->filled && hasChildren(parent);
}

void JsonTree::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    // Children are told of once they are there: nobody can ask for them in between.
    Node& node = *nodeOf(parent);
    fill(node);
    const std::vector<Node*> children = std::exchange(node.children, {});
    beginInsertRows(parent, 0, static_cast<int>(children.size()) - 1);
    node.children = children;
    endInsertRows();
}

QVariant JsonTree::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Node& node = *nodeOf(index);
    if (node.leftOut > 0)
        return index.column() == Name ? tr("%n more", nullptr, node.leftOut) : QString();
    if (index.column() == Name)
        return node.name;
    if (!isContainer(node))
        return text(node.begin, node.size);
    // One line of what is inside, as it stands.
    return cell(QString::fromUtf8(m_json.mid(node.begin, std::min<qsizetype>(node.size, 200)).simplified()));
}

QVariant JsonTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("name") : tr("value");
}

} // namespace wirewise::ui
