// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "workspace/codebook.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/meetingbook.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <memory>

namespace elchi {

/// A workspace in a real file whose sectors were counted by hand:
///
///                 mentions  dispatches  meetings
///     energy          3         2          2      (one held, one planned, one only recalled)
///     water           2         2          1
///     education       1         1          –
///
/// By month, mentions: 01.2025: 3, 02.2025: 0, 03.2025: 2, and one in a dispatch without a date.
struct ChartRoom
{
    ChartRoom()
    {
        using namespace Qt::StringLiterals;
        auto made = Workspace::create(folder.filePath(u"charts.elchi"_s), u"Tester"_s);
        REQUIRE(made);
        workspace = std::move(*made);
        energy = codeOf(u"energy"_s);
        water = codeOf(u"water"_s);
        education = codeOf(u"education"_s);
        january = add(u"Стороны обсудили энергетику и воду. Тарифы в энергетике растут."_s, u"Кабар"_s,
                      u"29.01.2025"_s);
        const DispatchId march =
            add(u"Говорили об энергетике и об образовании."_s, u"24.kg"_s, u"02.03.2025"_s);
        const DispatchId undated = add(u"Речь шла о воде."_s, u"АКИ"_s, {});
        first = code(january, 16, 26, energy);
        code(january, 29, 33, water);
        code(january, 45, 54, energy);
        code(march, 12, 21, energy);
        code(march, 27, 39, education);
        code(undated, 12, 15, water);
        addMeeting(u"29.01.2025"_s, MeetingStatus::Held, {energy, water});
        addMeeting(u"03.02.2025"_s, MeetingStatus::Planned, {energy});
        addMeeting(u"2024"_s, MeetingStatus::Held, {energy}, true);
    }

    [[nodiscard]] CodeId codeOf(const QString &key) const
    {
        const auto codes = workspace->codebook().codes();
        REQUIRE(codes);
        const auto found = std::ranges::find(*codes, key, &Code::key);
        REQUIRE(found != codes->end());
        return found->id;
    }

    [[nodiscard]] QString nameOf(CodeId code) const
    {
        return workspace->codebook().load(code)->name(Language::English);
    }

    DispatchId add(const QString &text, const QString &agency, const QString &typed) const
    {
        NewDispatch page{.bytes = text.toUtf8(),
                         .text = text,
                         .encoding = QStringLiteral("UTF-8"),
                         .sourcePath = {},
                         .fields = {}};
        page.fields.title = text.left(12);
        page.fields.agency = agency;
        page.fields.date = PartialDate::parse(typed);
        const auto item = workspace->library().add(page);
        REQUIRE(item);
        return item->dispatch;
    }

    AnnotationId code(DispatchId dispatch, int begin, int end, CodeId code) const
    {
        const auto id = workspace->marking().mark(
            dispatch, TextSpan(begin, end), {.kind = AnnotationKind::Coding, .entity = {}, .code = code});
        REQUIRE(id);
        return *id;
    }

    void addMeeting(const QString &typed, MeetingStatus status, const QList<CodeId> &codes,
                    bool background = false) const
    {
        Meeting meeting{.id = {}, .title = typed, .status = status, .date = PartialDate::parse(typed)};
        meeting.codes = codes;
        meeting.background = background;
        meeting.sources = {{.dispatch = january, .annotation = first, .field = QStringLiteral("sector")}};
        REQUIRE(workspace->meetings().add(meeting));
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    CodeId energy;
    CodeId water;
    CodeId education;
    DispatchId january;
    AnnotationId first;
};

} // namespace elchi
