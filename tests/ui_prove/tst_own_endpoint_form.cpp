// SPDX-License-Identifier: GPL-3.0-or-later
// The form of the user's own endpoint: what is typed into it, what the decision keeps and what the keyring does. The
// keyring here is a fake in memory; tests/keyring has a real one.
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/pages/prove/endpoint_details.h"
#include "ui/pages/prove/own_endpoint.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

namespace {

class FakeStore final : public SecretStore
{
public:
    void find(const QString& key, std::function<void(const Found&)> done) override
    {
        QTimer::singleShot(0, &m_later, [this, key, done] { done(secrets.contains(key) ? Found(std::optional(secrets.value(key))) : Found(std::optional<QByteArray>())); });
    }
    void keep(const QString& key, const QByteArray& secret, Done done) override
    {
        secrets.insert(key, secret);
        QTimer::singleShot(0, &m_later, [this, done] { done(refusal); });
    }
    void forget(const QString& key, Done done) override
    {
        secrets.remove(key);
        done(std::nullopt);
    }

    QHash<QString, QByteArray> secrets;
    std::optional<Error> refusal;

private:
    QObject m_later;
};

const LiveTransport live { TransportId(QStringLiteral("websocket")), {}, { QStringLiteral("ws"), QStringLiteral("wss") } };

} // namespace

class TestOwnEndpointForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_decision = std::make_unique<Decision>(productPack());
        m_store = std::make_unique<FakeStore>();
        m_form = std::make_unique<OwnEndpoint>(*m_decision, m_store.get());
        m_form->setScheme(QStringLiteral("ws"));
        m_form->show();
        QTest::mouseClick(part<QPushButton>("ownMore"), Qt::LeftButton);
    }

    void takesWhatIsTyped();
    void secretsAreMaskedWhileTyped();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void showsWhatTheSchemeNeeds();
    void theDecisionKeepsNoSecret();
    void secretsComeBackFromTheKeyring();
    void untickedTheyLeaveTheKeyring();
    void withoutAKeyringTheyAreAskedAgain();
    void aRefusalIsTold();

private:
    template <typename Widget>
    Widget* part(const char* name) const
    {
        return m_form->findChild<Widget*>(QString::fromLatin1(name));
    }
    void type(const char* name, const char* text)
    {
        auto* field = part<QLineEdit>(name);
        field->setFocus();
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    demo::Target typed() const
    {
        const auto target = m_form->target(live, QStringLiteral("WebSockets"));
        return target ? *target : demo::Target();
    }
    void typeAll()
    {
        type("ownUrl", "wss://example.test/feed");
        type("ownToken", "open sesame");
        QTest::mouseClick(part<QPushButton>("ownAddHeader"), Qt::LeftButton);
        type("ownHeaderName", "X-Api-Key");
        type("ownHeaderValue", "k3y");
        type("ownAuthority", "/tmp/ca.pem");
        type("ownProxy", "socks5://me@proxy:1080");
        type("ownProxyPassword", "pw");
    }

    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<OwnEndpoint> m_form;
};

void TestOwnEndpointForm::takesWhatIsTyped()
{
    typeAll();
    demo::Target wanted { QUrl(QStringLiteral("wss://example.test/feed")), "open sesame", { { "X-Api-Key", "k3y" } } };
    wanted.tls.authorities = QStringLiteral("/tmp/ca.pem");
    wanted.proxy = { demo::ForwardProxy::Kind::Socks5, QStringLiteral("proxy"), 1080, QStringLiteral("me"), QStringLiteral("pw") };
    QCOMPARE(typed(), wanted);
}

void TestOwnEndpointForm::secretsAreMaskedWhileTyped()
{
    typeAll();
    for (const char* name : { "ownToken", "ownProxyPassword", "ownHeaderValue" })
        QCOMPARE(part<QLineEdit>(name)->echoMode(), QLineEdit::Password);
    part<QLineEdit>("ownHeaderName")->setText(QStringLiteral("Accept"));
    QCOMPARE(part<QLineEdit>("ownHeaderValue")->echoMode(), QLineEdit::Normal);
}

void TestOwnEndpointForm::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("scheme") << QByteArray("ownUrl") << QByteArray("ftp://x/") << QStringLiteral("ws:// or wss://");
    QTest::newRow("proxy scheme") << QByteArray("ownProxy") << QByteArray("https://p:1") << QStringLiteral("socks5://HOST:PORT");
    QTest::newRow("proxy port") << QByteArray("ownProxy") << QByteArray("http://p") << QStringLiteral("http://HOST:PORT");
    QTest::newRow("proxy password in it") << QByteArray("ownProxy") << QByteArray("http://a:b@p:1") << QStringLiteral("http://HOST:PORT");
    QTest::newRow("header") << QByteArray("ownHeaderName") << QByteArray("a b") << QStringLiteral("letters, digits and dashes");
}

void TestOwnEndpointForm::saysWhatIsWrong()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    typeAll();
    part<QLineEdit>(field.constData())->setText(QString::fromLatin1(text));
    const auto target = m_form->target(live, QStringLiteral("WebSockets"));
    QVERIFY(!target);
    QVERIFY2(target.error().message.contains(said), qPrintable(target.error().message));
}

void TestOwnEndpointForm::showsWhatTheSchemeNeeds()
{
    QVERIFY(!part<QLineEdit>("ownAuthority")->isVisible() && !part<QLineEdit>("ownMethod")->isVisible());
    part<QLineEdit>("ownUrl")->setText(QStringLiteral("wss://x/"));
    QVERIFY(part<QLineEdit>("ownAuthority")->isVisible());
    part<QLineEdit>("ownUrl")->setText(QStringLiteral("grpcs://x"));
    QVERIFY(part<QLineEdit>("ownAuthority")->isVisible() && part<QLineEdit>("ownMethod")->isVisible());
    part<QLineEdit>("ownUrl")->setText(QStringLiteral("grpc://x:1"));
    QVERIFY(!part<QLineEdit>("ownAuthority")->isVisible() && part<QLineEdit>("ownMethod")->isVisible());
}

void TestOwnEndpointForm::theDecisionKeepsNoSecret()
{
    typeAll();
    m_form->keep(live, typed());
    const auto& kept = m_decision->content().endpoint;
    QVERIFY(kept && kept->hasToken && kept->hasProxyPassword);
    QVERIFY(kept->target.token.isEmpty() && kept->target.proxy.password.isEmpty() && kept->target.headers.value(0).value.isEmpty());
    QVERIFY(m_store->secrets.isEmpty()); // nobody asked for it
    QCOMPARE(typed().token, QByteArray("open sesame")); // what is typed stays
}

void TestOwnEndpointForm::secretsComeBackFromTheKeyring()
{
    typeAll();
    const demo::Target wanted = typed();
    part<QCheckBox>("ownRemember")->setChecked(true);
    m_form->keep(live, wanted);
    QCOMPARE(m_store->secrets.size(), 3);
    m_decision->undoStack().undo();
    QVERIFY(part<QLineEdit>("ownUrl")->text().isEmpty() && part<QLineEdit>("ownToken")->text().isEmpty());
    m_decision->undoStack().redo();
    QTRY_COMPARE(typed(), wanted);
    QVERIFY(part<QCheckBox>("ownRemember")->isChecked());
}

void TestOwnEndpointForm::untickedTheyLeaveTheKeyring()
{
    typeAll();
    part<QCheckBox>("ownRemember")->setChecked(true);
    m_form->keep(live, typed());
    m_decision->undoStack().undo();
    QVERIFY(!part<QCheckBox>("ownRemember")->isChecked()); // nothing shown, nothing kept
    m_decision->undoStack().redo();
    QTRY_VERIFY(part<QCheckBox>("ownRemember")->isChecked());
    part<QCheckBox>("ownRemember")->setChecked(false);
    m_form->keep(live, typed());
    QVERIFY(m_store->secrets.isEmpty());
    QCOMPARE(typed().token, QByteArray("open sesame"));
}

void TestOwnEndpointForm::withoutAKeyringTheyAreAskedAgain()
{
    m_form = std::make_unique<OwnEndpoint>(*m_decision, nullptr);
    m_form->setScheme(QStringLiteral("ws"));
    m_form->show();
    QTest::mouseClick(part<QPushButton>("ownMore"), Qt::LeftButton);
    QVERIFY(!part<QCheckBox>("ownRemember")->isVisible());
    typeAll();
    m_form->keep(live, typed());
    m_decision->undoStack().undo();
    m_decision->undoStack().redo();
    QVERIFY(part<QLineEdit>("ownToken")->text().isEmpty());
    QCOMPARE(part<QLineEdit>("ownUrl")->text(), QStringLiteral("wss://example.test/feed"));
    QVERIFY(part<QLabel>("ownTold")->isVisible());
}

void TestOwnEndpointForm::aRefusalIsTold()
{
    typeAll();
    m_store->refusal = Error { Error::Kind::Helper, QStringLiteral("it is locked"), {} };
    part<QCheckBox>("ownRemember")->setChecked(true);
    m_form->keep(live, typed());
    QTRY_VERIFY(part<QLabel>("ownTold")->text().contains(QStringLiteral("it is locked")));
}

QTEST_MAIN(TestOwnEndpointForm)
#include "tst_own_endpoint_form.moc"
