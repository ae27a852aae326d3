// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mail.h"

#include "intake/reader.h"
#include "support/printing.h"

#include <QStringEncoder>
#include <QThread>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <vector>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QString words = u"Ош, 14.03.24. /Кабар/. Министр сельского хозяйства принял посла Индии.\n"
                      "Стороны обсудили поставки семян и обучение агрономов.\n"_s;
const QString subject = u"Министр принял посла Индии"_s;

QByteArray encoded(const QString &letters, const char *encoding)
{
    QStringEncoder encoder(encoding, QStringEncoder::Flag::Stateless);
    return encoder.encode(letters);
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray result;
    int column = 0;
    for (const char byte : bytes) {
        const bool plain = (byte > ' ' && byte < 127 && byte != '=') || byte == '\n';
        result += plain ? QByteArray(1, byte) : '=' + QByteArray(1, byte).toHex().toUpper();
        column = byte == '\n' ? 0 : column + 3;
        if (column > 66) {
            result += "=\n";
            column = 0;
        }
    }
    return result;
}

QByteArray base64(const QByteArray &bytes)
{
    QByteArray result;
    const QByteArray letters = bytes.toBase64();
    for (qsizetype i = 0; i < letters.size(); i += 76)
        result += letters.mid(i, 76) + '\n';
    return result;
}

/// A header word of RFC 2047.
QByteArray word(const QString &letters, const char *encoding)
{
    return QByteArray("=?") + encoding + "?B?" + encoded(letters, encoding).toBase64() + "?=";
}

/// From, date and subject.
QByteArray head(const QByteArray &subjectLine = word(subject, "UTF-8"))
{
    return "From: " + word(u"Айдай Осмонова"_s, "UTF-8") +
           " <press@example.kg>\nDate: Thu, 14 Mar 2024 16:05:00 +0600\nSubject: " + subjectLine +
           "\nMIME-Version: 1.0\n";
}

QByteArray textPart(const QByteArray &type = "text/plain; charset=utf-8", const QString &text = words)
{
    return "Content-Type: " + type + "\nContent-Transfer-Encoding: 8bit\n\n" + text.toUtf8();
}

QByteArray multipart(const QByteArray &kind, const QList<QByteArray> &parts,
                     const QByteArray &boundary = "cut")
{
    QByteArray result = "Content-Type: multipart/" + kind + "; boundary=" + boundary + "\n\n";
    for (const QByteArray &part : parts)
        result += "--" + boundary + '\n' + part + '\n';
    return result + "--" + boundary + "--\n";
}

QList<MailPart> partsOf(const QByteArray &message)
{
    const auto read = readMail(message, u"a.eml"_s);
    REQUIRE(read);
    return *read;
}

Error refusal(const QByteArray &message)
{
    const auto read = readMail(message, u"a.eml"_s);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("a message gives the same text, subject and sender in every encoding")
{
    const auto charset =
        GENERATE(as<std::string>(), "utf-8", "windows-1251", "koi8-r", "iso-8859-5", "cp866");
    const auto transfer = GENERATE(as<std::string>(), "8bit", "quoted-printable", "base64");
    const QByteArray name = charset == "cp866" ? "IBM866" : charset.c_str();
    const QByteArray bytes = encoded(words, name);
    const QByteArray body = transfer == "base64"             ? base64(bytes)
                            : transfer == "quoted-printable" ? quotedPrintable(bytes)
                                                             : bytes;
    const auto parts =
        partsOf(head(word(subject, name)) + "Content-Type: text/plain; charset=\"" + charset.c_str() +
                "\"\nContent-Transfer-Encoding: " + transfer.c_str() + "\n\n" + body);
    REQUIRE(parts.size() == 1);
    CHECK(parts.first().text == words);
    CHECK(parts.first().title == subject);
    CHECK(parts.first().author == u"Айдай Осмонова"_s);
    CHECK(parts.first().date == QDateTime(QDate(2024, 3, 14), QTime(10, 5), QTimeZone::UTC));
    CHECK_FALSE(parts.first().html);
    CHECK(parts.first().name.isEmpty());
}

TEST_CASE("a message keeps its bytes")
{
    const QByteArray message = head() + textPart();
    CHECK(partsOf(message).first().bytes == message);
}

TEST_CASE("a subject is read in quoted words, over several lines and in bare letters of an old table")
{
    CHECK(partsOf(head("=?koi8-r?Q?=F0=CF=D3=CF=CC?=\n =?koi8-r?Q?_=E9=CE=C4=C9=C9?=") + textPart())
              .first()
              .title == u"Посол Индии"_s);
    // One letter cut in two between the words.
    CHECK(partsOf(head("=?utf-8?B?0J/QvtGB0L7Q?=\n =?utf-8?B?uw==?=") + textPart()).first().title ==
          u"Посол"_s);
    const QByteArray bare = head(encoded(subject, "windows-1251")) +
                            "Content-Type: text/plain; charset=windows-1251\n\n" +
                            encoded(words, "windows-1251");
    CHECK(partsOf(bare).first().title == subject);
}

TEST_CASE("a sender without a name is known by the address")
{
    CHECK(partsOf("From: press@example.kg\nSubject: a\n" + textPart()).first().author ==
          u"press@example.kg"_s);
    CHECK(partsOf("Subject: a\n" + textPart()).first().author.isEmpty());
    CHECK_FALSE(partsOf("Subject: a\n" + textPart()).first().date.has_value());
}

TEST_CASE("a charset that is missing or wrong leads to a guess")
{
    const QByteArray bytes = encoded(words, "windows-1251");
    CHECK(partsOf(head() + "Content-Type: text/plain\n\n" + bytes).first().text == words);
    CHECK(partsOf(head() + "Content-Type: text/plain; charset=utf-8\n\n" + bytes).first().text == words);
}

TEST_CASE("plain text goes before the page that says the same")
{
    const QByteArray plain = textPart();
    const QByteArray page = textPart("text/html; charset=utf-8", u"<p>Страница</p>"_s);
    for (const auto &both : {QList{plain, page}, QList{page, plain}}) {
        const auto parts = partsOf(head() + multipart("alternative", both));
        REQUIRE(parts.size() == 1);
        CHECK(parts.first().text.trimmed() == words.trimmed());
        CHECK_FALSE(parts.first().html);
    }
    const auto only = partsOf(head() + multipart("alternative", {textPart("text/plain", u" \n"_s), page}));
    CHECK(only.first().html);
    CHECK(only.first().text.contains(u"<p>Страница</p>"_s));
}

TEST_CASE("a page is decoded by the charset that it names itself when the message names none")
{
    const QString page = u"<html><meta charset=koi8-r><p>Да</p></html>"_s;
    const auto parts = partsOf(head() + "Content-Type: text/html\n\n" + encoded(page, "KOI8-R"));
    CHECK(parts.first().text == page);
}

TEST_CASE("texts one behind the other are one body")
{
    const auto parts =
        partsOf(head() + multipart("mixed", {textPart("text/plain; charset=utf-8", u"Первое."_s),
                                             textPart("text/html; charset=utf-8", u"<p>Второе</p>"_s),
                                             textPart("text/plain; charset=utf-8", u"1 < 2"_s)}));
    REQUIRE(parts.size() == 1);
    CHECK(parts.first().html);
    CHECK(parts.first().text == u"<p>Первое.</p>\n<p>Второе</p>\n<p>1 &lt; 2</p>"_s);
}

TEST_CASE("soft line ends of a flowed text are joined")
{
    const auto parts =
        partsOf(head() + textPart("text/plain; charset=utf-8; format=flowed",
                                  u"Бишкек, 12 \nмая 2024.\n From all\n\n> раз \n> два\n-- \nПодпись"_s));
    CHECK(parts.first().text == u"Бишкек, 12 мая 2024.\nFrom all\n\n>раз два\n-- \nПодпись"_s);
}

TEST_CASE("attachments follow with their names and bytes, pictures do not")
{
    const QByteArray document("PK\x03\x04\0\1", 6);
    const auto parts = partsOf(
        head() +
        multipart(
            "mixed",
            {"Content-Type: application/octet-stream\nContent-Disposition: attachment; "
             "filename*=utf-8''%D0%92%D0%B8%D0%B7%D0%B8%D1%82.docx\nContent-Transfer-Encoding: base64\n\n" +
                 base64(document),
             "Content-Type: image/png; name=logo.png\nContent-Transfer-Encoding: base64\n\naGVq\n",
             textPart(), "Content-Type: text/plain; name=\"../../etc/a.txt\"\n\nВложение",
             "Content-Type: text/html\nContent-Disposition: attachment\n\n<p>x</p>"}));
    REQUIRE(parts.size() == 4);
    CHECK(parts[0].text.trimmed() == words.trimmed());
    CHECK(parts[1].name == u"Визит.docx"_s);
    CHECK(parts[1].bytes == document);
    CHECK(parts[1].text.isEmpty());
    CHECK(parts[2].name == u"a.txt"_s);
    CHECK(QString::fromUtf8(parts[2].bytes) == u"Вложение"_s);
    CHECK(parts[3].name == u"3.html"_s);
    CHECK(parts[3].html);
}

TEST_CASE("a message without a text gives its attachments alone")
{
    const auto parts = partsOf(head() + multipart("mixed", {"Content-Type: text/plain\n\n \n",
                                                            "Content-Type: text/plain; name=a.txt\n\nabc"}));
    REQUIRE(parts.size() == 1);
    CHECK(parts.first().name == u"a.txt"_s);
}

TEST_CASE("a forwarded message is a part of its own")
{
    const QByteArray inner =
        head(word(u"Второе письмо"_s, "KOI8-R")) + textPart("text/plain; charset=utf-8", u"Внутри."_s);
    const auto parts =
        partsOf(head() + multipart("mixed", {textPart(), "Content-Type: message/rfc822\n\n" + inner}));
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].title == subject);
    CHECK(parts[1].title == u"Второе письмо"_s);
    CHECK(parts[1].text.trimmed() == u"Внутри."_s);
    CHECK(parts[1].name.isEmpty());
    CHECK(readMail(parts[1].bytes, {})->first().text == parts[1].text);
}

TEST_CASE("an encrypted message is refused in one sentence")
{
    const QByteArray smime =
        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n"
        "Content-Transfer-Encoding: base64\n\nMIAG\n";
    const QByteArray pgp = multipart("encrypted; protocol=\"application/pgp-encrypted\"",
                                     {"Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
                                      "Content-Type: application/octet-stream\n\nabc"});
    const QByteArray inText = textPart("text/plain", u"\n-----BEGIN PGP MESSAGE-----\n\nhQ\n"_s);
    CHECK(refusal(head() + smime) == Error{ErrorCode::MailEncrypted, u"a.eml"_s, u"S/MIME"_s});
    CHECK(refusal(head() + pgp) == Error{ErrorCode::MailEncrypted, u"a.eml"_s, u"PGP"_s});
    CHECK(refusal(head() + inText) == Error{ErrorCode::MailEncrypted, u"a.eml"_s, u"PGP"_s});
    CHECK(errorSentence(refusal(head() + pgp)) ==
          u"a.eml is encrypted or sealed (PGP); open it in your mail program and save its text."_s);

    const auto parts = partsOf(
        head() + multipart("mixed", {textPart(), "Content-Type: message/rfc822\n\n" + head() + smime}));
    REQUIRE(parts.size() == 2);
    CHECK(refusal(parts[1].bytes).code == ErrorCode::MailEncrypted);
}

TEST_CASE("a signed message is read, its signature is no part")
{
    const auto parts =
        partsOf(head() + multipart("signed",
                                   {textPart(), "Content-Type: application/pgp-signature; name=a.asc\n\nx"}));
    REQUIRE(parts.size() == 1);
    CHECK(parts.first().text.trimmed() == words.trimmed());
}

TEST_CASE("what is no message or says nothing is refused")
{
    CHECK(refusal({}).code == ErrorCode::FileEmpty);
    CHECK(refusal(head() + "\n").code == ErrorCode::FileEmpty);
    CHECK(refusal(head() + "Content-Type: image/png\n\nabc").code == ErrorCode::FileEmpty);
    CHECK(refusal("\n\nabc").code == ErrorCode::FormatUnknown);
}

TEST_CASE("parts without number and parts without end are refused")
{
    const QList<QByteArray> many(maximumMailParts + 1, "Content-Type: text/plain\n\na");
    CHECK(refusal(head() + multipart("mixed", many)) ==
          Error{ErrorCode::TooManyParts, u"a.eml"_s, u"2000"_s});
    QByteArray deep = textPart();
    for (int i = 0; i < 200; ++i)
        deep = multipart("mixed", {deep}, 'b' + QByteArray::number(i));
    CHECK(refusal(head() + deep).code == ErrorCode::DocumentTooDeep);
    QByteArray forwarded = head() + textPart();
    for (int i = 0; i < 100; ++i)
        forwarded = head() + "Content-Type: message/rfc822\n\n" + forwarded;
    CHECK(refusal(forwarded).code == ErrorCode::DocumentTooDeep);
}

TEST_CASE("parts that come to more than 200 MB are refused")
{
    const QByteArray big(60LL * 1024 * 1024, 'a');
    QByteArray message = head() + multipart("mixed", {"Content-Type: text/plain; name=a.txt\n\n" + big});
    for (int i = 0; i < 3; ++i)
        message = head() + multipart("mixed", {textPart(), "Content-Type: message/rfc822\n\n" + message},
                                     'c' + QByteArray::number(i));
    CHECK(refusal(message) == Error{ErrorCode::FileTooLarge, u"a.eml"_s, u"200"_s});
}

TEST_CASE("a mailbox gives its messages, as they were before they were quoted")
{
    const QByteArray first =
        head() + textPart("text/plain; charset=utf-8",
                          u"Раз.\n\n>From here\n>>From there\nFrom now on\n\nFrom all of us\n"_s);
    const QByteArray second = head() + textPart();
    const QByteArray mbox = "From a@example.kg Thu Mar 14 16:05:00 2024\n" + first +
                            "\nFrom b@example.kg Thu Mar 14 16:06:00 2024\n" + second + '\n';
    const auto messages = messagesOf(mbox);
    REQUIRE(messages.size() == 2);
    const auto read = partsOf(messages[0].toByteArray());
    REQUIRE(read.size() == 1);
    CHECK(read.first().text == u"Раз.\n\nFrom here\n>From there\nFrom now on\n\nFrom all of us\n\n"_s);
    CHECK(read.first().bytes.startsWith("From: "));
    CHECK(partsOf(messages[1].toByteArray()).first().text.trimmed() == words.trimmed());

    QByteArray windows = mbox;
    CHECK(messagesOf(windows.replace("\n", "\r\n")).size() == 2);
    CHECK(messagesOf(first).isEmpty());
    CHECK(messagesOf({}).isEmpty());
}

TEST_CASE("a message on its own keeps its quoted lines")
{
    const auto parts = partsOf(head() + textPart("text/plain", u">From here"_s));
    CHECK(parts.first().text == u">From here"_s);
}

TEST_CASE("messages are read on several threads at once")
{
    const QByteArray message = head(word(subject, "KOI8-R")) + multipart("mixed", {textPart(), textPart()});
    const auto expected = partsOf(message).first();
    std::atomic<int> alike = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int round = 0; round < 50; ++round) {
                const auto read = readMail(message, {});
                alike += read && read->first().text == expected.text && read->first().title == expected.title;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    CHECK(alike == 200);
}
