// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/stemsedit.h"

#include "models/words.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// By language, as the pages give them back.
QList<CodeStem> inOrder(const QList<CodeStem> &stems)
{
    QList<CodeStem> sorted;
    for (const auto language : {Language::Russian, Language::Kyrgyz, Language::English, Language::Unknown}) {
        for (const CodeStem &stem : stems) {
            if (stem.language == language)
                sorted << stem;
        }
    }
    return sorted;
}

} // namespace

StemsEdit::StemsEdit(QWidget *parent) : QTabWidget(parent)
{
    setObjectName(u"codeStems"_s);
    setDocumentMode(true);
    for (const auto language : {Language::Russian, Language::Kyrgyz, Language::English, Language::Unknown}) {
        auto *edit = new QPlainTextEdit(this);
        const QString name = language == Language::Unknown ? tr("Any language") : word(language);
        edit->setObjectName(u"codeStems"_s + toName(language));
        edit->setAccessibleName(tr("Stems: %1").arg(name));
        edit->setPlaceholderText(tr("One a line: the beginning of a word. ! before what is no sign of it, $ "
                                    "behind a whole word."));
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(8 * fontMetrics().lineSpacing());
        edit->installEventFilter(this);
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            showCounts();
            Q_EMIT edited();
        });
        m_pages << Page{language, edit};
        addTab(edit, name);
    }
}

void StemsEdit::setStems(const QList<CodeStem> &given)
{
    const QList<CodeStem> stored = inOrder(given);
    if (stored == m_told)
        return;
    m_told = stored;
    for (const Page &page : std::as_const(m_pages)) {
        QStringList lines;
        for (const CodeStem &stem : stored) {
            if (stem.language == page.language)
                lines << (stem.trap ? u"!"_s : QString()) + stem.words;
        }
        const QSignalBlocker quiet(page.edit);
        page.edit->setPlainText(lines.join(u'\n'));
    }
    showCounts();
}

QList<CodeStem> StemsEdit::stems() const
{
    QList<CodeStem> stems;
    for (const Page &page : m_pages) {
        const QStringList lines = page.edit->toPlainText().split(u'\n');
        for (QString line : lines) {
            line = line.simplified();
            const bool trap = line.startsWith(u'!');
            const QString words = trap ? line.mid(1).simplified() : line;
            if (!words.isEmpty())
                stems.append({words, page.language, trap});
        }
    }
    return stems;
}

void StemsEdit::flush()
{
    const QList<CodeStem> now = stems();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT changed(now);
}

bool StemsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    return QTabWidget::eventFilter(watched, event);
}

void StemsEdit::showCounts()
{
    for (int at = 0; at < m_pages.size(); ++at) {
        const Page &page = m_pages.at(at);
        const auto lines = page.edit->toPlainText().split(u'\n', Qt::SkipEmptyParts).size();
        const QString name = page.language == Language::Unknown ? tr("Any language") : word(page.language);
        setTabText(at, lines > 0 ? u"%1 · %2"_s.arg(name).arg(lines) : name);
    }
}

} // namespace elchi
