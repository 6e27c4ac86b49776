// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the fuzzers begin with: fuzz-seeds DISSECTOR_FOLDER PCAPNG_FOLDER
#include "core/capture/pcapng.h"

#include "tests/capture/conversations.h"
#include "tests/fuzz/fuzz_input.h"

#include <QDir>

using namespace wirewise;
using namespace wirewise::capture;

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const QDir dissector(QFile::decodeName(argv[1]));
    const QDir pcapng(QFile::decodeName(argv[2]));
    std::vector<std::vector<Segment>> all;
    for (const test::Conversation& conversation : test::conversations())
        all.push_back(test::segments(conversation.turns));
    const QDir data(QStringLiteral(WIREWISE_SOURCE_DIR "/tests/capture/data"));
    for (const QString& name : data.entryList({ QStringLiteral("*.pcapng") }))
        if (auto read = readPcapng(data.filePath(name)))
            all.push_back(std::move(read).value());
    for (std::size_t i = 0; i < all.size(); ++i) {
        QFile file(dissector.filePath(QString::number(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(test::toFuzzInput(all[i])) < 0)
            return 1;
        auto writer = PcapngWriter::create(pcapng.filePath(QString::number(i)), QStringLiteral("seed"));
        if (!writer)
            return 1;
        for (const Segment& segment : all[i])
            writer.value()->write(segment);
        if (!writer.value()->finish())
            return 1;
    }
    return 0;
}
