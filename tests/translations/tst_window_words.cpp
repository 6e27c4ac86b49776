// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with every page, in a language nobody speaks (each word that comes through tr() is in brackets), in
// German and in Chinese: what is not translated shows. WIREWISE_PICTURES=DIR keeps what it looks like.
#include "app/wirewise/application.h"
#include "tests/translations/words_shown.h"
#include "tests/ui/pack.h"
#include "ui/models/language.h"
#include "ui/models/pack_words.h"
#include "ui/pages/prove_page.h"
#include "ui/widgets/banner.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

namespace {

struct Opened
{
    explicit Opened(const char* scenario)
        : packs(productPackPath())
        , application(*qApp, packs, {}, QStringLiteral("light"))
    {
        const advisor::Scenario* found = packs.pack()->scenario(advisor::ScenarioId(QString::fromLatin1(scenario)));
        advisor::Answers given;
        for (const auto& [question, text] : found->answers)
            given.insert(question, *advisor::parseAnswer(*packs.pack(), question, text));
        application.decision().load({ found->title, given, advisor::Reading::Assessed, {} });
        MainWindow& window = application.window();
        window.show();
        for (const Place place : { Place::Compare, Place::Prove, Place::Record, Place::Choose })
            window.go(place);
        QTRY_VERIFY(application.decision().confidence().has_value() || !application.decision().evaluation().winner);
    }

    PackFile packs;
    app::Application application;
};

void keepPicture(Opened& opened, const QString& name)
{
    const QString folder = qEnvironmentVariable("WIREWISE_PICTURES");
    if (folder.isEmpty())
        return;
    const std::array places { "choose", "compare", "prove", "record" };
    for (size_t i = 0; i < places.size(); ++i) {
        opened.application.window().go(Place(i));
        QCoreApplication::processEvents();
        opened.application.window().grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, QString::fromLatin1(places[i])));
    }
}

constexpr const char* scenarios[] = { "chat", "locked_chat", "impossible", "payments" };

} // namespace

class TestWindowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (QTranslator* each : qApp->findChildren<QTranslator*>())
            delete each; // takes itself off
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyWordGoesThroughTr()
    {
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        // Titles of documents, and a fault as the command line takes it.
        static const QRegularExpression foreign(QStringLiteral("LinkButton|QLineEdit/text in .*FaultEditor"));
        QStringList bare;
        for (const char* scenario : scenarios) {
            Opened opened(scenario);
            for (const ShownWords& each : wordsShown(opened.application.window()))
                if (isBare(each.text) && !each.where.contains(foreign))
                    bare.append(each.where + QLatin1String(": ") + each.text);
        }
        bare.removeDuplicates();
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
    }

    void nothingStaysEnglish_data() { translations(); }
    void nothingStaysEnglish()
    {
        QFETCH(QString, language);
        app::speak(language, {});
        QStringList left;
        for (const char* scenario : scenarios) {
            Opened opened(scenario);
            for (const ShownWords& each : wordsShown(opened.application.window()))
                if (isEnglish(each.text))
                    left.append(each.where + QLatin1String(": ") + each.text);
            keepPicture(opened, language + u'-' + QString::fromLatin1(scenario));
        }
        left.removeDuplicates();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void theLanguageChangesAtOnce()
    {
        app::speak(QStringLiteral("en"), {});
        Opened opened("chat");
        app::Application& application = opened.application;
        application.window().go(Place::Compare);
        application.window().resize(1111, 777);
        const advisor::Answers answers = application.decision().answers();
        const auto title = [&application] { return application.window().railButton(Place::Compare)->text(); };
        QCOMPARE(title(), QStringLiteral("Compare"));
        application.window().action(QStringLiteral("language-de"))->trigger();
        QTRY_COMPARE(title(), QStringLiteral("Vergleichen"));
        MainWindow& window = application.window();
        QVERIFY(window.isVisible());
        QCOMPARE(window.size(), QSize(1111, 777));
        QCOMPARE(window.place(), Place::Compare);
        QVERIFY(window.action(QStringLiteral("language-de"))->isChecked());
        QCOMPARE(application.decision().answers(), answers);
        QVERIFY(application.decision().pack().questions.front().ask != productPack()->questions.front().ask);
        const QString given = application.decision().title(); // is the user's, in whatever language
        for (const ShownWords& each : wordsShown(window))
            QVERIFY2(!isEnglish(QString(each.text).remove(given)), qPrintable(each.where + QLatin1String(": ") + each.text));
        window.action(QStringLiteral("language-en"))->trigger();
        QTRY_COMPARE(title(), QStringLiteral("Compare"));
        QCOMPARE(application.decision().pack().questions.front().ask, productPack()->questions.front().ask);
    }

    // What is seen of a run lives in the window.
    void aRunIsAskedAboutFirst()
    {
        app::speak(QStringLiteral("en"), {});
        Opened opened("chat");
        MainWindow* before = &opened.application.window();
        before->go(Place::Prove);
        before->provePage()->connectTo(TransportId(QStringLiteral("sse")));
        QTRY_VERIFY(before->holdsRun());
        before->action(QStringLiteral("language-de"))->trigger();
        QTRY_VERIFY(before->banner()->isVisible());
        QCOMPARE(&opened.application.window(), before);
        QCOMPARE(before->railButton(Place::Compare)->text(), QStringLiteral("Compare"));
        for (QAbstractButton* button : before->banner()->findChildren<QAbstractButton*>())
            if (button->text() == QLatin1String("Change now"))
                button->click();
        QTRY_COMPARE(opened.application.window().railButton(Place::Compare)->text(), QStringLiteral("Vergleichen"));
        QVERIFY(!opened.application.window().holdsRun());
    }

    void thePackIsTranslatedByWordsAndNotByIds_data() { translations(); }
    void thePackIsTranslatedByWordsAndNotByIds()
    {
        QFETCH(QString, language);
        const advisor::Pack english = *productPack();
        app::speak(language, {});
        advisor::Pack spoken = translated(english);
        QCOMPARE(spoken.sha256, english.sha256);
        QCOMPARE(spoken.features.front().id, english.features.front().id);
        QVERIFY(spoken.questions.front().ask != english.questions.front().ask);
        advisor::Pack source = english;
        forEachWord(source, [](QString& word) {
            QTranslator* ours = qApp->findChildren<QTranslator*>().last();
            QVERIFY2(!ours->translate("pack", word.toUtf8().constData()).isEmpty(), qPrintable(word));
        });
    }

    void anUnknownPackStaysAsItIs()
    {
        advisor::Pack pack = *productPack();
        pack.questions.front().ask = QStringLiteral("Quae lingua?");
        app::speak(QStringLiteral("de"), {});
        QCOMPARE(translated(pack).questions.front().ask, QStringLiteral("Quae lingua?"));
    }

    void mnemonicsAreUniqueInEachMenu_data()
    {
        translations();
        QTest::newRow("English") << QStringLiteral("en");
    }
    void mnemonicsAreUniqueInEachMenu()
    {
        QFETCH(QString, language);
        app::speak(language, {});
        QMenuBar bar;
        makeMenus(bar);
        QList<QList<QAction*>> menus { bar.actions() };
        for (const QMenu* menu : bar.findChildren<QMenu*>())
            menus.append(menu->actions());
        for (const QList<QAction*>& menu : std::as_const(menus)) {
            QSet<QString> taken;
            for (const QAction* action : menu) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (action->isSeparator() || action->objectName().startsWith(QLatin1String("language-")))
                    continue;
                QVERIFY2(!key.isEmpty(), qPrintable(action->text()));
                QVERIFY2(!withoutMnemonic(action->text()).contains(u'('), qPrintable(action->text())); // as the palette says it
                QVERIFY2(!taken.contains(key), qPrintable(action->text()));
                taken.insert(key);
            }
        }
    }

    void theLanguageIsTheWishElseTheSystems()
    {
        const QLocale german(QStringLiteral("de_AT"));
        QCOMPARE(spokenLanguage({ QStringLiteral("zh_CN"), QStringLiteral("en") }, german), QStringLiteral("zh_CN"));
        QCOMPARE(spokenLanguage({ {}, QStringLiteral("system") }, german), QStringLiteral("de"));
        QCOMPARE(spokenLanguage({ QStringLiteral("tlh") }, german), QStringLiteral("de"));
        QCOMPARE(spokenLanguage({}, QLocale(QStringLiteral("zh_SG"))), QStringLiteral("zh_CN"));
        QCOMPARE(spokenLanguage({}, QLocale(QStringLiteral("zh_TW"))), QStringLiteral("en"));
        QCOMPARE(spokenLanguage({}, QLocale(QStringLiteral("sw_KE"))), QStringLiteral("en"));
        QCOMPARE(localeOf(QStringLiteral("de"), german), german);
        QCOMPARE(localeOf(QStringLiteral("en"), german).decimalPoint(), QStringLiteral("."));
    }

    void rightToLeftMirrorsTheWindow()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Opened opened("chat");
        MainWindow& window = opened.application.window();
        const QWidget* rail = window.railButton(Place::Choose);
        QTRY_VERIFY(rail->mapTo(&window, QPoint()).x() > window.width() / 2);
        keepPicture(opened, QStringLiteral("rtl"));
    }

private:
    static void translations()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }
};

QTEST_MAIN(TestWindowWords)
#include "tst_window_words.moc"
