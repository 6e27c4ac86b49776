// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON payload as a tree: names and values in the order and with the digits they came with. A node's children
// are looked for when it is opened; what is foreign is one escaped, bounded line a cell.
#pragma once

#include <QAbstractItemModel>

#include <deque>
#include <vector>

namespace wirewise::ui {

class JsonTree final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };
    static constexpr int mostChildren = 5000; // of one node; the last row says how many are left out
    static constexpr qsizetype longestCell = 400; // characters

    using QAbstractItemModel::QAbstractItemModel;

    // Of a JSON object or array; false for all else, and the tree is empty.
    bool show(const QByteArray& json);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return ColumnCount; }
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node
    {
        Node* parent = nullptr;
        int row = 0;
        QString name; // "0", "1" … in an array
        qsizetype begin = 0; // of the value in m_json
        qsizetype size = 0;
        int leftOut = 0; // not 0: no value, but so many that are not shown
        bool filled = false;
        std::vector<Node*> children {};
    };

    Node* nodeOf(const QModelIndex& index) const;
    bool isContainer(const Node& node) const;
    void fill(Node& node);
    QString text(qsizetype begin, qsizetype size) const;

    QByteArray m_json;
    std::deque<Node> m_nodes; // the first is the root
};

} // namespace wirewise::ui
