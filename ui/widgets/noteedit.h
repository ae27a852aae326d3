// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/speller.h"

#include <QPlainTextEdit>
#include <QTimer>

class QMenu;

namespace elchi {

class SpellHighlighter;

/// Where an analyst writes a note: plain text whose misspelt words are underlined, with suggestions and the
/// choice of the language in its context menu (right click, Menu key; Shift+F7 goes to the next misspelt word
/// and opens it). The chosen language is remembered for
/// each field by its objectName (QSettings "notes/spelling/…"). A word can be added to the vocabulary of the
/// workspace where somebody keeps one (SpellVocabulary).
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);
    ~NoteEdit() override;

    /// Shows a stored note; edited() is not emitted. Words that were typed but not yet told are told first.
    void setNote(const QString &note);
    [[nodiscard]] QString note() const { return toPlainText(); }
    /// Tells words that were typed and not yet told, at once.
    void flush();

    /// Dictionary code, "ru_RU"; empty: no spell check.
    void setSpellingLanguage(const QString &code);
    /// Empty as long as there was nothing to check.
    [[nodiscard]] const QString &spellingLanguage() const { return m_speller.language(); }
    /// Fewest lines that the edit is high; it grows with its text up to `most` lines.
    void setLines(int fewest, int most);

Q_SIGNALS:
    /// The note is to be stored: the edit was left, or the analyst paused.
    void edited(const QString &note);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void startSpelling();
    [[nodiscard]] QTextCursor wordAt(const QTextCursor &cursor) const;
    [[nodiscard]] QTextCursor nextMisspelt() const;
    void openMenu(const QTextCursor &cursor, const QPoint &globalPosition);
    void addSuggestions(QMenu *menu, const QTextCursor &word);
    void addLanguages(QMenu *menu);
    void addToVocabulary(QMenu *menu, const QString &word);
    void takeVocabulary();
    void goToNextMisspelt();
    void fitHeight();

    Speller m_speller;
    bool m_spelling = false; ///< the speller has its language, be it none
    SpellHighlighter *m_highlighter;
    QTimer m_pause;
    QString m_told; ///< the note as it was last shown or told
    int m_fewest = 3;
    int m_most = 12;
    QAction *m_nextMisspelt;
};

} // namespace elchi
