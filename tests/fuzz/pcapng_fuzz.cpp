// SPDX-License-Identifier: GPL-3.0-or-later
// Any file: no crash; and what could be read is written and read again as the same.
#include "core/capture/pcapng.h"

#include <QSet>

#include <cstdlib>
#include <set>
#include <sys/mman.h>
#include <unistd.h>

using namespace wirewise;
using namespace wirewise::capture;

namespace {

// A file without a disk.
class MemoryFile
{
public:
    MemoryFile() : m_descriptor(memfd_create("capture", 0)) { }
    ~MemoryFile() { close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }
    void fill(const uint8_t* data, size_t size)
    {
        if (ftruncate(m_descriptor, 0) != 0 || pwrite(m_descriptor, data, size, 0) != static_cast<ssize_t>(size))
            std::abort();
    }

private:
    int m_descriptor;
};

// The writer has one address: connections told apart by theirs alone would become one.
bool portsTellApart(const std::vector<Segment>& segments)
{
    std::set<std::pair<quint16, quint16>> pairs;
    for (const Segment& segment : segments)
        if (segment.kind == Segment::Kind::Open && !pairs.insert(std::minmax({ segment.clientPort, segment.serverPort })).second)
            return false;
    return std::all_of(pairs.begin(), pairs.end(), [](const auto& pair) { return pair.first != pair.second; });
}

bool same(const Segment& one, const Segment& other)
{
    return one.kind == other.kind && one.connection == other.connection && one.up == other.up && one.clientPort == other.clientPort
        && one.serverPort == other.serverPort && one.bytes == other.bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    MemoryFile file;
    file.fill(data, size);
    const auto segments = readPcapng(file.path());
    if (!segments || !portsTellApart(*segments))
        return 0;
    auto writer = PcapngWriter::create(file.path(), {});
    for (const Segment& segment : *segments)
        writer.value()->write(segment);
    if (!writer.value()->finish())
        std::abort();
    const auto again = readPcapng(file.path());
    if (!again || !std::equal(segments->begin(), segments->end(), again->begin(), again->end(), same))
        std::abort();
    return 0;
}
