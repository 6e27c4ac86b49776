// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/endpoint_details.h"

#include "core/record/own_endpoint.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

EndpointDetails::EndpointDetails(QWidget* parent)
    : QWidget(parent)
{
    m_token = line("ownToken", tr("Token"), 30);
    m_token->setEchoMode(QLineEdit::Password);
    m_authorities = new FileField(tr("Authority to trust besides the system's"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"), this);
    m_certificate = new FileField(tr("Your certificate"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"), this);
    m_key = new FileField(tr("Your certificate's key"), tr("Keys (*.pem *.key);;All files (*)"), this);
    m_authorities->field()->setObjectName(QStringLiteral("ownAuthority"));
    m_proxy = line("ownProxy", tr("Proxy"), 40);
    m_proxy->setPlaceholderText(tr("http://me@proxy:3128, socks5://…"));
    m_proxyPassword = line("ownProxyPassword", tr("Proxy password"), 20);
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    m_method = line("ownMethod", tr("gRPC method"), 38);
    m_method->setPlaceholderText(tr("package.Service/Method"));
    m_proto = new FileField(tr("The .proto file that declares it"), tr("Protocol buffers (*.proto);;All files (*)"), this);
    m_proto->field()->setPlaceholderText(tr("asked of the server"));
    m_request = line("ownRequest", tr("First message, as JSON"), 38);
    m_request->setPlaceholderText(tr("{\"id\": \"7\"}"));

    auto* add = new QPushButton(tr("Add a header"), this);
    add->setObjectName(QStringLiteral("ownAddHeader"));
    makeLink(add);
    auto* first = new QWidget(this);
    m_headerFlow = new FlowLayout(space::medium, first);
    m_headerFlow->setContentsMargins(0, 0, 0, 0);
    m_headerFlow->addWidget(named(tr("Token"), m_token));
    m_headerFlow->addWidget(add);
    m_tlsFields = group({ named(tr("Trusted authority"), m_authorities), named(tr("Client certificate"), m_certificate), named(tr("Its key"), m_key) });
    m_grpcFields = group({ named(tr("gRPC method"), m_method), named(tr("Declared in"), m_proto), named(tr("First message"), m_request) });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_grpcFields);
    column->addWidget(first);
    column->addWidget(m_tlsFields);
    column->addWidget(group({ named(tr("Forward proxy"), m_proxy), named(tr("Its password"), m_proxyPassword) }));
    connect(add, &QPushButton::clicked, this, [this] {
        addHeader({});
        m_headers.last().name->setFocus();
    });
    followScheme({});
}

QLineEdit* EndpointDetails::line(const char* objectName, const QString& name, int characters)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(name);
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * characters);
    return field;
}

QWidget* EndpointDetails::named(const QString& name, QWidget* field)
{
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(label(name, Type::Small, Ink::Muted, whole));
    column->addWidget(field);
    return whole;
}

QWidget* EndpointDetails::group(const QList<QWidget*>& fields)
{
    auto* whole = new QWidget(this);
    auto* flow = new FlowLayout(space::medium, whole);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* field : fields)
        flow->addWidget(field);
    return whole;
}

// The value of a name that smells of a secret is masked while it is typed.
void EndpointDetails::addHeader(const demo::Header& header)
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(space::tiny, row);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* name = line("ownHeaderName", tr("Name of a header"), 20);
    auto* value = line("ownHeaderValue", tr("Value of the header"), 28);
    auto* gone = new QPushButton(tr("Remove"), row);
    gone->setAccessibleName(tr("Remove this header"));
    makeQuietLink(gone);
    for (QWidget* part : { static_cast<QWidget*>(name), static_cast<QWidget*>(value), static_cast<QWidget*>(gone) })
        flow->addWidget(part);
    connect(name, &QLineEdit::textChanged, value, [value](const QString& text) {
        value->setEchoMode(record::isSecretName(text) ? QLineEdit::Password : QLineEdit::Normal);
    });
    connect(gone, &QPushButton::clicked, row, [this, row] {
        m_headers.removeIf([row](const HeaderRow& each) { return each.row == row; });
        row->parentWidget()->deleteLater();
        m_token->setFocus();
    });
    name->setText(QString::fromUtf8(header.name));
    value->setText(QString::fromUtf8(header.value));
    m_headers.append({ row, name, value });
    m_headerFlow->addWidget(named(tr("Header"), row));
}

void EndpointDetails::followScheme(const QString& scheme)
{
    QUrl url;
    url.setScheme(scheme);
    m_tlsFields->setVisible(demo::isTls(url));
    m_grpcFields->setVisible(demo::isGrpc(url));
}

void EndpointDetails::setTarget(const demo::Target& target)
{
    m_token->setText(QString::fromUtf8(target.token));
    for (const HeaderRow& each : std::as_const(m_headers))
        each.row->parentWidget()->deleteLater();
    m_headers.clear();
    for (const demo::Header& header : target.headers)
        addHeader(header);
    m_authorities->setPath(target.tls.authorities);
    m_certificate->setPath(target.tls.certificate);
    m_key->setPath(target.tls.key);
    m_proxy->setText(demo::toText(target.proxy));
    m_proxyPassword->setText(target.proxy.password);
    m_method->setText(target.grpc.name);
    m_proto->setPath(target.grpc.protoFile);
    m_request->setText(QString::fromUtf8(target.grpc.request));
}

Result<demo::Target> EndpointDetails::target(const QUrl& url) const
{
    demo::Target target { url, m_token->text().toUtf8(), {} };
    for (const HeaderRow& each : m_headers) {
        const demo::Header header { each.name->text().trimmed().toUtf8(), each.value->text().trimmed().toUtf8() };
        if (header.name.isEmpty() && header.value.isEmpty())
            continue;
        if (!demo::isSendable(header))
            return Error { Error::Kind::Input, tr("A header's name has letters, digits and dashes, not “%1”.").arg(each.name->text()), {} };
        target.headers << header;
    }
    if (m_tlsFields->isVisibleTo(this))
        target.tls = { m_authorities->path(), m_certificate->path(), m_key->path() };
    if (m_grpcFields->isVisibleTo(this))
        target.grpc = { m_method->text().trimmed(), m_proto->path(), m_request->text().toUtf8() };
    const Result<demo::ForwardProxy> proxy = demo::proxyFromText(m_proxy->text().trimmed());
    if (!proxy)
        return Error { Error::Kind::Input, tr("A proxy is written as http://HOST:PORT or socks5://HOST:PORT."), {} };
    target.proxy = *proxy;
    target.proxy.password = m_proxyPassword->text();
    return target;
}

} // namespace wirewise::ui
