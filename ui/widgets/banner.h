// SPDX-License-Identifier: GPL-3.0-or-later
// A message in the page, beside what it is about, with its remedy as a button; never a dialog.
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace wirewise::ui {

class Banner final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Info, Caution, Error };

    explicit Banner(QWidget* parent = nullptr); // hidden until told something

    void tell(
        Tone tone, const QString& text, const QString& remedy = {}, std::function<void()> onRemedy = {});
    void dismiss();
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel* m_text;
    QPushButton* m_remedy;
    std::function<void()> m_onRemedy;
};

} // namespace wirewise::ui
