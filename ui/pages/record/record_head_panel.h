// SPDX-License-Identifier: GPL-3.0-or-later
// What the decision itself does not say about its record: where it stands, and which earlier one it takes the place of.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace wirewise::ui {

class Document;

class RecordHeadPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHeadPanel(Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveAllWanted(); // in every form

private:
    void follow();

    Document& m_document;
    QComboBox* m_status;
    QComboBox* m_supersedes;
};

} // namespace wirewise::ui
