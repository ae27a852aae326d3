// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QAbstractListModel>
#include <QList>

namespace elchi {

/// A list of sentences behind a number, one row each. Holds values only; GUI thread.
class PassageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What a delegate asks for besides DisplayRole (an excerpt of the sentence around the quote).
    enum Role {
        /// QString: "Date · 29.01.2025 · Кабар · title"; parts that are unknown left out
        SourceRole = Qt::UserRole,
        QuoteBeginRole,  ///< int: UTF-16 units into the DisplayRole text
        QuoteLengthRole, ///< int: UTF-16 units; 0: nothing is emphasised
        SentenceRole,    ///< QString: the whole sentence
    };

    explicit PassageModel(QObject *parent = nullptr);

    /// Replaces all rows. `labels` say of each what comes from it ("Date"); none: nothing is said.
    void setPassages(const QList<Passage> &passages, const QStringList &labels = {});
    [[nodiscard]] const QList<Passage> &passages() const { return m_passages; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString sourceOf(int row) const;

    QList<Passage> m_passages;
    QStringList m_labels;
};

/// The part of a sentence that is worth showing, at most a few hundred letters around the quote.
struct Excerpt
{
    QString text; ///< one line; "… " in front when the beginning is left out, "…" behind when the end is
    int quoteBegin = 0;  ///< UTF-16 units into `text`
    int quoteLength = 0; ///< UTF-16 units

    friend bool operator==(const Excerpt &, const Excerpt &) = default;
};

/// Cuts a passage's sentence to an excerpt that begins at most `lead` UTF-16 units before the quote, at the
/// beginning of a word.
[[nodiscard]] Excerpt excerptOf(const Passage &passage, int lead = 70);

} // namespace elchi
