// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/filter.h"
#include "shell/choicepopup.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace elchi {

class Workspace;

/// What a chip of the filter bar narrows by.
enum class FilterPart { Period, Countries, Codes, Agencies, Statuses, Progress, Words };

/// The one filter above all places, as chips: a chip opens its list, its × takes it away, "Clear" takes all.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Shows another filter; tells it when it differs.
    void setFilter(const Filter &filter);

Q_SIGNALS:
    void filterChanged(const elchi::Filter &filter);
    void failed(const elchi::Error &error);

private:
    struct Chip
    {
        QWidget *box;
        QToolButton *open;
    };

    Chip makeChip(FilterPart part);
    void showChips();
    void edit(FilterPart part, QWidget *below);
    void editPeriod(QWidget *below);
    void editWords(QWidget *below);
    void fillMenu();
    void clearPart(FilterPart part);
    [[nodiscard]] bool isSet(FilterPart part) const;
    [[nodiscard]] QString label(FilterPart part) const;
    [[nodiscard]] QStringList ticked(FilterPart part) const;
    void tick(FilterPart part, const QStringList &keys);
    [[nodiscard]] QList<Choice> choices(FilterPart part);

    Workspace &m_workspace;
    Filter m_filter;
    QMap<FilterPart, Chip> m_chips;
    QToolButton *m_add;
    QToolButton *m_clear;
};

} // namespace elchi
