// SPDX-License-Identifier: GPL-3.0-or-later
// A message to send: text as typed, or a file's bytes; what became of it beside the buttons, in words.
#pragma once

#include "core/demo/transport.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace wirewise::ui {

class SendBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SendBox(QWidget* parent = nullptr);

    void setConnected(bool connected);
    void answer(demo::SendOutcome outcome);

    QString draft() const; // what is typed, to be kept over a restart
    void setDraft(const QString& text);

public Q_SLOTS:
    void sendText();
    void sendFile(const QString& path); // as binary

Q_SIGNALS:
    void sent(const QByteArray& bytes, wirewise::wire::PayloadKind kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void send(const QByteArray& bytes, wire::PayloadKind kind);
    void pickFile();
    void refresh();
    void say(const QString& text, bool good);

    bool m_connected = false;
    QPlainTextEdit* m_text;
    QPushButton* m_send;
    QPushButton* m_file;
    QLabel* m_outcome;
};

} // namespace wirewise::ui
