// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_proxy/capture_file.h"

#include "core/capture/pcapng.h"

namespace wirewise::app {

namespace {

class CaptureFile final : public proxy::CaptureSink
{
public:
    explicit CaptureFile(std::unique_ptr<capture::PcapngWriter> writer)
        : m_writer(std::move(writer))
    {
    }

    void write(const capture::Segment& segment) override { m_writer->write(segment); }
    Result<bool> finish() override { return m_writer->finish(); }

private:
    std::unique_ptr<capture::PcapngWriter> m_writer;
};

} // namespace

Result<std::unique_ptr<proxy::CaptureSink>> openCaptureFile(const QString& path)
{
    auto writer = capture::PcapngWriter::create(path, QStringLiteral("wirewise-proxy " WIREWISE_VERSION));
    if (!writer)
        return writer.error();
    return std::unique_ptr<proxy::CaptureSink>(std::make_unique<CaptureFile>(std::move(writer).value()));
}

} // namespace wirewise::app
