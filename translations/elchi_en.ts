<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>ChartWords</name>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispatch(es)</source>
            <translation>
                <numerusform>%n dispatch</numerusform>
                <numerusform>%n dispatches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s) without a known month left out</source>
            <translation>
                <numerusform>%n mention without a known month left out</numerusform>
                <numerusform>%n mentions without a known month left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispatch(es) without a known month left out</source>
            <translation>
                <numerusform>%n dispatch without a known month left out</numerusform>
                <numerusform>%n dispatches without a known month left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) without a known month left out</source>
            <translation>
                <numerusform>%n meeting without a known month left out</numerusform>
                <numerusform>%n meetings without a known month left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recalled meeting(s) not counted again</source>
            <translation>
                <numerusform>%n recalled meeting not counted again</numerusform>
                <numerusform>%n recalled meetings not counted again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message numerus="yes">
            <source>The whole way worked: %n picture(s)</source>
            <translation>
                <numerusform>The whole way worked: %n picture</numerusform>
                <numerusform>The whole way worked: %n pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n table(s).</source>
            <translation>
                <numerusform>%n table.</numerusform>
                <numerusform>%n tables.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeMergeBar</name>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>%n mark</numerusform>
                <numerusform>%n marks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CodeSplitBar</name>
        <message numerus="yes">
            <source>A new code beside “%1”; %n mark(s) go along. Tick the sentences.</source>
            <translation>
                <numerusform>A new code beside “%1”; %n mark goes along. Tick the sentences.</numerusform>
                <numerusform>A new code beside “%1”; %n marks go along. Tick the sentences.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CodebookPage</name>
        <message numerus="yes">
            <source>%n code(s) came or changed.</source>
            <translation>
                <numerusform>%n code came or changed.</numerusform>
                <numerusform>%n codes came or changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CodingPanel</name>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove from %n passage(s)</source>
            <translation>
                <numerusform>Remove from %n passage</numerusform>
                <numerusform>Remove from %n passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::DuplicatesPage</name>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alias(es)</source>
            <translation>
                <numerusform>%n alias</numerusform>
                <numerusform>%n aliases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::EntityList</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) came or changed.</source>
            <translation>
                <numerusform>%n entry came or changed.</numerusform>
                <numerusform>%n entries came or changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::DifferenceView</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::ImportModel</name>
        <message numerus="yes">
            <source>seems to hold %n dispatches</source>
            <translation>
                <numerusform>seems to hold %n dispatch</numerusform>
                <numerusform>seems to hold %n dispatches</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::ImportPanel</name>
        <message numerus="yes">
            <source>%n imported</source>
            <translation>
                <numerusform>%n imported</numerusform>
                <numerusform>%n imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s)</source>
            <translation>
                <numerusform>%n duplicate</numerusform>
                <numerusform>%n duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n near-copy(s)</source>
            <translation>
                <numerusform>%n near-copy</numerusform>
                <numerusform>%n near-copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n waiting for you</numerusform>
                <numerusform>%n waiting for you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::LibraryModel</name>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>%n mark</numerusform>
                <numerusform>%n marks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::MeetingsPage</name>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n meeting(s)</source>
            <translation>
                <numerusform>%1 of %n meeting</numerusform>
                <numerusform>%1 of %n meetings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::MergeBar</name>
        <message numerus="yes">
            <source>%n alias(es)</source>
            <translation>
                <numerusform>%n alias</numerusform>
                <numerusform>%n aliases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tenure(s)</source>
            <translation>
                <numerusform>%n tenure</numerusform>
                <numerusform>%n tenures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>its place in %n meeting(s)</source>
            <translation>
                <numerusform>its place in %n meeting</numerusform>
                <numerusform>its place in %n meetings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::PreviewPane</name>
        <message numerus="yes">
            <source>Split into %n</source>
            <translation>
                <numerusform>Split into %n</numerusform>
                <numerusform>Split into %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::ReaderBar</name>
        <message numerus="yes">
            <source>%n suggestion(s) here</source>
            <translation>
                <numerusform>%n suggestion here</numerusform>
                <numerusform>%n suggestions here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::ReportsPage</name>
        <message numerus="yes">
            <source>%n row(s) will be written</source>
            <translation>
                <numerusform>%n row will be written</numerusform>
                <numerusform>%n rows will be written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n row written to %1</numerusform>
                <numerusform>%n rows written to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::StemTester</name>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n place found</numerusform>
                <numerusform>%n places found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken by another code</source>
            <translation>
                <numerusform>%n taken by another code</numerusform>
                <numerusform>%n taken by another code</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept out by a trap</source>
            <translation>
                <numerusform>%n kept out by a trap</numerusform>
                <numerusform>%n kept out by a trap</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::TimelinePage</name>
        <message numerus="yes">
            <source>%n without a date</source>
            <translation>
                <numerusform>%n without a date</numerusform>
                <numerusform>%n without a date</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CorrectionBar</name>
        <message numerus="yes">
            <source>Apply to %n dispatch(es)</source>
            <translation>
                <numerusform>Apply to %n dispatch</numerusform>
                <numerusform>Apply to %n dispatches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Repair %n dispatch(es)</source>
            <translation>
                <numerusform>Repair %n dispatch</numerusform>
                <numerusform>Repair %n dispatches</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::CarryOverPanel</name>
        <message numerus="yes">
            <source>%n mark(s) of the earlier version are not decided on.</source>
            <translation>
                <numerusform>%n mark of the earlier version is not decided on.</numerusform>
                <numerusform>%n marks of the earlier version are not decided on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::ReaderView</name>
        <message numerus="yes">
            <source>Boilerplate: %n letter(s) – hide</source>
            <translation>
                <numerusform>Boilerplate: %n letter – hide</numerusform>
                <numerusform>Boilerplate: %n letters – hide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Boilerplate: %n letter(s) – show</source>
            <translation>
                <numerusform>Boilerplate: %n letter – show</numerusform>
                <numerusform>Boilerplate: %n letters – show</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::OthersBar</name>
        <message numerus="yes">
            <source>%n more here</source>
            <translation>
                <numerusform>%n more here</numerusform>
                <numerusform>%n more here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispatch(es)</source>
            <translation>
                <numerusform>%n dispatch</numerusform>
                <numerusform>%n dispatches</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elchi::ConcordancePanel</name>
        <message numerus="yes">
            <source>Apply to %n place(s)</source>
            <translation>
                <numerusform>Apply to %n place</numerusform>
                <numerusform>Apply to %n places</numerusform>
            </translation>
        </message>
    </context>
</TS>
