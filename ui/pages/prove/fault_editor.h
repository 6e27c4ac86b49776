// SPDX-License-Identifier: GPL-3.0-or-later
// One fault as fields and, at the same time, as the text the command line takes: what is done to one shows in the
// other. Made from the catalogue.
#pragma once

#include "core/wire/fault_spec.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wirewise::ui {

class FlowLayout;
class NumberBox;
class SegmentedControl;

class FaultEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit FaultEditor(QWidget* parent = nullptr); // with the first kind of the catalogue

    const wire::FaultSpec& fault() const { return m_fault; } // the last one that was right
    void setFault(const wire::FaultSpec& fault); // says nothing
    void setButton(const QString& text) const;
    void addBeside(QWidget* widget); // after the button

Q_SIGNALS:
    void kindChanged(const QString& kind); // by the text
    void accepted(const wirewise::wire::FaultSpec& fault); // Enter, or the button

private:
    void makeFields();
    void makeParameters();
    QWidget* named(const QString& name, QWidget* field);
    void readFields();
    void readText(const QString& text);
    void showFields();
    void accept();

    wire::FaultSpec m_fault;
    bool m_showing = false; // what the fields are told is not the user's
    QString m_shownKind; // whose parameters there are fields for
    QLabel* m_sentence;
    QWidget* m_fields;
    QWidget* m_parameters = nullptr;
    QList<NumberBox*> m_values; // in the kind's order
    QWidget* m_directionField = nullptr;
    SegmentedControl* m_direction = nullptr;
    NumberBox* m_share = nullptr;
    NumberBox* m_after = nullptr;
    NumberBox* m_during = nullptr;
    QLineEdit* m_text;
    FlowLayout* m_line;
    QLabel* m_problem;
    QPushButton* m_button;
};

} // namespace wirewise::ui
