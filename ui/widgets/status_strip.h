// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the window's foot: the decision and its pack, the last thing done, what runs and how to stop
// it.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace wirewise::ui {

// Not a QStatusBar: that one frames its widgets and hides them behind messages.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setDocument(const QString& text);
    void setPack(const QString& text, const QString& path = {}); // path: where it comes from, in full
    void tell(const QString& text); // what was just done; empty: nothing
    const QString& told() const { return m_told; }
    // What runs, and how to stop it: "server, proxy running". Nothing: nothing is shown.
    struct Running
    {
        bool server = false;
        bool proxy = false;
        bool run = false; // something is connected, or on its way
        bool proofs = false;
        bool probe = false;
    };
    void setRunning(const Running& running);
    QString running() const;
    QPushButton* stopButton() const { return m_stop; }

Q_SIGNALS:
    void stopWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void fitNames();

    QString m_told;
    QString m_documentTold;
    QString m_packTold;
    QLabel* m_document;
    QLabel* m_pack;
    QLabel* m_done;
    QLabel* m_running;
    QPushButton* m_stop;
};

} // namespace wirewise::ui
