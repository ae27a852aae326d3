// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/selectionpopup.h"

#include "models/entitylook.h"
#include "models/words.h"
#include "reader/candidatedelegate.h"
#include "reader/candidatemodel.h"
#include "reader/readinggeometry.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr QSize usualSize(400, 432);
constexpr int typeColumns = 3;
constexpr int favouriteCount = 9;
constexpr int targetHeight = 32;
constexpr int discEdge = 24;
constexpr int discWidth = 16;
constexpr int dateNumber = 9; ///< behind the eight types of entities

/// 1–9, or 0 for any other key.
int digitOf(const QKeyEvent &event)
{
    const int digit = event.key() - Qt::Key_0;
    return digit >= 1 && digit <= dateNumber ? digit : 0;
}

} // namespace

SelectionPopup::SelectionPopup(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_model(new CandidateModel(workspace, this)), m_find(new QLineEdit(this)),
      m_list(new QListView(this)), m_new(new QLabel(this)), m_types(new QWidget(this)),
      m_favourites(new QWidget(this))
{
    setObjectName(u"selectionPopup"_s);
    setAccessibleName(tr("What the selection is"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    addFind();
    addTypes();
    addFavourites();
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    column->addWidget(m_new);
    column->addWidget(m_types);
    column->addWidget(m_favourites);
    connect(m_model, &CandidateModel::failed, this, &SelectionPopup::failed);
    hide();
}

void SelectionPopup::addFind()
{
    m_find->setObjectName(u"popupFind"_s);
    m_find->setAccessibleName(tr("Find an entity, topic or sector, or type another name"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &SelectionPopup::refill);
    m_list->setObjectName(u"popupList"_s);
    m_list->setAccessibleName(tr("Known entities, topics and sectors"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CandidateDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(64);
    // Arrows and Enter reach the list from the find field; a click must not take the focus from the text.
    m_list->setFocusPolicy(Qt::NoFocus);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &row) { take(row.row()); });
    addNothing();
}

/// What stands in the list where it has no rows.
void SelectionPopup::addNothing()
{
    auto *nothing = new QLabel(tr("Nothing known has this name."), m_list);
    nothing->setObjectName(u"popupNothing"_s);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    (new QVBoxLayout(m_list))->addWidget(nothing);
    connect(m_model, &QAbstractItemModel::modelReset, nothing,
            [this, nothing] { nothing->setVisible(m_model->rowCount() == 0); });
}

void SelectionPopup::addTypes()
{
    m_new->setObjectName(u"popupNew"_s);
    m_new->setTextFormat(Qt::PlainText);
    auto *grid = new QGridLayout(m_types);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (const EntityType type : allEntityTypes) {
        QToolButton *button = typeButton(int(type) + 1, word(type));
        connect(button, &QToolButton::clicked, this, [this, type] { Q_EMIT typeChosen(type); });
        m_typeButtons.append(button);
    }
    QToolButton *date = typeButton(dateNumber, word(AnnotationKind::Date));
    connect(date, &QToolButton::clicked, this, &SelectionPopup::dateChosen);
    m_typeButtons.append(date);
    for (int i = 0; i < m_typeButtons.size(); ++i)
        grid->addWidget(m_typeButtons.at(i), i / typeColumns, i % typeColumns);
    colourTypes();
}

QToolButton *SelectionPopup::typeButton(int number, const QString &type)
{
    auto *button = new QToolButton(m_types);
    button->setObjectName(u"popupType%1"_s.arg(number));
    button->setText(u"%1 %2"_s.arg(number).arg(type));
    button->setAccessibleName(tr("New: %1").arg(type));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({12, 12});
    button->setAutoRaise(true);
    button->setMinimumHeight(32);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void SelectionPopup::addFavourites()
{
    m_favourites->setObjectName(u"popupFavourites"_s);
    auto *grid = new QGridLayout(m_favourites);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (int place = 0; place < favouriteCount; ++place) {
        auto *button = new QToolButton(m_favourites);
        button->setObjectName(u"popupFavourite%1"_s.arg(place + 1));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({12, 12});
        button->setAutoRaise(true);
        button->setMinimumHeight(targetHeight);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this,
                [this, place] { Q_EMIT codeChosen(m_favouriteCodes.value(place).id); });
        grid->addWidget(button, place / typeColumns, place % typeColumns);
        grid->setColumnStretch(place % typeColumns, 1);
        m_favouriteButtons << button;
    }
}

void SelectionPopup::setFavourites(const QList<Code> &codes)
{
    m_favouriteCodes = codes;
    for (int place = 0; place < favouriteCount; ++place) {
        QToolButton *button = m_favouriteButtons.at(place);
        const Code code = codes.value(place);
        const QString name = code.name(interfaceLanguage());
        button->setVisible(code.id.isValid());
        button->setText(fontMetrics().elidedText(u"⇧%1 %2"_s.arg(place + 1).arg(name), Qt::ElideRight,
                                                 usualSize.width() / typeColumns - 40));
        button->setAccessibleName(name);
        button->setToolTip(name.toHtmlEscaped());
        button->setIcon(discIcon(codeColour(code, palette()), discEdge, discWidth));
    }
}

void SelectionPopup::colourTypes()
{
    for (const EntityType type : allEntityTypes)
        m_typeButtons.at(int(type))->setIcon(discIcon(entityColour(type, palette()), discEdge, discWidth));
    m_typeButtons.last()->setIcon(discIcon(plainMarkColour(palette()), discEdge, discWidth));
}

void SelectionPopup::offer(const QString &words, DispatchId near, Purpose purpose,
                           const QList<Suggestion> &likely, const RankingGround &ground)
{
    m_likely = likely;
    m_ground = ground;
    m_words = words.simplified();
    m_near = near;
    m_purpose = purpose;
    const bool blocked = m_find->blockSignals(true);
    m_find->clear();
    m_find->blockSignals(blocked);
    const bool whole = purpose == Purpose::WholeDispatch;
    m_find->setPlaceholderText(whole ? tr("Find a topic or sector for the whole dispatch")
                                     : tr("Find, or type another name"));
    m_new->setVisible(!whole);
    m_types->setVisible(!whole);
    refill();
}

void SelectionPopup::warnOfSimilar(const Entity &entity, const QList<Entity> &similar)
{
    m_doubtful = entity;
    m_model->offerNew(entity, similar);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    QStringList names;
    for (const Entity &known : similar)
        names << known.name;
    const QString words = tr("Similar: %1. Enter makes the new one.").arg(names.join(u", "_s));
    m_new->setText(m_new->fontMetrics().elidedText(words, Qt::ElideMiddle, usualSize.width() - 24));
    m_new->setToolTip(words.toHtmlEscaped());
}

void SelectionPopup::suggest(const QList<Suggestion> &likely)
{
    if (likely == m_likely)
        return;
    m_likely = likely;
    if (typed().isEmpty() && !m_doubtful)
        refill();
}

void SelectionPopup::refill()
{
    const bool whole = m_purpose == Purpose::WholeDispatch;
    m_doubtful.reset();
    m_new->setToolTip({});
    if (typed().isEmpty())
        m_model->offer(m_words, m_near, whole, m_likely, m_ground);
    else
        m_model->search(typed(), m_near, whole);
    // A row is only chosen beforehand when it answers the words: Enter must not code with whatever is first.
    const bool fits = m_model->rowCount() > 0 && m_model->at(0).fits;
    m_list->setCurrentIndex(fits ? m_model->index(0) : QModelIndex());
    m_list->scrollToTop();
    nameNew();
}

void SelectionPopup::nameNew()
{
    const QString shown = m_new->fontMetrics().elidedText(name(), Qt::ElideMiddle, 220);
    m_new->setText(m_purpose == Purpose::Mark ? tr("Change to new «%1» as").arg(shown)
                                              : tr("New «%1» as").arg(shown));
}

QString SelectionPopup::typed() const
{
    return m_find->text().simplified();
}

QString SelectionPopup::name() const
{
    return typed().isEmpty() ? m_words : typed();
}

void SelectionPopup::moveTo(const QRect &anchor, const QRect &area)
{
    const bool whole = m_purpose == Purpose::WholeDispatch;
    // Both stand in the list too: in a low reader the list needs the room.
    const int favourites = favouriteCount / typeColumns * (targetHeight + 4) + 8;
    const int usual = usualSize.height() - (whole ? 96 : 0);
    const bool hasRoom = area.height() >= usual + favourites + 40;
    m_favourites->setVisible(hasRoom);
    const int height = usual + (hasRoom ? favourites : 0);
    const QSize wanted(std::max(usualSize.width(), minimumSizeHint().width()), height);
    setGeometry(popupPlace(anchor, wanted, area));
    show();
    raise();
}

void SelectionPopup::take(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Candidate chosen = m_model->at(row);
    if (chosen.isCode())
        Q_EMIT codeChosen(chosen.code.id);
    else if (chosen.isNew())
        Q_EMIT newChosen(chosen.entity);
    else
        Q_EMIT entityChosen(chosen.entity.id);
}

bool SelectionPopup::takeTop()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return false;
    take(current.row());
    return true;
}

void SelectionPopup::type(const QString &letters)
{
    startTyping();
    m_find->insert(letters);
}

void SelectionPopup::startTyping()
{
    m_find->setFocus(Qt::OtherFocusReason);
}

void SelectionPopup::askForDate()
{
    m_find->setPlaceholderText(tr("Type the date: 03.02.2025, 02.2025 or 2025, then Alt+9"));
    startTyping();
}

void SelectionPopup::step(int rows)
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + rows : 0;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
}

bool SelectionPopup::editorKey(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeTop();
        return true;
    default:
        break;
    }
    return alt && chooseByDigit(*event);
}

bool SelectionPopup::chooseByDigit(const QKeyEvent &key)
{
    const int digit = digitOf(key);
    if (digit == 0 || !m_types->isVisible())
        return false;
    if (digit == dateNumber)
        Q_EMIT dateChosen();
    else
        Q_EMIT typeChosen(EntityType(digit - 1));
    return true;
}

bool SelectionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return editorKey(static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys that this field answers itself must not reach the window's shortcuts.
        auto *key = static_cast<QKeyEvent *>(event);
        // Not typed but left to the favourites' shortcuts, as long as nothing is typed yet.
        if (m_find->text().isEmpty() && key->modifiers() == Qt::ShiftModifier && digitOf(*key) > 0)
            return true;
        const bool ours = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
                          (key->modifiers() & Qt::AltModifier && digitOf(*key) > 0);
        if (ours)
            key->accept();
        return ours;
    }
    return false;
}

void SelectionPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else if (!chooseByDigit(*event))
        QFrame::keyPressEvent(event);
}

void SelectionPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourTypes();
}

void SelectionPopup::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace elchi
