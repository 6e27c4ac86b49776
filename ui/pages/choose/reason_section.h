// SPDX-License-Identifier: GPL-3.0-or-later
// Why the leader leads, what speaks against it most, and the way to "why not the next one?".
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace wirewise::ui {

class ReasonSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonSection(QWidget* parent = nullptr);

    // runnerUp: its name, or empty where nothing is second.
    void tell(const QString& reason, const QString& weakPoint, const QString& runnerUp);
    void preview(const QString& sentence); // in the same height
    void endPreview();

    QString reason() const;
    QString weakPoint() const;
    QPushButton* whyNotButton() const { return m_whyNot; }

Q_SIGNALS:
    void whyNotWanted();

private:
    QLabel* m_reason;
    QLabel* m_weak;
    QPushButton* m_whyNot;
    QString m_reasonText;
    QString m_weakText;
    QString m_runnerUp;
    bool m_previewing = false;
};

} // namespace wirewise::ui
