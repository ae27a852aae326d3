// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noteedit.h"

#include "widgets/spellhighlighter.h"
#include "widgets/spellvocabulary.h"

#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTextBlock>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace elchi {

namespace {

constexpr auto pauseBeforeStoring = 1500ms;
constexpr int mostSuggestions = 7;
const auto languageKey = u"notes/spelling/"_s;

QString rememberedLanguage(const QString &field)
{
    const QSettings settings;
    if (settings.contains(languageKey + field))
        return settings.value(languageKey + field).toString();
    // Our own Kyrgyz list is short: it is chosen, never taken by itself.
    const QString usual = Speller::dictionaryFor(QLocale().name());
    return usual.startsWith("ky"_L1) ? QString() : usual;
}

/// The language's own name, so that it is recognised in whatever language the window speaks.
QString languageName(const SpellingLanguage &language)
{
    const QLocale locale(language.code);
    const auto name = locale.nativeLanguageName();
    return name.isEmpty() ? language.name : name.left(1).toUpper() + name.mid(1);
}

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new SpellHighlighter(document(), m_speller)),
      m_nextMisspelt(new QAction(tr("Next misspelt word"), this))
{
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeStoring);
    m_nextMisspelt->setObjectName(u"nextMisspelt"_s);
    m_nextMisspelt->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    m_nextMisspelt->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_nextMisspelt);
    connect(m_nextMisspelt, &QAction::triggered, this, &NoteEdit::goToNextMisspelt);
    connect(&m_pause, &QTimer::timeout, this, &NoteEdit::flush);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!document()->isEmpty())
            startSpelling();
        m_pause.start();
        fitHeight();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { m_highlighter->setTypingAt(hasFocus() ? textCursor().position() : -1); });
    connect(&SpellVocabulary::instance(), &SpellVocabulary::changed, this, [this] {
        if (m_spelling)
            takeVocabulary();
    });
    fitHeight();
}

void NoteEdit::takeVocabulary()
{
    SpellVocabulary::instance().need();
    m_speller.addToSession(SpellVocabulary::instance().words());
    m_highlighter->rehighlight();
}

// Finding the dictionaries loads half a dozen libraries: not while the window is being made, but when there
// is something to check.
void NoteEdit::startSpelling()
{
    if (std::exchange(m_spelling, true))
        return;
    m_speller.setLanguage(rememberedLanguage(objectName()));
    takeVocabulary();
}

NoteEdit::~NoteEdit()
{
    // The highlighter asks the speller, which goes before the document does.
    delete m_highlighter;
}

void NoteEdit::setNote(const QString &note)
{
    flush();
    m_told = note;
    if (note != toPlainText())
        setPlainText(note);
    m_pause.stop();
}

void NoteEdit::flush()
{
    m_pause.stop();
    const auto now = note();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT edited(now);
}

void NoteEdit::setSpellingLanguage(const QString &code)
{
    if (!m_speller.setLanguage(code))
        return;
    m_spelling = true;
    QSettings().setValue(languageKey + objectName(), code);
    takeVocabulary();
}

void NoteEdit::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    fitHeight();
}

void NoteEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    openMenu(keyboard ? textCursor() : cursorForPosition(event->pos()),
             keyboard ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void NoteEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    startSpelling();
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    m_highlighter->setTypingAt(-1);
    flush();
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

QTextCursor NoteEdit::wordAt(const QTextCursor &cursor) const
{
    const auto block = cursor.block();
    const int position = cursor.positionInBlock();
    for (const auto &place : wordsToCheck(block.text())) {
        if (position < place.begin || position > place.begin + place.length)
            continue;
        QTextCursor word(document());
        word.setPosition(block.position() + place.begin);
        word.setPosition(block.position() + place.begin + place.length, QTextCursor::KeepAnchor);
        return word;
    }
    return {};
}

QTextCursor NoteEdit::nextMisspelt() const
{
    const int from = textCursor().selectionEnd();
    std::optional<QTextCursor> first;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        const auto line = block.text();
        for (const auto &place : wordsToCheck(line)) {
            if (m_speller.isCorrect(line.mid(place.begin, place.length)))
                continue;
            QTextCursor word(document());
            word.setPosition(block.position() + place.begin);
            word.setPosition(block.position() + place.begin + place.length, QTextCursor::KeepAnchor);
            if (word.selectionStart() >= from)
                return word;
            if (!first)
                first = word;
        }
    }
    return first.value_or(QTextCursor());
}

void NoteEdit::openMenu(const QTextCursor &cursor, const QPoint &globalPosition)
{
    startSpelling();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"noteMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSuggestions(menu, wordAt(cursor));
    auto *standard = createStandardContextMenu();
    // Still a window of its own, which nobody opens; without that it would stand in the menu, over its first
    // entries.
    standard->setParent(menu, standard->windowFlags());
    menu->addActions(standard->actions());
    menu->addSeparator();
    addLanguages(menu);
    menu->addAction(m_nextMisspelt);
    menu->popup(globalPosition);
}

void NoteEdit::addSuggestions(QMenu *menu, const QTextCursor &word)
{
    if (word.isNull() || m_speller.isCorrect(word.selectedText()))
        return;
    const auto suggestions = m_speller.suggest(word.selectedText()).mid(0, mostSuggestions);
    for (const auto &suggestion : suggestions) {
        // "&" would become a mnemonic.
        auto *action = menu->addAction(QString(suggestion).replace(u'&', u"&&"_s));
        auto font = action->font();
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, this,
                [word = QTextCursor(word), suggestion]() mutable { word.insertText(suggestion); });
    }
    if (suggestions.isEmpty())
        menu->addAction(tr("No suggestions for this word"))->setEnabled(false);
    else
        menu->setActiveAction(menu->actions().constFirst());
    addToVocabulary(menu, word.selectedText());
    menu->addSeparator();
}

void NoteEdit::addToVocabulary(QMenu *menu, const QString &word)
{
    if (!SpellVocabulary::instance().isKept())
        return;
    auto *action = menu->addAction(tr("Add to the workspace's vocabulary"));
    action->setObjectName(u"addToVocabulary"_s);
    connect(action, &QAction::triggered, this, [this, word] {
        m_speller.addToSession({word});
        m_highlighter->rehighlight();
        Q_EMIT SpellVocabulary::instance().wanted(word);
    });
}

void NoteEdit::addLanguages(QMenu *menu)
{
    auto *languages = menu->addMenu(tr("Spelling language"));
    languages->setObjectName(u"spellingLanguages"_s);
    auto *group = new QActionGroup(languages);
    const auto add = [&](const QString &name, const QString &code) {
        auto *action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == spellingLanguage());
        action->setData(code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { setSpellingLanguage(code); });
    };
    for (const auto &language : Speller::languages())
        add(languageName(language), language.code);
    languages->addSeparator();
    add(tr("Do not check"), QString());
}

void NoteEdit::goToNextMisspelt()
{
    const auto word = nextMisspelt();
    if (word.isNull())
        return;
    setTextCursor(word);
    ensureCursorVisible();
    openMenu(word, viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void NoteEdit::fitHeight()
{
    // QPlainTextDocumentLayout measures its size in lines.
    const int lines = qBound(m_fewest, int(document()->size().height()), m_most);
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    const int height = lines * fontMetrics().lineSpacing() + frame;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace elchi
