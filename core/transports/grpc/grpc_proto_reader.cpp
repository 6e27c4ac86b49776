// SPDX-License-Identifier: GPL-3.0-or-later
// Within the module.
#include "core/transports/grpc/grpc_proto_reader.h"

#include "core/base/regular_file.h"

#include <QDir>
#include <QFileInfo>

#include <google/protobuf/compiler/importer.h>
#include <google/protobuf/descriptor_database.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/util/json_util.h>

namespace wirewise::transports {

namespace {

namespace pb = google::protobuf;

constexpr qint64 mostBytes = 1024 * 1024; // of one .proto file

Error wrong(const QString& what, const QString& where = {})
{
    return { Error::Kind::Input, what, where };
}

// The bytes stay as long as they are read.
struct Kept
{
    std::string bytes;
};

class KeptStream final : private Kept, public pb::io::ArrayInputStream
{
public:
    explicit KeptStream(const QByteArray& text)
        : Kept { text.toStdString() }
        , pb::io::ArrayInputStream(bytes.data(), static_cast<int>(bytes.size()))
    {
    }
};

// Files by their names as they are imported: regular ones only, none out of the folders.
class Folders final : public pb::compiler::SourceTree
{
public:
    explicit Folders(const QString& folder)
    {
        QDir each(folder);
        do
            m_folders << each.absolutePath();
        while (each.cdUp());
    }

    pb::io::ZeroCopyInputStream* Open(const std::string& name) override
    {
        const QString file = QString::fromStdString(name);
        for (const QString& folder : m_folders) {
            const QString path = folder + u'/' + file;
            if (file.contains(QLatin1String("..")) || !QFileInfo::exists(path))
                continue;
            if (const auto bytes = readRegularFile(path, mostBytes))
                return new KeptStream(*bytes); // the caller's from here on
            else
                m_why = bytes.error().message.toStdString();
            return nullptr;
        }
        m_why = "there is no such file";
        return nullptr;
    }

    std::string GetLastErrorMessage() override { return m_why; }

private:
    QStringList m_folders;
    std::string m_why;
};

class OneText final : public pb::compiler::SourceTree
{
public:
    explicit OneText(const QByteArray& text)
        : m_text(text)
    {
    }

    pb::io::ZeroCopyInputStream* Open(const std::string& name) override
    {
        return name == fileName ? new KeptStream(m_text) : nullptr;
    }

    static constexpr const char* fileName = "text.proto";

private:
    QByteArray m_text;
};

class FirstError final : public pb::compiler::MultiFileErrorCollector
{
public:
    void AddError(const std::string& file, int line, int column, const std::string& message) override
    {
        if (!error)
            error = wrong(QString::fromStdString(message),
                QStringLiteral("%1:%2:%3").arg(QString::fromStdString(file)).arg(line + 1).arg(column + 1));
    }

    std::optional<Error> error;
};

// Each kind of source keeps what its descriptors rest on.
class Pool
{
public:
    virtual ~Pool() = default;
    virtual const pb::DescriptorPool& pool() const = 0;
};

// Descriptors, and the messages made after them, which go first.
struct Known
{
    std::unique_ptr<Pool> source;
    pb::DynamicMessageFactory factory;

    const pb::DescriptorPool& pool() const { return source->pool(); }
    std::unique_ptr<pb::Message> message(const pb::Descriptor* type)
    {
        return std::unique_ptr<pb::Message>(factory.GetPrototype(type)->New());
    }
};

class Schema final : public GrpcMethodSchema
{
public:
    Schema(std::shared_ptr<Known> known, const pb::MethodDescriptor* method)
        : m_known(std::move(known))
        , m_method(method)
    {
    }

    QString path() const override
    {
        return u'/' + QString::fromStdString(m_method->service()->full_name()) + u'/' + QString::fromStdString(m_method->name());
    }
    bool clientStreams() const override { return m_method->client_streaming(); }
    bool serverStreams() const override { return m_method->server_streaming(); }

    Result<QByteArray> toBytes(const QByteArray& json) const override
    {
        const auto message = m_known->message(m_method->input_type());
        const auto status = pb::util::JsonStringToMessage(json.isEmpty() ? "{}" : json.toStdString(), message.get());
        if (!status.ok())
            return wrong(QStringLiteral("expected JSON of %1: %2")
                             .arg(QString::fromStdString(m_method->input_type()->full_name()),
                                 QString::fromUtf8(status.message().data(), static_cast<qsizetype>(status.message().size())).simplified()));
        return QByteArray::fromStdString(message->SerializeAsString());
    }

    Result<QByteArray> toJson(const QByteArray& bytes) const override
    {
        const auto message = m_known->message(m_method->output_type());
        std::string json;
        if (!message->ParseFromArray(bytes.constData(), static_cast<int>(bytes.size()))
            || !pb::util::MessageToJsonString(*message, &json).ok())
            return Error { Error::Kind::Network,
                QStringLiteral("came as something else than %1").arg(QString::fromStdString(m_method->output_type()->full_name())), {} };
        return QByteArray::fromStdString(json);
    }

private:
    std::shared_ptr<Known> m_known;
    const pb::MethodDescriptor* m_method;
};

class PoolDeclarations final : public GrpcDeclarations
{
public:
    PoolDeclarations(std::unique_ptr<Pool> pool, QStringList services)
        : m_known(std::make_shared<Known>())
        , m_services(std::move(services))
    {
        m_known->source = std::move(pool);
    }

    Result<std::unique_ptr<GrpcMethodSchema>> method(const QString& name) const override
    {
        const QString service = name.section(u'/', 0, -2);
        const auto* found = m_known->pool().FindServiceByName(service.toStdString());
        if (!found)
            return wrong(QStringLiteral("there is no service '%1', expected one of %2").arg(service, m_services.join(QStringLiteral(", "))));
        QStringList methods;
        for (int i = 0; i < found->method_count(); ++i) {
            const auto* each = found->method(i);
            if (QString::fromStdString(each->name()) == name.section(u'/', -1))
                return std::unique_ptr<GrpcMethodSchema>(std::make_unique<Schema>(m_known, each));
            methods << QString::fromStdString(each->name());
        }
        return wrong(QStringLiteral("%1 has no method '%2', expected one of %3")
                         .arg(service, name.section(u'/', -1), methods.join(QStringLiteral(", "))));
    }

private:
    std::shared_ptr<Known> m_known;
    QStringList m_services;
};

QStringList servicesIn(const pb::FileDescriptor& file)
{
    QStringList services;
    for (int i = 0; i < file.service_count(); ++i)
        services << QString::fromStdString(file.service(i)->full_name());
    return services;
}

class SourcePool final : public Pool
{
public:
    explicit SourcePool(std::unique_ptr<pb::compiler::SourceTree> tree)
        : m_tree(std::move(tree))
        , m_wellKnown(*pb::DescriptorPool::generated_pool())
        , m_database(m_tree.get(), &m_wellKnown)
        , m_pool(&m_database, m_database.GetValidationErrorCollector())
    {
        m_database.RecordErrorsTo(&m_errors);
    }

    const pb::DescriptorPool& pool() const override { return m_pool; }

    Result<const pb::FileDescriptor*> file(const std::string& name)
    {
        const pb::FileDescriptor* found = m_pool.FindFileByName(name);
        if (m_errors.error)
            return *m_errors.error;
        if (!found)
            return wrong(QStringLiteral("cannot be read as a .proto file"), QString::fromStdString(name));
        return found;
    }

private:
    std::unique_ptr<pb::compiler::SourceTree> m_tree;
    FirstError m_errors;
    pb::DescriptorPoolDatabase m_wellKnown;
    pb::compiler::SourceTreeDescriptorDatabase m_database;
    pb::DescriptorPool m_pool;
};

// Protobuf would print what it thinks of a server's files.
class Silence final : public pb::DescriptorPool::ErrorCollector
{
public:
    void AddError(const std::string&, const std::string&, const pb::Message*, ErrorLocation, const std::string&) override { }
};

class ServerPool final : public Pool
{
public:
    ServerPool()
        : m_wellKnown(*pb::DescriptorPool::generated_pool())
        , m_all(&m_files, &m_wellKnown)
        , m_pool(&m_all, &m_silence)
    {
    }

    const pb::DescriptorPool& pool() const override { return m_pool; }
    bool add(const pb::FileDescriptorProto& file) { return m_files.Add(file); }

private:
    pb::SimpleDescriptorDatabase m_files;
    pb::DescriptorPoolDatabase m_wellKnown;
    pb::MergedDescriptorDatabase m_all;
    Silence m_silence;
    pb::DescriptorPool m_pool;
};

std::optional<pb::FileDescriptorProto> parsed(const QByteArray& file)
{
    pb::FileDescriptorProto proto;
    if (proto.ParseFromArray(file.constData(), static_cast<int>(file.size())))
        return proto;
    return std::nullopt;
}

class ProtoReader final : public GrpcProtoReader
{
public:
    Declarations fromFile(const QString& path) const override
    {
        const QFileInfo info(path);
        if (const auto readable = readRegularFile(path, mostBytes); !readable)
            return readable.error();
        return from(std::make_unique<Folders>(info.absolutePath()), info.fileName().toStdString());
    }

    Declarations fromText(const QByteArray& proto) const override
    {
        return from(std::make_unique<OneText>(proto), OneText::fileName);
    }

    Declarations fromDescriptors(const std::vector<QByteArray>& files) const override
    {
        const pb::LogSilencer silence;
        auto pool = std::make_unique<ServerPool>();
        QStringList services;
        for (const QByteArray& each : files) {
            const auto proto = parsed(each);
            if (!proto || !pool->add(*proto))
                return notOfProtobuf();
        }
        for (const QByteArray& each : files) {
            const pb::FileDescriptor* file = pool->pool().FindFileByName(parsed(each)->name());
            if (!file)
                return notOfProtobuf();
            services += servicesIn(*file);
        }
        return std::unique_ptr<GrpcDeclarations>(std::make_unique<PoolDeclarations>(std::move(pool), services));
    }

    Result<QStringList> importsOf(const QByteArray& file) const override
    {
        const auto proto = parsed(file);
        if (!proto)
            return notOfProtobuf();
        QStringList imports;
        for (const std::string& name : proto->dependency())
            if (!pb::DescriptorPool::generated_pool()->FindFileByName(name))
                imports << QString::fromStdString(name);
        return imports;
    }

    QString nameOf(const QByteArray& file) const override
    {
        const auto proto = parsed(file);
        return proto ? QString::fromStdString(proto->name()) : QString();
    }

private:
    static Declarations from(std::unique_ptr<pb::compiler::SourceTree> tree, const std::string& name)
    {
        const pb::LogSilencer silence;
        auto pool = std::make_unique<SourcePool>(std::move(tree));
        const auto file = pool->file(name);
        if (!file)
            return file.error();
        const QStringList services = servicesIn(**file);
        return std::unique_ptr<GrpcDeclarations>(std::make_unique<PoolDeclarations>(std::move(pool), services));
    }

    static Error notOfProtobuf()
    {
        return { Error::Kind::Network, QStringLiteral("the server's reflection tells of files that are none of protobuf"), {} };
    }
};

} // namespace

const GrpcProtoReader& protoReader()
{
    static const ProtoReader reader;
    return reader;
}

} // namespace wirewise::transports
