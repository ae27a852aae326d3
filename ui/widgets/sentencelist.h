// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QListView>
#include <optional>

namespace elchi {

class PassageModel;

/// A list of sentences with the words that count emphasised; a click or Enter opens the dispatch there,
/// Ctrl+C copies the sentence with its source. Each row: the source in small letters, below it two lines of
/// the sentence (three in a narrow list), as plain text, with "…" where more follows.
class SentenceList : public QListView
{
    Q_OBJECT

public:
    explicit SentenceList(QWidget *parent = nullptr);

    /// Replaces what is shown. `labels` say of each passage what comes from it ("Date"), before its source.
    void setPassages(const QList<Passage> &passages, const QStringList &labels = {});
    [[nodiscard]] const QList<Passage> &passages() const;
    /// The sentence shown in the middle while the list is empty.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    /// The analyst opens a passage; no span: the dispatch as a whole.
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addActions();
    void open(const QModelIndex &index);
    void copyCurrent() const;

    PassageModel *m_model;
    QString m_emptyText;
};

} // namespace elchi
