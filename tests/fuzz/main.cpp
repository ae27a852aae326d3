// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target over a folder of seeds without a fuzzer: each file whole, and cut off at many places.
#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QTextStream>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace {

constexpr int cuts = 32;

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
}

} // namespace

int main(int argc, char **argv)
{
    int files = 0;
    QDirIterator found(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString(), QDir::Files);
    while (found.hasNext()) {
        QFile file(found.next());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        for (int cut = 0; cut <= cuts; ++cut)
            run(bytes.left(bytes.size() * cut / cuts));
        ++files;
    }
    QTextStream(stdout) << files << " seeds\n";
    return files > 0 ? 0 : 1;
}
