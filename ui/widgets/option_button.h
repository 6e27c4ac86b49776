// SPDX-License-Identifier: GPL-3.0-or-later
// One answer to a question: label, one line of meaning, and what choosing it would exclude.
#pragma once

#include <QAbstractButton>

namespace wirewise::ui {

class OptionButton final : public QAbstractButton
{
    Q_OBJECT

public:
    OptionButton(const QString& label, const QString& hint, QWidget* parent = nullptr);

    // "would exclude WebSockets"; empty: nothing to warn of.
    void setWarning(const QString& warning);
    const QString& warning() const { return m_warning; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void nextCheckState() override { } // the decision decides
    void paintEvent(QPaintEvent* event) override;

private:
    qreal paint(QPainter* painter, int width) const;
    void describe();

    QString m_hint;
    QString m_warning;
};

// The two answers every question has: a quiet, small button.
class QuietOption final : public QAbstractButton
{
    Q_OBJECT

public:
    QuietOption(const QString& label, const QString& meaning, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void nextCheckState() override { }
    void paintEvent(QPaintEvent* event) override;
};

} // namespace wirewise::ui
