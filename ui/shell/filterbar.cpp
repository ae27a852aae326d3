// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filterbar.h"

#include "models/filterwords.h"
#include "models/words.h"
#include "shell/periodpopup.h"
#include "workspace/codebook.h"
#include "workspace/library.h"
#include "workspace/vocabulary.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr std::array allParts{FilterPart::Period,   FilterPart::Countries, FilterPart::Codes,
                              FilterPart::Agencies, FilterPart::Statuses,  FilterPart::Progress,
                              FilterPart::Words};
constexpr std::array allProgress{Progress::New, Progress::InWork, Progress::Done};

QString partName(FilterPart part)
{
    switch (part) {
    case FilterPart::Period:
        return FilterBar::tr("Period");
    case FilterPart::Countries:
        return FilterBar::tr("Countries");
    case FilterPart::Codes:
        return FilterBar::tr("Sectors and topics");
    case FilterPart::Agencies:
        return FilterBar::tr("Agencies");
    case FilterPart::Statuses:
        return FilterBar::tr("Status of meetings");
    case FilterPart::Progress:
        return FilterBar::tr("Progress of dispatches");
    case FilterPart::Words:
        return FilterBar::tr("Words");
    }
    return {};
}

QString partKey(FilterPart part)
{
    static const QStringList keys{u"Period"_s,   u"Countries"_s, u"Codes"_s, u"Agencies"_s,
                                  u"Statuses"_s, u"Progress"_s,  u"Words"_s};
    return keys.at(int(part));
}

void showBelow(QWidget *popup, QWidget *anchor)
{
    popup->adjustSize();
    popup->move(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
    popup->show();
}

} // namespace

FilterBar::FilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_add(new QToolButton(this)), m_clear(new QToolButton(this))
{
    setObjectName(u"filterBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    for (const FilterPart part : allParts) {
        m_chips.insert(part, makeChip(part));
        row->addWidget(m_chips[part].box);
    }
    m_add->setObjectName(u"filterAdd"_s);
    m_add->setText(tr("+ filter"));
    m_add->setToolTip(tr("Narrow what is listed, counted and exported"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setAutoRaise(true);
    m_add->setMenu(new QMenu(m_add));
    connect(m_add->menu(), &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    m_clear->setObjectName(u"filterClear"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Take away the whole filter"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setAutoRaise(true);
    connect(m_clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    row->addWidget(m_add);
    row->addWidget(m_clear);
    row->addStretch();
    showChips();
}

FilterBar::Chip FilterBar::makeChip(FilterPart part)
{
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    auto *open = new QToolButton(box);
    auto *remove = new QToolButton(box);
    open->setObjectName(u"filter"_s + partKey(part));
    remove->setObjectName(u"filterRemove"_s + partKey(part));
    remove->setText(u"×"_s);
    remove->setAccessibleName(tr("Take away: %1").arg(partName(part)));
    remove->setToolTip(remove->accessibleName());
    for (QToolButton *button : {open, remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(0);
    row->addWidget(open);
    row->addWidget(remove);
    connect(open, &QToolButton::clicked, this, [this, part, open] { edit(part, open); });
    connect(remove, &QToolButton::clicked, this, [this, part] { clearPart(part); });
    return {box, open};
}

void FilterBar::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showChips();
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::showChips()
{
    for (const FilterPart part : allParts) {
        const Chip &chip = m_chips[part];
        const QString words = label(part);
        chip.open->setText(fontMetrics().elidedText(words, Qt::ElideRight, 240));
        chip.open->setToolTip(partName(part));
        chip.open->setAccessibleName(partName(part) + u": "_s + words);
        chip.box->setVisible(isSet(part));
    }
    m_clear->setVisible(!m_filter.isEmpty());
}

void FilterBar::fillMenu()
{
    m_add->menu()->clear();
    for (const FilterPart part : allParts) {
        QAction *action = m_add->menu()->addAction(partName(part) + u"…"_s);
        action->setObjectName(u"filterAdd"_s + partKey(part));
        // After the menu has closed, so that the popup keeps the focus.
        connect(action, &QAction::triggered, this, [this, part] { edit(part, m_add); }, Qt::QueuedConnection);
    }
}

void FilterBar::edit(FilterPart part, QWidget *below)
{
    if (part == FilterPart::Period)
        return editPeriod(below);
    if (part == FilterPart::Words)
        return editWords(below);
    auto *popup = new ChoicePopup(choices(part), ticked(part), this);
    connect(popup, &ChoicePopup::ticked, this, [this, part](const QStringList &keys) { tick(part, keys); });
    popup->move(below->mapToGlobal(QPoint(0, below->height() + 2)));
    popup->show();
}

void FilterBar::editPeriod(QWidget *below)
{
    auto *popup = new PeriodPopup(m_filter.from, m_filter.to, this);
    connect(popup, &PeriodPopup::chosen, this, [this](QDate from, QDate to) {
        Filter filter = m_filter;
        filter.from = from;
        filter.to = to;
        setFilter(filter);
    });
    showBelow(popup, below);
}

void FilterBar::editWords(QWidget *below)
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *words = new QLineEdit(m_filter.words, popup);
    words->setObjectName(u"filterWordsEdit"_s);
    words->setPlaceholderText(tr("Words in title or text"));
    words->setAccessibleName(words->placeholderText());
    words->setMinimumWidth(240);
    auto *row = new QHBoxLayout(popup);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(words);
    connect(words, &QLineEdit::returnPressed, this, [this, popup, words] {
        Filter filter = m_filter;
        filter.words = words->text().trimmed();
        popup->close();
        setFilter(filter);
    });
    showBelow(popup, below);
    words->setFocus();
}

void FilterBar::clearPart(FilterPart part)
{
    Filter filter = m_filter;
    switch (part) {
    case FilterPart::Period:
        filter.from = filter.to = {};
        break;
    case FilterPart::Countries:
        filter.countries.clear();
        break;
    case FilterPart::Codes:
        filter.codes.clear();
        break;
    case FilterPart::Agencies:
        filter.agencies.clear();
        break;
    case FilterPart::Statuses:
        filter.statuses.clear();
        break;
    case FilterPart::Progress:
        filter.progress.clear();
        break;
    case FilterPart::Words:
        filter.words.clear();
        break;
    }
    setFilter(filter);
    m_add->setFocus();
}

bool FilterBar::isSet(FilterPart part) const
{
    if (part == FilterPart::Period)
        return m_filter.from.isValid() || m_filter.to.isValid();
    return part == FilterPart::Words ? !m_filter.words.isEmpty() : !ticked(part).isEmpty();
}

QString FilterBar::label(FilterPart part) const
{
    if (!isSet(part))
        return {};
    if (part == FilterPart::Period)
        return periodText(m_filter.from, m_filter.to);
    if (part == FilterPart::Words)
        return u"«%1»"_s.arg(m_filter.words);
    const QStringList keys = ticked(part);
    if (part == FilterPart::Agencies && keys.size() <= 3)
        return keys.join(u", "_s);
    QStringList names;
    const QList<Choice> known = const_cast<FilterBar *>(this)->choices(part);
    for (const Choice &choice : known) {
        if (keys.contains(choice.key))
            names.append(choice.name);
    }
    if (names.size() > 3)
        return partName(part) + u": "_s + QString::number(keys.size());
    return names.isEmpty() ? keys.join(u", "_s) : names.join(u", "_s);
}

QStringList FilterBar::ticked(FilterPart part) const
{
    QStringList keys;
    switch (part) {
    case FilterPart::Countries:
        return m_filter.countries;
    case FilterPart::Agencies:
        return m_filter.agencies;
    case FilterPart::Codes:
        for (const CodeId id : m_filter.codes)
            keys.append(QString::number(id.value));
        return keys;
    case FilterPart::Statuses:
        for (const MeetingStatus status : m_filter.statuses)
            keys.append(toName(status));
        return keys;
    case FilterPart::Progress:
        for (const Progress progress : m_filter.progress)
            keys.append(toName(progress));
        return keys;
    case FilterPart::Period:
    case FilterPart::Words:
        break;
    }
    return {};
}

void FilterBar::tick(FilterPart part, const QStringList &keys)
{
    Filter filter = m_filter;
    if (part == FilterPart::Countries)
        filter.countries = keys;
    if (part == FilterPart::Agencies)
        filter.agencies = keys;
    if (part == FilterPart::Codes) {
        filter.codes.clear();
        for (const QString &key : keys)
            filter.codes.append(CodeId{key.toLongLong()});
    }
    if (part == FilterPart::Statuses) {
        filter.statuses.clear();
        for (const QString &key : keys)
            filter.statuses.append(*meetingStatusFromName(key));
    }
    if (part == FilterPart::Progress) {
        filter.progress.clear();
        for (const QString &key : keys)
            filter.progress.append(*progressFromName(key));
    }
    setFilter(filter);
}

QList<Choice> FilterBar::choices(FilterPart part)
{
    QList<Choice> list;
    if (part == FilterPart::Countries) {
        for (const QString &code : countryCodes())
            list.append({code, countryName(code)});
        std::ranges::sort(
            list, [](const Choice &a, const Choice &b) { return a.name.localeAwareCompare(b.name) < 0; });
    }
    if (part == FilterPart::Codes) {
        if (const auto codes = m_workspace.codebook().codes()) {
            for (const Code &code : *codes)
                list.append({QString::number(code.id.value), code.name(interfaceLanguage())});
        } else {
            Q_EMIT failed(codes.error());
        }
    }
    if (part == FilterPart::Agencies) {
        if (const auto agencies = m_workspace.library().agencies()) {
            for (const QString &agency : *agencies)
                list.append({agency, agency});
        } else {
            Q_EMIT failed(agencies.error());
        }
    }
    if (part == FilterPart::Statuses) {
        for (const MeetingStatus status : allMeetingStatuses())
            list.append({toName(status), word(status)});
    }
    if (part == FilterPart::Progress) {
        for (const Progress progress : allProgress)
            list.append({toName(progress), word(progress)});
    }
    return list;
}

} // namespace elchi
