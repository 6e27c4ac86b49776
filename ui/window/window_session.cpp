// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_session.h"

#include "ui/window/main_window.h"
#include "ui/window/palette_commands.h"
#include "ui/pages/prove/workload_panel.h"
#include "ui/pages/prove_page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSettings>
#include <QUrl>

#include <utility>

namespace wirewise::ui {

namespace {

const QStringList& proveKeys()
{
    static const QStringList keys { QStringLiteral("window/draft"), QStringLiteral("prove/own"), QStringLiteral("prove/ownUrl"),
        QStringLiteral("prove/transport"), QStringLiteral("prove/rate"), QStringLiteral("prove/size"), QStringLiteral("prove/kind"),
        QStringLiteral("prove/clients"), QStringLiteral("prove/duration"), QStringLiteral("prove/up") };
    return keys;
}

// A password or a token in the query is nobody else's business.
QString withoutSecrets(const QString& typed)
{
    return QUrl(typed.trimmed()).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

measure::Workload workloadOf(const QVariantMap& values, measure::Workload workload)
{
    const auto value = [&values](const char* key) { return values.value(QStringLiteral("prove/") + QString::fromLatin1(key)); };
    workload.rate = value("rate").toDouble();
    workload.size = value("size").toLongLong();
    workload.kind = value("kind").toString();
    workload.clients = value("clients").toInt();
    workload.up = value("up").toBool();
    const qint64 duration = value("duration").toLongLong();
    workload.duration = duration > 0 ? std::optional(std::chrono::milliseconds(duration)) : std::nullopt;
    return workload;
}

} // namespace

WindowSession::WindowSession(MainWindow& window)
    : m_window(window)
{
}

QVariantMap WindowSession::kept() const
{
    QVariantMap values {
        { QStringLiteral("window/geometry"), m_window.saveGeometry() },
        { QStringLiteral("window/place"), int(m_window.place()) },
        { QStringLiteral("window/used"), m_window.palette()->used() },
    };
    const QVariantMap where = Whereabouts(m_window, m_where).toMap();
    for (auto it = where.cbegin(); it != where.cend(); ++it)
        values.insert(QStringLiteral("where/") + it.key(), it.value());
    keepProve(values);
    return values;
}

void WindowSession::keepProve(QVariantMap& values) const
{
    const ProvePage* page = m_window.provePage();
    if (!page) {
        values.insert(m_earlier);
        return;
    }
    const auto put = [&values](const char* key, const QVariant& value) { values.insert(QString::fromLatin1(key), value); };
    put("window/draft", page->draft());
    put("prove/transport", page->transport().value());
    if (const auto* own = page->findChild<QAbstractButton*>(QStringLiteral("own")))
        put("prove/own", own->isChecked());
    if (const auto* url = page->findChild<QLineEdit*>(QStringLiteral("ownUrl")))
        put("prove/ownUrl", withoutSecrets(url->text()));
    if (const auto* panel = page->findChild<WorkloadPanel*>()) {
        const measure::Workload workload = panel->workload();
        put("prove/rate", workload.rate);
        put("prove/size", workload.size);
        put("prove/kind", workload.kind);
        put("prove/clients", workload.clients);
        put("prove/up", workload.up);
        put("prove/duration", qint64(workload.duration ? workload.duration->count() : 0));
    }
}

void WindowSession::restore(const QSettings& settings)
{
    m_restored = true;
    m_window.restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_window.palette()->setUsed(settings.value(QStringLiteral("window/used")).toStringList());
    QVariantMap where = Whereabouts().toMap();
    for (auto it = where.begin(); it != where.end(); ++it)
        it.value() = settings.value(QStringLiteral("where/") + it.key());
    m_where = Whereabouts::fromMap(where);
    for (const QString& key : proveKeys())
        if (settings.contains(key))
            m_earlier.insert(key, settings.value(key));
    const int place = settings.value(QStringLiteral("window/place")).toInt();
    if (place > 0 && place <= int(Place::Record))
        m_window.go(Place(place));
}

void WindowSession::goBack()
{
    if (std::exchange(m_restored, false))
        m_where.goBackToQuestions(m_window);
}

void WindowSession::remember()
{
    m_where = Whereabouts(m_window, m_where);
}

void WindowSession::built(ComparePage& page)
{
    m_where.goBackToCompare(page);
}

void WindowSession::built(ProvePage& page)
{
    const QVariantMap values = std::exchange(m_earlier, {});
    const auto value = [&values](const char* key) { return values.value(QString::fromLatin1(key)); };
    if (values.isEmpty())
        return;
    page.setDraft(value("window/draft").toString());
    const QString transport = value("prove/transport").toString();
    if (auto* tab = page.findChild<QAbstractButton*>(QStringLiteral("tab-") + transport); tab && page.transport().value() != transport)
        tab->click();
    if (auto* url = page.findChild<QLineEdit*>(QStringLiteral("ownUrl")))
        url->setText(value("prove/ownUrl").toString());
    if (auto* own = page.findChild<QAbstractButton*>(QStringLiteral("own")); own && own->isChecked() != value("prove/own").toBool())
        own->click();
    if (auto* panel = page.findChild<WorkloadPanel*>(); panel && value("prove/clients").toInt() > 0)
        panel->setWorkload(workloadOf(values, panel->workload()));
}

} // namespace wirewise::ui
