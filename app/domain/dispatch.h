// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/misreading.h"
#include "domain/partialdate.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace elchi {

enum class Language { Unknown, Russian, Kyrgyz, English };

/// "ru", "ky", "en", "" for unknown.
[[nodiscard]] QString toName(Language language);
[[nodiscard]] Language languageFromName(const QString &name);

/// How the language of a dispatch is known.
enum class LanguageBasis {
    None,    ///< it is not
    Cld2,    ///< the compact language detector was sure
    Sonnet,  ///< Sonnet's guesser took it for that, and the letters agree
    Letters, ///< its letters and small words tell
    Source,  ///< the file says so
    ByHand,  ///< the analyst says so
};

[[nodiscard]] QString toName(LanguageBasis basis); ///< "", "cld2", "sonnet", "letters", "source", "by-hand"
[[nodiscard]] LanguageBasis languageBasisFromName(const QString &name); ///< None for an unknown name

/// A language with how it is known.
struct KnownLanguage
{
    Language language = Language::Unknown;
    LanguageBasis basis = LanguageBasis::None;

    friend bool operator==(const KnownLanguage &, const KnownLanguage &) = default;
};

/// How far the analyst is with a dispatch.
enum class Progress { New, InWork, Done };

[[nodiscard]] QString toName(Progress progress); ///< "new", "in-work", "done"
[[nodiscard]] std::optional<Progress> progressFromName(const QString &name);

/// What an analyst may correct about a dispatch; the text is not among it.
struct DispatchFields
{
    QString title;
    QString agency; ///< publisher («Кабар»), not the source («кабмин»)
    QString author;
    QString city;
    std::optional<PartialDate> date;
    Language language = Language::Unknown;
    LanguageBasis languageBasis = LanguageBasis::None;
    QString attribution; ///< the source named in the text: «Как сообщили в кабмине»
    QString url;

    friend bool operator==(const DispatchFields &, const DispatchFields &) = default;
};

/// What was noticed while reading that the analyst may want to have otherwise.
struct ReadingNotes
{
    bool isRow = false;                 ///< of a table
    bool columnsChosen = false;         ///< its columns hold what the analyst said, now or before
    int pieces = 1;                     ///< dispatches that the text seems to hold
    QList<Misreading> misreadings = {}; ///< somewhere on its way, as it seems; the last one comes first
    bool repaired = false;              ///< the text is what it was before them

    friend bool operator==(const ReadingNotes &, const ReadingNotes &) = default;
};

/// A dispatch as the importer reads it, before it is stored. Text is NFC with `\n` line ends.
struct NewDispatch
{
    QByteArray bytes; ///< the original file, untouched
    QString text;
    QString encoding;   ///< IANA name, "UTF-8"
    QString sourcePath; ///< where it came from; empty for the clipboard
    DispatchFields fields;
    ReadingNotes notes = {};
};

/// A stored dispatch. Immutable but for its fields, progress and note.
struct Dispatch
{
    DispatchId id;
    QString uuid;
    QString text;
    QByteArray textSha256;  ///< 32 bytes, of the UTF-8 of `text`
    QByteArray bytesSha256; ///< 32 bytes, of the original
    QString encoding;
    QString sourcePath;
    DispatchFields fields;
    Progress progress = Progress::New;
    QString note; ///< the analyst's own words
};

/// One row of the library.
struct DispatchSummary
{
    DispatchId id;
    QString title;
    QString agency;
    std::optional<PartialDate> date;
    Language language = Language::Unknown;
    Progress progress = Progress::New;
    int marks = 0; ///< annotations on it

    friend bool operator==(const DispatchSummary &, const DispatchSummary &) = default;
};

} // namespace elchi
