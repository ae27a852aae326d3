// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mail.h"

#include "fuzz/expect.h"

using namespace elchi;

namespace {

void read(const QByteArray &message)
{
    const auto parts = readMail(message, {});
    if (!parts)
        return;
    expect(!parts->isEmpty() && parts->size() <= maximumMailParts);
    for (const MailPart &part : *parts) {
        expect(part.name.isEmpty() ? !part.text.isEmpty() : part.text.isEmpty());
        expect(!part.name.contains(u'/') && !part.bytes.isEmpty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    read(bytes);
    qsizetype sum = 0;
    for (const QByteArrayView message : messagesOf(bytes)) {
        sum += message.size();
        read(message.toByteArray());
    }
    expect(sum == 0 || sum == bytes.size());
    return 0;
}
