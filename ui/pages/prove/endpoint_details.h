// SPDX-License-Identifier: GPL-3.0-or-later
// As whom and by which way the user's own endpoint is reached: token, headers, TLS, a forward proxy, a gRPC method.
#pragma once

#include "core/base/result.h"
#include "core/demo/target.h"

#include <QList>
#include <QWidget>

class QLineEdit;

namespace wirewise::ui {

class FileField;
class FlowLayout;

class EndpointDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointDetails(QWidget* parent = nullptr);

    void followScheme(const QString& scheme); // TLS for wss, https, grpcs; a method for grpc and grpcs
    void setTarget(const demo::Target& target); // but its URL
    // With that URL; an error names the field.
    Result<demo::Target> target(const QUrl& url) const;

private:
    struct HeaderRow
    {
        QWidget* row;
        QLineEdit* name;
        QLineEdit* value;
    };

    QLineEdit* line(const char* objectName, const QString& name, int characters);
    QWidget* named(const QString& name, QWidget* field);
    QWidget* group(const QList<QWidget*>& fields);
    void addHeader(const demo::Header& header);

    QLineEdit* m_token;
    QList<HeaderRow> m_headers;
    FlowLayout* m_headerFlow;
    FileField* m_authorities;
    FileField* m_certificate;
    FileField* m_key;
    QLineEdit* m_proxy;
    QLineEdit* m_proxyPassword;
    QLineEdit* m_method;
    FileField* m_proto;
    QLineEdit* m_request;
    QWidget* m_tlsFields;
    QWidget* m_grpcFields;
};

} // namespace wirewise::ui
