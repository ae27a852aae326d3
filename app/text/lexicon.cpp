// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lexicon.h"

#include "text/folding.h"
#include "text/irregularwords.h"
#include "text/kyrgyzstem.h"
#include "text/namestem.h"

#include <QStandardPaths>
#include <hunspell/hunspell.hxx>
#include <libstemmer.h>
#include <mutex>
#include <shared_mutex>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr size_t mostRemembered = 500000; // some 40 MB
constexpr qsizetype longestWord = 40;     // longer ones are addresses and accidents
constexpr qsizetype longestTerm = 1000;

/// hunspell's dictionary of one language, where it is installed. Not for two threads at once.
class Dictionary
{
public:
    explicit Dictionary(const QString &name)
    {
        const auto found = [&name](const QString &ending) {
            return QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"hunspell/"_s + name + ending)
                .toLocal8Bit();
        };
        const QByteArray rules = found(u".aff"_s);
        const QByteArray words = found(u".dic"_s);
        if (!rules.isEmpty() && !words.isEmpty())
            m_words = std::make_unique<Hunspell>(rules.constData(), words.constData());
        // Those that are installed today are in UTF-8; a word in another encoding would be looked up in vain.
        if (m_words && m_words->get_dict_encoding() != "UTF-8")
            m_words.reset();
    }

    /// Empty for a word that it does not have.
    [[nodiscard]] QString lemmas(const QString &word)
    {
        const auto found = m_words ? m_words->stem(word.toStdString()) : std::vector<std::string>();
        if (found.size() == 1)
            return folded(QString::fromStdString(found.front()));
        QStringList all;
        for (const std::string &stem : found)
            all << folded(QString::fromStdString(stem));
        all.removeDuplicates();
        return all.join(u' ');
    }

private:
    std::unique_ptr<Hunspell> m_words;
};

/// Snowball's stemmer of English. Not for two threads at once.
class EnglishStemmer
{
public:
    [[nodiscard]] QString stem(const QString &word)
    {
        const QByteArray utf8 = word.toUtf8();
        const sb_symbol *stem = sb_stemmer_stem(
            m_stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
        return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem),
                                        sb_stemmer_length(m_stemmer.get()))
                    : word;
    }

private:
    std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> m_stemmer{sb_stemmer_new("english", "UTF_8"),
                                                                        &sb_stemmer_delete};
};

bool isCyrillic(QStringView word)
{
    return word[0].unicode() >= 0x0400 && word[0].unicode() < 0x0530;
}

bool isLatin(QStringView word)
{
    return word[0] >= u'a' && word[0] <= u'z';
}

bool hasKyrgyzLetter(QStringView word)
{
    return word.contains(u'ө') || word.contains(u'ү') || word.contains(u'ң');
}

} // namespace

class Lexicon::Books
{
public:
    /// Looks a word up that is not remembered.
    WordTable::Number learn(const FoldedWord &word, bool kyrgyz, WordTable &remembered)
    {
        ++lookups;
        const QStringView letters = word.letters.left(longestTerm);
        const bool known =
            letters.size() <= longestWord && !letters.isEmpty() && (isCyrillic(letters) || isLatin(letters));
        const QString lemmas = known ? lemmasOf(letters.toString(), kyrgyz) : letters.toString();
        return remembered.add(word, QStringView(lemmas).split(u' '));
    }

    /// A full table is left to those who still use its numbers.
    [[nodiscard]] std::shared_ptr<WordTable> remembered(bool kyrgyz)
    {
        const std::unique_lock writing(mutex);
        std::shared_ptr<WordTable> &table = kyrgyz ? m_kyrgyz : m_others;
        if (!table || table->size() > mostRemembered)
            table = std::make_shared<WordTable>();
        return table;
    }

    std::shared_mutex mutex;
    qint64 lookups = 0;

private:
    QString lemmasOf(const QString &word, bool kyrgyz)
    {
        if (isCyrillic(word) && (kyrgyz || hasKyrgyzLetter(word)))
            return kyrgyzStem(word);
        if (const QString irregular = irregularLemma(word); !irregular.isEmpty())
            return irregular;
        std::optional<Dictionary> &dictionary = isCyrillic(word) ? m_russian : m_english;
        if (!dictionary)
            dictionary.emplace(isCyrillic(word) ? u"ru_RU"_s : u"en_US"_s);
        const QString known = dictionary->lemmas(word);
        if (!known.isEmpty())
            return known;
        return isCyrillic(word) ? nameStems(word) : m_stemmer.stem(word);
    }

    std::optional<Dictionary> m_russian;
    std::optional<Dictionary> m_english;
    EnglishStemmer m_stemmer;
    std::shared_ptr<WordTable> m_kyrgyz; ///< as words of Kyrgyz texts
    std::shared_ptr<WordTable> m_others;
};

Lexicon::Lexicon() : m_books(std::make_unique<Books>()) {}
Lexicon::~Lexicon() = default;

Lexicon &Lexicon::shared()
{
    // Never taken down: its half a million words would only hold up the end of the program.
    static auto *lexicon = new Lexicon;
    return *lexicon;
}

void Lexicon::visit(std::span<const FoldedWord> words, Language language,
                    const std::function<void(const WordTable &, WordTable::Number)> &take)
{
    const bool kyrgyz = language == Language::Kyrgyz;
    const std::shared_ptr<WordTable> remembered = m_books->remembered(kyrgyz);
    QList<FoldedWord> unknown;
    {
        const std::shared_lock reading(m_books->mutex);
        for (const FoldedWord &word : words) {
            if (const auto known = remembered->find(word))
                take(*remembered, *known);
            else
                unknown << word;
        }
    }
    if (unknown.isEmpty())
        return;
    const std::unique_lock writing(m_books->mutex);
    for (const FoldedWord &word : std::as_const(unknown)) {
        // Another thread may have asked meanwhile.
        const auto known = remembered->find(word);
        take(*remembered, known ? *known : m_books->learn(word, kyrgyz, *remembered));
    }
}

QStringList Lexicon::lemmas(QStringView word, Language language)
{
    QStringList found;
    const FoldedWord asked = foldedWord(word);
    visit({&asked, 1}, language, [&found](const WordTable &known, WordTable::Number number) {
        for (const WordTable::Number lemma : known.lemmas(number))
            found << known.letters(lemma).toString();
    });
    return found;
}

qint64 Lexicon::lookups() const
{
    const std::shared_lock reading(m_books->mutex);
    return m_books->lookups;
}

} // namespace elchi
