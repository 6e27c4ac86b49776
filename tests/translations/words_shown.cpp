// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/words_shown.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QWidget>

namespace wirewise::test {

namespace {

constexpr const char* properties[] = { "text", "title", "placeholderText", "toolTip", "accessibleName",
    "accessibleDescription", "windowTitle", "prefix", "suffix", "specialValueText" };
constexpr int roles[] = { Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole };

QString plain(const QString& text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

void addProperties(QList<ShownWords>& words, const QObject& object, const QString& within)
{
    for (const char* name : properties) {
        const QVariant value = object.property(name);
        if (value.metaType() != QMetaType::fromType<QString>() || value.toString().isEmpty())
            continue;
        words.append({ QStringLiteral("%1/%2 in %3").arg(QString::fromLatin1(object.metaObject()->className()), QString::fromLatin1(name), within),
            plain(value.toString()) });
    }
}

void addModel(QList<ShownWords>& words, const QAbstractItemModel& model, const QString& where)
{
    const auto add = [&words, &where](const QVariant& value) {
        if (value.metaType() == QMetaType::fromType<QString>() && !value.toString().isEmpty())
            words.append({ where, value.toString() });
    };
    for (const int role : roles) {
        for (int column = 0; column < model.columnCount(); ++column) {
            add(model.headerData(column, Qt::Horizontal, role));
            for (int row = 0; row < model.rowCount(); ++row)
                add(model.index(row, column).data(role));
        }
        for (int row = 0; row < model.rowCount(); ++row)
            add(model.headerData(row, Qt::Vertical, role));
    }
}

QString outsideBrackets(QString text)
{
    static const QRegularExpression inner(QStringLiteral("⟦[^⟦⟧]*⟧"));
    static const QRegularExpression cut(QStringLiteral("⟦.*$")); // shortened to what fits
    while (text.contains(inner))
        text.remove(inner);
    return text.remove(cut);
}

// What stands as it is in every language: names, units, keys, numbers, formats.
bool isForeign(QString text)
{
    static const QRegularExpression names(QStringLiteral(
        "[\\w-]+\\.(md|html|pdf|json|toml|cpp|js|py|txt|proto)\\b|Wirewise|realtime|assessed|wirewise-cli|Markdown|CSV|HTML|JSON|PDF|"
        "\\bHTTP\\b|\\bWebSocket\\b|Artillery|k6|C\\+\\+ / Qt|JavaScript|Python|\\{\".*\\}|socks5://\\S*|"
        "Ctrl|Alt|Shift|Return|Space|English|Deutsch|简体中文|"
        "https?://\\S*|ws://\\S*|grpc://\\S*|localhost\\S*|127\\.0\\.0\\.1\\S*|\\bp\\d+\\b|\\b(ms|s|kB|KB|MB|MiB|KiB|B)\\b"));
    static const QRegularExpression letters(QStringLiteral("\\p{L}{2}"));
    return !text.remove(names).contains(letters);
}

} // namespace

QList<ShownWords> wordsShown(const QWidget& window)
{
    QList<ShownWords> words;
    QList<const QObject*> all { &window };
    for (const QObject* each : window.findChildren<QObject*>())
        all.append(each);
    for (const QObject* each : std::as_const(all)) {
        const QString within = each->parent() ? QString::fromLatin1(each->parent()->metaObject()->className()) : QString();
        if (each->isWidgetType() || qobject_cast<const QAction*>(each))
            addProperties(words, *each, within);
        if (const auto* box = qobject_cast<const QComboBox*>(each); box && box->model())
            addModel(words, *box->model(), QStringLiteral("QComboBox in ") + within);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(each); view && view->model() && !qobject_cast<const QHeaderView*>(each))
            addModel(words, *view->model(), QString::fromLatin1(each->metaObject()->className()) + QStringLiteral(" in ") + within);
    }
    return words;
}

QList<ShownWords> wordsShown(const QAbstractItemModel& model, const QString& where)
{
    QList<ShownWords> words;
    addModel(words, model, where);
    return words;
}

QString Brackets::translate(const char* context, const char* source, const char*, int) const
{
    static const QRegularExpression place(QStringLiteral("(%L?[0-9n])"));
    const bool ours = QByteArray(context).startsWith("wirewise") || !QByteArray(context).startsWith('Q');
    return ours ? u'⟦' + QString::fromUtf8(source).replace(place, QStringLiteral("⟧\\1⟦")) + u'⟧' : QString();
}

bool isBare(const QString& text)
{
    return !isForeign(outsideBrackets(text));
}

bool isEnglish(const QString& text)
{
    static const QRegularExpression words(QStringLiteral("\\b(the|and|of|with|is|are|not|your|you|this|from|which|must be|what|how)\\b"));
    static const QRegularExpression files(QStringLiteral("[\\w-]+\\.(md|html|pdf|json)\\b")); // called after English titles
    return QString(text).remove(files).contains(words);
}

} // namespace wirewise::test
