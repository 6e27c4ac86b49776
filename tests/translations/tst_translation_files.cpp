// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files by themselves: complete, and each translation fit to stand where its source stands.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QString state; // "unfinished", "vanished", "obsolete"; empty: finished
    QStringList forms; // several for plurals
    bool plural = false;
};

QList<Message> messagesOf(const QString& language)
{
    QFile file(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/translations/wirewise_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({ context, {}, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes") });
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            messages.last().forms.append(xml.readElementText());
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().state = xml.attributes().value(QLatin1String("type")).toString();
            if (!messages.last().plural)
                messages.last().forms = { xml.readElementText() };
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QStringList sourcesUnder(const QStringList& folders)
{
    QStringList names;
    for (const QString& folder : folders)
        for (QDirIterator files(QStringLiteral(WIREWISE_SOURCE_DIR "/") + folder, { QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            names.append(files.next());
    return names;
}

QString textOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

bool spaced(const QString& text, const QString& like)
{
    return text.front().isSpace() == like.front().isSpace() && text.back().isSpace() == like.back().isSpace();
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^&\\s]"));
    return text.contains(mnemonic);
}

} // namespace

class TestTranslationFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsTranslated_data() { languages(); }
    void everythingIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(int, plurals);
        QFETCH(int, least);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(messages.size() >= least);
        for (const Message& message : messages) {
            QVERIFY2(message.state.isEmpty(), qPrintable(message.context + QLatin1String(": ") + message.source + QLatin1String(" is ") + message.state));
            QCOMPARE(message.forms.size(), message.plural ? plurals : 1);
            for (const QString& form : message.forms)
                QVERIFY2(!form.isEmpty(), qPrintable(message.context + QLatin1String(": ") + message.source));
        }
    }

    void everyTranslationFits_data() { languages(); }
    void everyTranslationFits()
    {
        QFETCH(QString, language);
        for (const Message& message : messagesOf(language)) {
            for (const QString& form : message.forms) {
                const QByteArray told = (message.context + QLatin1String(": ") + message.source + QLatin1String("\n -> ") + form).toUtf8();
                QVERIFY2(placeholders(form) == placeholders(message.source), told.constData());
                QVERIFY2(spaced(form, message.source), told.constData());
                QVERIFY2(hasMnemonic(form) == hasMnemonic(message.source), told.constData());
                QVERIFY2(form.count(QLatin1String(";;")) == message.source.count(QLatin1String(";;")), told.constData());
            }
        }
    }

    // No walk through the window meets every end a proof or an experiment can come to.
    void whatIsFoundOutIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }
    void whatIsFoundOutIsTranslated()
    {
        QFETCH(QString, language);
        QSet<QString> known;
        for (const Message& message : messagesOf(language))
            known.insert(message.context + u'/' + message.source);
        static const QRegularExpression marked(QStringLiteral("QT_TRANSLATE_NOOP\\(\"(\\w+)\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
        static const QRegularExpression seam(QStringLiteral("\"\\s*\""));
        int found = 0;
        for (const QString& name : sourcesUnder({ QStringLiteral("core/evidence"), QStringLiteral("core/probe") })) {
            const QString text = textOf(name);
            for (auto match = marked.globalMatch(text); match.hasNext(); ++found) {
                const auto each = match.next();
                const QString words = each.captured(2).trimmed().remove(seam);
                QVERIFY2(known.contains(each.captured(1) + u'/' + words.mid(1, words.size() - 2)), qPrintable(words));
            }
            QVERIFY2(!text.contains(QLatin1String("text = QStringLiteral")), qPrintable(name));
        }
        QVERIFY(found > 300);
        static const QRegularExpression offered(QStringLiteral("because\\s*=\\s*\"([^\"]+)\""));
        int offers = 0;
        for (auto match = offered.globalMatch(textOf(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/probe.toml"))); match.hasNext(); ++offers) {
            const QString words = match.next().captured(1);
            QVERIFY2(known.contains(QLatin1String("told/") + words), qPrintable(words));
        }
        QVERIFY(offers > 2);
    }

    void noWidgetIsGivenBareWords()
    {
        static const QRegularExpression given(QStringLiteral(
            "(setText|setTitle|setToolTip|setAccessible\\w+|setPlaceholderText|setWindowTitle|addAction|addItem|addMenu|tell|label|QPushButton|QCheckBox)"
            "\\(\\s*(QStringLiteral|QLatin1String)\\(\"([^\"]*)\""));
        static const QRegularExpression letters(QStringLiteral("\\p{L} \\p{L}|\\p{Lu}\\p{Ll}")); // no icon's id
        const QStringList names = sourcesUnder({ QStringLiteral("ui") });
        for (const QString& name : names) {
            const QString text = textOf(name);
            for (auto match = given.globalMatch(text); match.hasNext();) {
                const QString words = match.next().captured(3);
                QVERIFY2(words == QLatin1String("Wirewise") || !words.contains(letters),
                    qPrintable(name + QLatin1String(": ") + words + QLatin1String(" is not translatable")));
            }
        }
        QVERIFY(names.size() > 60);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("plurals");
        QTest::addColumn<int>("least");
        QTest::newRow("German") << QStringLiteral("de") << 2 << 1800;
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << 1 << 1800;
        QTest::newRow("English, one and many") << QStringLiteral("en") << 2 << 10;
    }
};

QTEST_APPLESS_MAIN(TestTranslationFiles)
#include "tst_translation_files.moc"
