// SPDX-License-Identifier: GPL-3.0-or-later
// Long work under way: what it is at, how far it has come, and a button that ends it. Hidden while there is none.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wirewise::ui {

class ProgressStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void tell(const QString& words, int done, int of); // of 0: not known yet
    void setCancelling(bool cancelling);
    void finish();

    QString text() const;
    QPushButton* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace wirewise::ui
