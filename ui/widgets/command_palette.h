// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of the command palette over the window: a field and what matches it. Not modal: it goes when the focus
// leaves it.
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace wirewise::ui {

class PaletteModel;

// Life: deletes itself once closed.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    // model: its from now on; for this type of rows see ui/models/palette_model.h.
    CommandPalette(PaletteModel* model, QWidget* window);

    void openOver(); // the window; the focus comes back from where it is now
    QLineEdit* field() const { return m_field; }
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString& id); // after the focus went back
    void refused(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const QString& text);
    void place();
    void move(int step);
    void setRow(int row);
    void choose(const QModelIndex& index);
    void dismiss(bool giveFocusBack);
    bool press(int key);

    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_before; // had the focus
    bool m_gone = false;
};

} // namespace wirewise::ui
