// SPDX-License-Identifier: GPL-3.0-or-later
// elchi-apart FORMAT: reads one document from standard input and answers on standard output, as
// intake/apart.h says. Whatever a file makes it do ends here, within its memory and time.
#include "intake/apart.h"
#include "intake/docx.h"
#include "intake/html.h"
#include "intake/odt.h"
#include "intake/pdf.h"
#include "intake/rtf.h"

#include <QFile>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace elchi;

namespace {

constexpr rlim_t mostMemory = rlim_t(1024) * 1024 * 1024;

void limit(decltype(RLIMIT_AS) resource, rlim_t most)
{
    const rlimit value = {most, most};
    setrlimit(resource, &value);
}

void limitMemory()
{
    // Sanitizers reserve terabytes of addresses.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_AS, mostMemory);
#endif
    limit(RLIMIT_CORE, 0);
}

Result<ReadDocument> readPage(const QByteArray &utf8, const QString &path)
{
    return readHtml(QString::fromUtf8(utf8), path).transform([](const HtmlPage &page) {
        return ReadDocument{page.title, {}, page.text};
    });
}

using Reader = Result<ReadDocument> (*)(const QByteArray &, const QString &);

Reader readerOf(const QString &format)
{
    if (format == formatName(DocumentFormat::Docx))
        return readDocx;
    if (format == formatName(DocumentFormat::Odt))
        return readOdt;
    if (format == formatName(DocumentFormat::Rtf))
        return readRtf;
    if (format == formatName(DocumentFormat::Html))
        return readPage;
    return format == formatName(DocumentFormat::Pdf) ? readPdf : nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    const Reader reader = argc == 2 ? readerOf(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!reader)
        return 2;
    limitMemory();
    // A terminal interrupts everything that runs in it; when this ends is for the one who waits for it to
    // say.
    std::signal(SIGINT, SIG_IGN);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QByteArray bytes = in.readAll();
    limit(RLIMIT_CPU, rlim_t(readingLimit(bytes.size()).count()));
    const QByteArray answer = toAnswer(reader(bytes, {}));
    return out.write(answer) == answer.size() && out.flush() ? 0 : 1;
}
