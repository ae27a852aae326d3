// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/code.h"
#include "domain/entity.h"
#include "domain/suggestion.h"
#include "workspace/ranking.h"

#include <QFrame>
#include <QList>
#include <optional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace elchi {

class CandidateModel;
class Workspace;

/// The palette at the selection: type to find an entity, topic or sector, or make a new entity of one of the
/// eight types, or a date. A child of the reader, never a window of its own; it leaves the focus where it is
/// until something is typed.
class SelectionPopup : public QFrame
{
    Q_OBJECT

public:
    /// What the choice is for.
    enum class Purpose { Selection, Mark, WholeDispatch };

    explicit SelectionPopup(Workspace &workspace, QWidget *parent);

    /// Offers what these words of `near` may mean; what is suggested there (`likely`) first. Shown by
    /// moveTo().
    void offer(const QString &words, DispatchId near, Purpose purpose, const QList<Suggestion> &likely = {},
               const RankingGround &ground = {});
    /// The codes that are offered as buttons where there is room.
    void setFavourites(const QList<Code> &codes);
    /// Says which known entities a new one may be already: the new one is chosen in the list, they follow.
    void warnOfSimilar(const Entity &entity, const QList<Entity> &similar);
    /// The new entity of warnOfSimilar() while that is shown.
    [[nodiscard]] const std::optional<Entity> &doubtful() const { return m_doubtful; }
    /// What is suggested for the words has changed; what is typed stays what is looked for.
    void suggest(const QList<Suggestion> &likely);
    /// Shows it beside `anchor` inside `area` (parent's coordinates) without covering the anchor.
    void moveTo(const QRect &anchor, const QRect &area);
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    /// Name of a new entity: what is typed, else the words.
    [[nodiscard]] QString name() const;
    /// What is typed, without surrounding blanks; may be empty.
    [[nodiscard]] QString typed() const;
    /// Takes the chosen row, else the first one if it answers the words; false when there is none.
    bool takeTop();
    /// Goes on typing in the find field.
    void type(const QString &letters);
    /// Gives the focus to the find field.
    void startTyping();
    /// Asks to type the date, since the words name none that can be read.
    void askForDate();

Q_SIGNALS:
    void entityChosen(elchi::EntityId entity);
    void codeChosen(elchi::CodeId code);
    /// An entity that is not known yet, as it was proposed.
    void newChosen(const elchi::Entity &entity);
    /// A new entity of this type, named as typed(), else after the words.
    void typeChosen(elchi::EntityType type);
    /// A date: what is typed, else what the words name.
    void dateChosen();
    void dismissed();
    void failed(const elchi::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addFind();
    void addNothing();
    void addTypes();
    void addFavourites();
    void refill();
    void nameNew();
    QToolButton *typeButton(int number, const QString &type);
    bool chooseByDigit(const QKeyEvent &key);
    void colourTypes();
    void take(int row);
    void step(int rows);
    [[nodiscard]] bool editorKey(QKeyEvent *event);

    CandidateModel *m_model;
    QLineEdit *m_find;
    QListView *m_list;
    QLabel *m_new;
    QWidget *m_types;
    QWidget *m_favourites;
    QList<QToolButton *> m_favouriteButtons;
    QList<Code> m_favouriteCodes;
    QList<QToolButton *> m_typeButtons;
    QString m_words;
    DispatchId m_near;
    QList<Suggestion> m_likely;
    RankingGround m_ground;
    std::optional<Entity> m_doubtful;
    Purpose m_purpose = Purpose::Selection;
};

} // namespace elchi
