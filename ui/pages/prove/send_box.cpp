// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/send_box.h"

#include "ui/models/run_words.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QVBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace wirewise::ui {
namespace {

constexpr qint64 LargestMessage = 1 << 20;

} // namespace

SendBox::SendBox(QWidget* parent) : QWidget(parent)
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("sendText"));
    m_text->setAccessibleName(tr("Message to send"));
    m_text->setPlaceholderText(tr("A message for the server"));
    m_text->setFont(ui::font(Type::Mono));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * 4 + 2 * space::small);
    m_text->installEventFilter(this);
    m_send = new QPushButton(tr("Send"), this);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_send->setFont(ui::font(Type::BodyStrong));
    makePrimary(m_send);
    m_file = new QPushButton(tr("File…"), this);
    m_file->setObjectName(QStringLiteral("sendFile"));
    m_file->setToolTip(tr("Sends a file's bytes as a binary message"));
    m_outcome = label({}, Type::Small, Ink::Muted, this);
    m_outcome->setObjectName(QStringLiteral("sendOutcome"));
    m_outcome->setWordWrap(true);

    auto* buttons = new FlowLayout(space::small);
    buttons->addWidget(m_send);
    buttons->addWidget(m_file);
    buttons->addWidget(label(tr("Ctrl+Enter"), Type::Small, Ink::Muted, this));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    rows->addWidget(label(tr("Send"), Type::Heading, Ink::Text, this));
    rows->addWidget(m_text);
    rows->addLayout(buttons);
    rows->addWidget(m_outcome);

    connect(m_send, &QPushButton::clicked, this, &SendBox::sendText);
    connect(m_file, &QPushButton::clicked, this, &SendBox::pickFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SendBox::refresh);
    setConnected(false);
}

void SendBox::setConnected(bool connected)
{
    if (connected && !m_connected)
        m_outcome->clear();
    m_connected = connected;
    refresh();
}

void SendBox::refresh()
{
    m_send->setEnabled(m_connected && !m_text->document()->isEmpty());
    m_file->setEnabled(m_connected);
    if (!m_connected && m_outcome->text().isEmpty())
        say(tr("Connect to send."), true);
}

QString SendBox::draft() const
{
    return m_text->toPlainText();
}

void SendBox::setDraft(const QString& text)
{
    m_text->setPlainText(text);
}

void SendBox::sendText()
{
    if (!m_text->document()->isEmpty())
        send(m_text->toPlainText().toUtf8(), wire::PayloadKind::Text);
}

void SendBox::sendFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("Not sent: the file cannot be read (%1).").arg(file.errorString()), false);
        return;
    }
    const QByteArray bytes = file.read(LargestMessage + 1);
    if (bytes.size() > LargestMessage)
        say(tr("Not sent: the file has %1, the largest message is %2. Choose a smaller one.")
                .arg(bytesText(file.size()), bytesText(LargestMessage)), false);
    else
        send(bytes, wire::PayloadKind::Binary);
}

void SendBox::send(const QByteArray& bytes, wire::PayloadKind kind)
{
    if (!m_connected) {
        answer(demo::SendOutcome::NotOpen);
        return;
    }
    say(tr("Sending…"), true);
    Q_EMIT sent(bytes, kind);
}

void SendBox::answer(demo::SendOutcome outcome)
{
    say(sentenceFor(outcome), outcome == demo::SendOutcome::Sent);
}

void SendBox::say(const QString& text, bool good)
{
    m_outcome->setText(text);
    m_outcome->setAccessibleName(text);
    setInk(m_outcome, good ? Ink::Muted : Ink::Bad);
}

void SendBox::pickFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Send a file's bytes"));
    if (!path.isEmpty())
        sendFile(path);
}

bool SendBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            sendText();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wirewise::ui
