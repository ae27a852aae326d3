// SPDX-License-Identifier: GPL-3.0-or-later
// The files of tests/data/torture/refused, and those that make.py there writes for the test: each is refused
// for its reason, in one sentence of each language.
#include "intake/rawitem.h"
#include "support/places.h"
#include "support/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

using Reasons = QMap<QString, ErrorCode>;

const Reasons reasons{
    {u"archives.zip"_s, ErrorCode::DocumentTooDeep},
    {u"binary.txt"_s, ErrorCode::FileBinary},
    {u"blank.txt"_s, ErrorCode::FileEmpty},
    {u"broken.docx"_s, ErrorCode::DocumentDamaged},
    {u"broken.jsonl"_s, ErrorCode::InvalidInput},
    {u"cut.docx"_s, ErrorCode::DocumentDamaged},
    {u"cut.pdf"_s, ErrorCode::DocumentDamaged},
    {u"cut.zip"_s, ErrorCode::DocumentDamaged},
    {u"damaged.txt"_s, ErrorCode::EncodingInvalid},
    {u"deep.rss"_s, ErrorCode::DocumentTooDeep},
    {u"drive.zip"_s, ErrorCode::EntryOutside},
    {u"empty.txt"_s, ErrorCode::FileEmpty},
    {u"empty.zip"_s, ErrorCode::FileEmpty},
    {u"endless.pdf"_s, ErrorCode::ReaderStopped},
    {u"laughs.docx"_s, ErrorCode::XmlDoctype},
    {u"laughs.odt"_s, ErrorCode::XmlDoctype},
    {u"laughs.rss"_s, ErrorCode::XmlDoctype},
    {u"locked.docx"_s, ErrorCode::DocumentLocked},
    {u"locked.odt"_s, ErrorCode::DocumentLocked},
    {u"locked.pdf"_s, ErrorCode::DocumentLocked},
    {u"locked.zip"_s, ErrorCode::DocumentLocked},
    {u"none.mbox"_s, ErrorCode::FormatUnknown},
    {u"nul.jsonl"_s, ErrorCode::TextInvalid},
    {u"nul.txt"_s, ErrorCode::TextInvalid},
    {u"odd.txt"_s, ErrorCode::EncodingInvalid},
    {u"old.doc"_s, ErrorCode::FormatUnknown},
    {u"outside.docx"_s, ErrorCode::XmlDoctype},
    {u"outside.odt"_s, ErrorCode::XmlDoctype},
    {u"outside.rss"_s, ErrorCode::XmlDoctype},
    {u"pgp.eml"_s, ErrorCode::MailEncrypted},
    {u"picture.txt"_s, ErrorCode::FormatUnknown},
    {u"program.html"_s, ErrorCode::FormatUnknown},
    {u"root.zip"_s, ErrorCode::EntryOutside},
    {u"scanned.pdf"_s, ErrorCode::DocumentScanned},
    {u"sealed.eml"_s, ErrorCode::MailEncrypted},
    {u"sheet.xlsx"_s, ErrorCode::FormatUnknown},
    {u"slip.zip"_s, ErrorCode::EntryOutside},
    {u"surrogate-without-bom.txt"_s, ErrorCode::TextInvalid},
    {u"surrogate.jsonl"_s, ErrorCode::TextInvalid},
    {u"surrogate.txt"_s, ErrorCode::TextInvalid},
    {u"surrogate.utf-8.txt"_s, ErrorCode::TextInvalid},
    {u"tables.docx"_s, ErrorCode::DocumentTooDeep},
    {u"tables.html"_s, ErrorCode::DocumentTooDeep},
    {u"tables.odt"_s, ErrorCode::DocumentTooDeep},
    {u"tables.rtf"_s, ErrorCode::DocumentTooDeep},
    {u"unclosed.html"_s, ErrorCode::DocumentTooDeep},
    {u"wordless.csv"_s, ErrorCode::TextColumnMissing},
    {u"wordless.eml"_s, ErrorCode::FileEmpty},
};

/// Of the files that are made for the test.
const Reasons largeReasons{
    {u"attributes.html"_s, ErrorCode::ReaderStopped}, {u"bold.html"_s, ErrorCode::DocumentTooDeep},
    {u"bomb.docx"_s, ErrorCode::ArchiveTooLarge},     {u"bomb.zip"_s, ErrorCode::ArchiveTooLarge},
    {u"elements.docx"_s, ErrorCode::DocumentTooDeep}, {u"elements.html"_s, ErrorCode::ReaderStopped},
    {u"fat.txt"_s, ErrorCode::FileTooLarge},          {u"groups.rtf"_s, ErrorCode::DocumentTooDeep},
    {u"hungry.docx"_s, ErrorCode::ReaderStopped},     {u"lying.docx"_s, ErrorCode::ArchiveTooLarge},
    {u"lying.zip"_s, ErrorCode::ArchiveTooLarge},     {u"many.eml"_s, ErrorCode::TooManyParts},
    {u"many.zip"_s, ErrorCode::TooManyParts},         {u"nested.eml"_s, ErrorCode::DocumentTooDeep},
    {u"nested.zip"_s, ErrorCode::ArchiveTooLarge},
};

/// Positions of what no text may hold, in code points.
const QMap<QString, QString> positions{
    {u"nul.txt"_s, u"6"_s},         {u"nul.jsonl"_s, u"3"_s},
    {u"surrogate.txt"_s, u"3"_s},   {u"surrogate-without-bom.txt"_s, u"19"_s},
    {u"surrogate.jsonl"_s, u"4"_s}, {u"surrogate.utf-8.txt"_s, u"3"_s},
};

void make(const QString &folder, const QStringList &options)
{
    QProcess script;
    script.start(u"python3"_s, QStringList{testData(u"torture/make.py"_s), folder} + options);
    REQUIRE(script.waitForFinished(120000));
    INFO(script.readAllStandardError().toStdString());
    REQUIRE(script.exitCode() == 0);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<ReadItem> itemsOf(const QString &path)
{
    QList<ReadItem> items;
    readItems(contentOf(path), path, {}, [&](ReadItem item) {
        items << std::move(item);
        return true;
    });
    return items;
}

QString sentenceIn(const QString &language, const Error &error)
{
    QTranslator words;
    REQUIRE(words.load(u":/i18n/elchi_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&words);
    const QString sentence = errorSentence(error);
    QCoreApplication::removeTranslator(&words);
    return sentence;
}

/// One sentence that begins or ends nowhere in between, and names the file.
void checkSentence(const QString &sentence, const Error &error)
{
    CAPTURE(sentence);
    CHECK(sentence.contains(error.subject));
    QString bare = sentence;
    bare.remove(error.subject);
    CHECK(bare.endsWith(u'.'));
    bare.chop(1);
    for (const QChar end : u".!?\n"_s)
        CHECK_FALSE(bare.contains(end));
}

void checkRefusal(const Error &error, const QString &path)
{
    CHECK(error.subject.startsWith(path));
    const QString english = errorSentence(error);
    checkSentence(english, error);
    for (const QString &language : {u"ru"_s, u"ky"_s}) {
        const QString sentence = sentenceIn(language, error);
        checkSentence(sentence, error);
        CHECK(sentence != english);
    }
    CHECK(sentenceIn(u"ru"_s, error) != sentenceIn(u"ky"_s, error));
}

void checkRefused(const QDir &folder, const Reasons &wanted)
{
    CHECK(folder.entryList(QDir::Files, QDir::Name) == QStringList(wanted.keys()));
    for (const auto &[name, code] : wanted.asKeyValueRange()) {
        CAPTURE(name);
        const QString path = folder.filePath(name);
        const auto items = itemsOf(path);
        REQUIRE_FALSE(items.isEmpty());
        for (const ReadItem &item : items) {
            REQUIRE_FALSE(item.dispatch);
            checkRefusal(item.dispatch.error(), path);
        }
        const Error &last = items.last().dispatch.error();
        CHECK(last.code == code);
        if (positions.contains(name))
            CHECK(last.place == positions[name]);
    }
}

} // namespace

TEST_CASE("each file that cannot be read is refused for its reason, in one sentence of each language")
{
    checkRefused(QDir(testData(u"torture/refused"_s)), reasons);
    CHECK_FALSE(QFile::exists(u"/tmp/slip.txt"_s));
    CHECK_FALSE(QFile::exists(testData(u"slip.txt"_s)));
}

TEST_CASE("what is too large, too deep or too hungry is refused, and what only looks so is read")
{
    const QTemporaryDir folder;
    make(folder.path(), {u"--large"_s});
    const QDir refused(folder.filePath(u"refused"_s));
    Reasons wanted = largeReasons;
// Sanitizers reserve more addresses than the limit on memory allows, so there is none.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    wanted.remove(u"hungry.docx"_s);
    REQUIRE(QFile::remove(refused.filePath(u"hungry.docx"_s)));
#endif
    checkRefused(refused, wanted);

    const QDir hard(folder.filePath(u"hard"_s));
    for (const QString &name : hard.entryList(QDir::Files)) {
        CAPTURE(name);
        const auto items = itemsOf(hard.filePath(name));
        CHECK(items.size() == (name == u"many.zip" ? 2000 : 1));
        for (const ReadItem &item : items)
            REQUIRE(item.dispatch);
    }
}

TEST_CASE("the committed files are those that the script writes")
{
    const QTemporaryDir folder;
    make(folder.path(), {});
    int count = 0;
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        CAPTURE(path);
        CHECK(contentOf(path) == contentOf(testData(u"torture"_s) + path.sliced(folder.path().size())));
        ++count;
    }
    CHECK(count > reasons.size());
}
