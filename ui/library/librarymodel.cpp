// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarymodel.h"

#include "models/words.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString spoken(const DispatchSummary &row)
{
    QStringList parts{row.title};
    if (row.date)
        parts << row.date->toString();
    if (!row.agency.isEmpty())
        parts << row.agency;
    if (row.language != Language::Unknown)
        parts << word(row.language);
    parts << word(row.progress);
    return parts.join(u", "_s);
}

QString tip(const DispatchSummary &row)
{
    const QString marks = LibraryModel::tr("%n mark(s)", nullptr, row.marks);
    return QString(row.title.left(500) + u"\n"_s + word(row.progress) + u" · "_s + marks).toHtmlEscaped();
}

QVariant answer(const DispatchSummary &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return tip(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case LibraryModel::IdRole:
        return row.id.value;
    case LibraryModel::DateRole:
        return row.date ? row.date->toString() : QString();
    case LibraryModel::AgencyRole:
        return row.agency;
    case LibraryModel::LanguageRole:
        return toName(row.language).toUpper();
    case LibraryModel::ProgressRole:
        return int(row.progress);
    case LibraryModel::MarksRole:
        return row.marks;
    default:
        return {};
    }
}

} // namespace

LibraryModel::LibraryModel(const LibraryQuestions &questions, QObject *parent)
    : QAbstractListModel(parent), m_questions(questions)
{
}

void LibraryModel::setQuery(const Filter &filter, LibraryOrder order)
{
    m_filter = filter;
    m_order = order;
    ask(true);
}

void LibraryModel::reload()
{
    ask(false);
}

void LibraryModel::ask(bool afresh)
{
    // A reload that overtakes a new question must still throw away the former rows.
    m_afresh = afresh || (m_afresh && m_shown != m_generation);
    const int generation = ++m_generation;
    m_questions.count(m_filter).then(this, [this, generation](const Result<int> &count) {
        if (generation != m_generation)
            return;
        if (!count) {
            Q_EMIT failed(count.error());
            return;
        }
        applyCount(*count, m_afresh);
    });
}

void LibraryModel::applyCount(int count, bool afresh)
{
    m_shown = m_generation;
    m_pending.clear();
    if (afresh) {
        beginResetModel();
        m_pages.clear();
        m_count = count;
        endResetModel();
    } else {
        resizeTo(count);
    }
    m_afresh = false;
    if (count > 0)
        Q_EMIT dataChanged(index(0), index(count - 1));
    Q_EMIT counted(count);
}

void LibraryModel::resizeTo(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void LibraryModel::refreshRow(const DispatchSummary &summary)
{
    const int row = loadedRow(summary.id);
    if (row < 0)
        return;
    m_pages[row / pageSize].rows[row % pageSize] = summary;
    Q_EMIT dataChanged(index(row), index(row));
}

int LibraryModel::loadedRow(DispatchId id) const
{
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        for (int i = 0; i < page->rows.size(); ++i) {
            const int row = page.key() * pageSize + i;
            if (page->rows[i].id == id && row < m_count)
                return row;
        }
    }
    return -1;
}

DispatchId LibraryModel::idAt(int row) const
{
    const DispatchSummary *summary = rowAt(row);
    return summary ? summary->id : DispatchId();
}

const DispatchSummary *LibraryModel::rowAt(int row) const
{
    const auto page = m_pages.constFind(row / pageSize);
    if (row < 0 || page == m_pages.constEnd() || row % pageSize >= page->rows.size())
        return nullptr;
    return &page->rows[row % pageSize];
}

void LibraryModel::askPage(int number)
{
    if (m_pending.contains(number) || number * pageSize >= m_count)
        return;
    m_pending.insert(number);
    const int generation = m_shown;
    // Queued: an answer that is there at once must not change rows while the view is asking for one.
    QMetaObject::invokeMethod(
        this,
        [this, number, generation] {
            if (generation != m_shown)
                return;
            m_questions.page(m_filter, m_order, number * pageSize, pageSize)
                .then(this, [this, number, generation](const Result<QList<DispatchSummary>> &rows) {
                    applyPage(number, generation, rows);
                });
        },
        Qt::QueuedConnection);
}

void LibraryModel::applyPage(int number, int generation, const Result<QList<DispatchSummary>> &rows)
{
    if (generation != m_shown)
        return;
    m_pending.remove(number);
    // An empty page would be asked for again and again; it is kept as it is.
    m_pages[number] = {
        .rows = rows.value_or(QList<DispatchSummary>()), .generation = generation, .used = ++m_clock};
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    dropOldPages();
    const int first = number * pageSize;
    const int last = std::min(first + pageSize, m_count) - 1;
    if (last < first)
        return;
    Q_EMIT dataChanged(index(first), index(last));
    Q_EMIT pageLoaded(first, last);
}

void LibraryModel::dropOldPages()
{
    while (m_pages.size() > keptPages) {
        auto oldest = m_pages.begin();
        for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
            if (page->used < oldest->used)
                oldest = page;
        }
        m_pages.erase(oldest);
    }
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = index.row() / pageSize;
    // Looking at a row is what fetches it; the model stays logically the same.
    auto *self = const_cast<LibraryModel *>(this);
    const auto page = self->m_pages.find(number);
    if (page == self->m_pages.end() || page->generation != m_shown) {
        // The question that replaces these rows is under way: do not ask for rows nobody will see.
        if (m_shown == m_generation)
            self->askPage(number);
    } else {
        page->used = ++m_clock;
    }
    const DispatchSummary *row = rowAt(index.row());
    return row ? answer(*row, role) : QVariant();
}

} // namespace elchi
