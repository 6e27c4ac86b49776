// SPDX-License-Identifier: GPL-3.0-or-later
// One answer to a question: label, one line of meaning, what choosing it would exclude or what it does not
// do.
#pragma once

#include "ui/style/shaped_text.h"

#include <QAbstractButton>
#include <QHash>

namespace wirewise::ui {

class OptionButton final : public QAbstractButton
{
    Q_OBJECT

public:
    OptionButton(const QString& label, const QString& hint, QWidget* parent = nullptr);

    // "would exclude WebSockets"; empty: nothing to warn of.
    void setWarning(const QString& warning);
    const QString& warning() const { return m_warning; }
    // The same, quietly: "as a must it only weighs".
    void setRemark(const QString& remark);
    const QString& remark() const { return m_remark; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void nextCheckState() override { } // the decision decides
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    qreal paint(QPainter* painter, int width) const;
    void say(QString& what, const QString& text);
    void describe();

    QString m_hint;
    QString m_warning;
    QString m_remark;
    mutable QHash<int, int> m_heights; // by width: layouts ask again and again, and shaping text costs
    mutable ShapedText m_plainText, m_strongText, m_hintText, m_warningText, m_remarkText;
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
