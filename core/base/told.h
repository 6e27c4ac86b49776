// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence as meaning: a template marked for translation, and what goes into it. The core tells, files and the
// command line take it in English, the window says it in its own language (proofText() in ui/models/evidence_words.h).
//
//   Told(QT_TRANSLATE_NOOP("told", "%1 of %2 events came %3.")).with(3, 5, Told(QT_TRANSLATE_NOOP("told", "at once")))
#pragma once

#include <QJsonValue>
#include <QString>

#include <functional>
#include <type_traits>
#include <vector>

namespace wirewise {

// Threads: a value.
class Told
{
public:
    Told() = default;
    Told(const QString& text) : m_source(text) { } // as it stands, or a template as a file holds it
    explicit Told(const char* source) : m_source(QString::fromUtf8(source)) { } // UTF-8

    // The template filled: %1 is the first. Numbers are written as QString::arg() writes them.
    template <typename... Values>
    Told with(const Values&... values) const
    {
        Told told(m_source);
        (told.m_with.push_back(part(values)), ...);
        return told;
    }

    bool isEmpty() const { return m_source.isEmpty(); }
    QString english() const;
    // word: from a template, or from an argument that is plain text, to the reader's language.
    QString in(const std::function<QString(const QString& english)>& word) const;

    // A template is [template, argument, …], text a string. What is there beside the English text and does not say the
    // same is passed over: then the text stands for itself.
    QJsonValue json() const;
    static Told fromJson(const QJsonValue& value, const QString& english);

    friend bool operator==(const Told&, const Told&) = default;

private:
    static Told read(const QJsonValue& value);
    static Told part(const Told& told) { return told; }
    static Told part(double number) { return QString::number(number); }
    template <typename Whole>
        requires std::is_integral_v<Whole>
    static Told part(Whole number)
    {
        return QString::number(number);
    }

    QString m_source;
    std::vector<Told> m_with;
};

QString fixed(double number, int decimals); // "1.50"

// One after the other; empty ones are left out.
Told sentences(const std::vector<Told>& all);
Told listed(const std::vector<Told>& all); // "a, b, c"

} // namespace wirewise
