-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Every tracked table carries uuid, created_by, created_at, revision and deleted; statements are
-- separated by a line with two dashes and a semicolon.
-- Choices are written as OR, not as IN: for more than two values SQLite builds a table of them for every row that is
-- stored or checked, which makes storing and opening three times as dear.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
--;
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    dispatch_id INTEGER, annotation_id INTEGER, entity_id INTEGER, meeting_id INTEGER, code_id INTEGER,
    reverts INTEGER REFERENCES step (id), -- the past act that this one took back alone
    at TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state = 0 OR state = 1 OR state = 2) -- done, undone, abandoned
) STRICT
--;
CREATE INDEX step_state ON step (state, id)
--;
CREATE INDEX step_reverts ON step (reverts) WHERE reverts IS NOT NULL
--;
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT
--;
CREATE INDEX change_step ON change (step_id, id)
--;
CREATE TABLE dispatch (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    title TEXT NOT NULL DEFAULT '',
    agency TEXT NOT NULL DEFAULT '',
    byline TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    date_from TEXT, date_to TEXT, date_precision TEXT, date_basis TEXT,
    language TEXT NOT NULL DEFAULT '' CHECK (language = '' OR language = 'ru' OR language = 'ky' OR language = 'en'),
    language_basis TEXT NOT NULL DEFAULT '' -- how it is known
        CHECK (language_basis = '' OR language_basis = 'cld2' OR language_basis = 'sonnet' OR language_basis = 'letters' OR
               language_basis = 'source' OR language_basis = 'by-hand'),
    attribution TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    encoding TEXT NOT NULL,
    source_path TEXT NOT NULL DEFAULT '',
    text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),
    bytes_sha256 BLOB NOT NULL CHECK (length(bytes_sha256) = 32),
    folded_hash BLOB NOT NULL CHECK (length(folded_hash) = 32), -- SHA-256 of the text as search sees it, single spaces
    progress TEXT NOT NULL DEFAULT 'new' CHECK (progress = 'new' OR progress = 'in-work' OR progress = 'done'),
    note TEXT NOT NULL DEFAULT '',
    story_id INTEGER REFERENCES dispatch (id), -- the first dispatch of the story; NULL: stands alone
    CHECK ((date_from IS NULL) = (date_to IS NULL) AND (date_from IS NULL OR date_from <= date_to))
) STRICT
--;
CREATE INDEX dispatch_story ON dispatch (story_id) WHERE story_id IS NOT NULL
--;
CREATE INDEX dispatch_date ON dispatch (deleted, date_from DESC, id DESC, progress)
--;
CREATE INDEX dispatch_agency ON dispatch (deleted, agency, date_from DESC, id DESC, progress)
--;
CREATE INDEX dispatch_title ON dispatch (deleted, title, id, progress)
--;
CREATE INDEX dispatch_bytes ON dispatch (bytes_sha256)
--;
CREATE INDEX dispatch_folded ON dispatch (folded_hash)
--;
CREATE TABLE dispatch_body (
    dispatch_id INTEGER PRIMARY KEY REFERENCES dispatch (id),
    text TEXT NOT NULL,
    bytes BLOB -- NULL: the original is exactly the UTF-8 of the text
) STRICT
--;
CREATE TRIGGER dispatch_body_stays BEFORE UPDATE ON dispatch_body
BEGIN SELECT RAISE(ABORT, 'the text of a dispatch never changes'); END
--;
CREATE TRIGGER dispatch_body_is_kept BEFORE DELETE ON dispatch_body
BEGIN SELECT RAISE(ABORT, 'the text of a dispatch is never deleted'); END
--;
CREATE TRIGGER dispatch_hashes_stay BEFORE UPDATE OF text_sha256, bytes_sha256, folded_hash, encoding ON dispatch
BEGIN SELECT RAISE(ABORT, 'the origin of a dispatch never changes'); END
--;
-- What near-copies are told by; none for a text that is too short.
CREATE TABLE fingerprint (
    dispatch_id INTEGER PRIMARY KEY REFERENCES dispatch (id),
    cells BLOB NOT NULL CHECK (length(cells) = 256)
) STRICT
--;
-- What the analyst said of two dispatches; one row for each pair.
CREATE TABLE relation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    dispatch_id INTEGER NOT NULL REFERENCES dispatch (id), -- the newer one of a new version
    other_id INTEGER NOT NULL REFERENCES dispatch (id),
    kind TEXT NOT NULL CHECK (kind = 'new-version' OR kind = 'same-story' OR kind = 'different'),
    CHECK (dispatch_id <> other_id)
) STRICT
--;
CREATE INDEX relation_dispatch ON relation (dispatch_id, deleted)
--;
CREATE INDEX relation_other ON relation (other_id, deleted)
--;
-- The lemmas of a dispatch's words, each once, with spaces between them: which dispatches have one is asked of the index,
-- where it stands is asked of the text. They are folded already, so that the cheapest tokenizer does.
CREATE VIRTUAL TABLE dispatch_words USING fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')
--;
CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    type TEXT NOT NULL
        CHECK (type = 'person' OR type = 'office' OR type = 'organisation' OR type = 'country' OR type = 'place' OR
               type = 'programme' OR type = 'document' OR type = 'event'),
    name TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL, -- name as search sees it
    country TEXT NOT NULL DEFAULT '',
    posted_to TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    merged_into INTEGER REFERENCES entity (id)
) STRICT
--;
CREATE INDEX entity_folded ON entity (deleted, folded)
--;
CREATE INDEX entity_type ON entity (deleted, type, name)
--;
CREATE INDEX entity_country ON entity (country)
--;
CREATE TABLE alias (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    entity_id INTEGER NOT NULL REFERENCES entity (id),
    text TEXT NOT NULL CHECK (text <> ''),
    folded TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '' CHECK (language = '' OR language = 'ru' OR language = 'ky' OR language = 'en'),
    kind TEXT NOT NULL DEFAULT 'full'
        CHECK (kind = 'full' OR kind = 'short' OR kind = 'initials' OR kind = 'abbreviation' OR kind = 'adjective'),
    valid_from TEXT, valid_to TEXT
) STRICT
--;
CREATE INDEX alias_entity ON alias (entity_id)
--;
CREATE INDEX alias_folded ON alias (deleted, folded)
--;
-- Two entities that look alike and are not the same, as the analyst said; one row for each pair, the smaller id first.
CREATE TABLE unlike (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    entity_id INTEGER NOT NULL REFERENCES entity (id),
    other_id INTEGER NOT NULL REFERENCES entity (id),
    CHECK (entity_id < other_id)
) STRICT
--;
CREATE INDEX unlike_entity ON unlike (entity_id)
--;
CREATE INDEX unlike_other ON unlike (other_id)
--;
CREATE INDEX entity_merged ON entity (merged_into) WHERE merged_into IS NOT NULL
--;
CREATE TABLE tenure (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    person_id INTEGER NOT NULL REFERENCES entity (id),
    office_id INTEGER NOT NULL REFERENCES entity (id),
    date_from TEXT, date_to TEXT
) STRICT
--;
CREATE INDEX tenure_person ON tenure (person_id)
--;
CREATE INDEX tenure_office ON tenure (office_id)
--;
-- Words that notes of this workspace do not underline.
CREATE TABLE spelling_word (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    word TEXT NOT NULL CHECK (word <> '')
) STRICT
--;
CREATE TABLE code (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('sector', 'topic')),
    key TEXT NOT NULL CHECK (key <> ''),
    name_ru TEXT NOT NULL DEFAULT '', name_ky TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    colour TEXT NOT NULL DEFAULT '',
    isic4 TEXT NOT NULL DEFAULT '', isic5 TEXT NOT NULL DEFAULT '', dac TEXT NOT NULL DEFAULT '',
    included TEXT NOT NULL DEFAULT '', excluded TEXT NOT NULL DEFAULT '', -- examples
    shortcut INTEGER NOT NULL DEFAULT 0 CHECK (shortcut >= 0 AND shortcut <= 9),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired = 0 OR retired = 1)
) STRICT
--;
CREATE UNIQUE INDEX code_key ON code (key) WHERE deleted = 0
--;
-- Where a code stands in the tree; without a row, at the top.
CREATE TABLE code_parent (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    code_id INTEGER NOT NULL REFERENCES code (id),
    parent_id INTEGER NOT NULL REFERENCES code (id),
    CHECK (code_id <> parent_id)
) STRICT
--;
CREATE INDEX code_parent_code ON code_parent (code_id)
--;
CREATE INDEX code_parent_parent ON code_parent (parent_id)
--;
CREATE TABLE stem (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    code_id INTEGER NOT NULL REFERENCES code (id),
    words TEXT NOT NULL CHECK (words <> ''),
    language TEXT NOT NULL DEFAULT '' CHECK (language = '' OR language = 'ru' OR language = 'ky' OR language = 'en'),
    trap INTEGER NOT NULL DEFAULT 0 CHECK (trap = 0 OR trap = 1)
) STRICT
--;
CREATE INDEX stem_code ON stem (code_id)
--;
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    dispatch_id INTEGER NOT NULL REFERENCES dispatch (id),
    kind TEXT NOT NULL CHECK (kind = 'mention' OR kind = 'coding' OR kind = 'date' OR kind = 'quote' OR kind = 'note'),
    span_begin INTEGER, span_end INTEGER, -- code points; NULL: the whole dispatch
    gaps TEXT NOT NULL DEFAULT '', -- what of the span is not marked: "12-20 31-40", code points of the text
    quote TEXT NOT NULL DEFAULT '', context_before TEXT NOT NULL DEFAULT '', context_after TEXT NOT NULL DEFAULT '',
    entity_id INTEGER REFERENCES entity (id),
    code_id INTEGER REFERENCES code (id),
    date_from TEXT, date_to TEXT, date_precision TEXT, date_basis TEXT,
    note TEXT NOT NULL DEFAULT '',
    suggested INTEGER NOT NULL DEFAULT 0 CHECK (suggested IN (0, 1)),
    CHECK ((span_begin IS NULL) = (span_end IS NULL) AND (span_begin IS NULL OR (span_begin >= 0 AND span_begin < span_end))),
    CHECK (kind <> 'mention' OR entity_id IS NOT NULL),
    CHECK (kind <> 'coding' OR code_id IS NOT NULL),
    CHECK (kind <> 'date' OR date_from IS NOT NULL)
) STRICT
--;
CREATE INDEX annotation_dispatch ON annotation (dispatch_id, deleted, span_begin)
--;
CREATE INDEX annotation_entity ON annotation (entity_id, deleted)
--;
CREATE INDEX annotation_code ON annotation (code_id, deleted)
--;
-- What became of a mark of an older version in a newer one, as the analyst decided.
CREATE TABLE carried (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    dispatch_id INTEGER NOT NULL REFERENCES dispatch (id), -- the newer version
    annotation_id INTEGER NOT NULL REFERENCES annotation (id), -- of the older one
    carried_id INTEGER REFERENCES annotation (id) -- the mark that was set for it; NULL: it is not wanted there
) STRICT
--;
CREATE INDEX carried_dispatch ON carried (dispatch_id, deleted)
--;
CREATE TABLE rejection (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    dispatch_id INTEGER REFERENCES dispatch (id), -- NULL: for good, in every dispatch
    kind TEXT NOT NULL,
    span_begin INTEGER, span_end INTEGER, -- NULL: for good
    words TEXT NOT NULL DEFAULT '', -- for good: the lemmas of what was offered there
    said TEXT NOT NULL DEFAULT '', -- for good: the words as they stood there
    target TEXT NOT NULL, -- what was offered: an entity's name or a code's key
    CHECK ((dispatch_id IS NULL) = (span_begin IS NULL) AND (span_begin IS NULL) = (span_end IS NULL))
) STRICT
--;
CREATE INDEX rejection_dispatch ON rejection (dispatch_id)
--;
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    status TEXT NOT NULL
        CHECK (status = 'planned' OR status = 'confirmed' OR status = 'held' OR status = 'postponed' OR status = 'cancelled'),
    channel TEXT NOT NULL,
    kyrgyz_level TEXT NOT NULL, foreign_level TEXT NOT NULL,
    date_from TEXT, date_to TEXT, date_precision TEXT, date_basis TEXT,
    place TEXT NOT NULL DEFAULT '',
    part_of INTEGER REFERENCES meeting (id),
    background INTEGER NOT NULL DEFAULT 0 CHECK (background IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    CHECK ((date_from IS NULL) = (date_to IS NULL) AND (date_from IS NULL OR date_from <= date_to))
) STRICT
--;
CREATE INDEX meeting_date ON meeting (deleted, date_from)
--;
CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    position INTEGER NOT NULL,
    entity_id INTEGER NOT NULL REFERENCES entity (id),
    office_id INTEGER REFERENCES entity (id),
    side TEXT NOT NULL CHECK (side = 'kyrgyz' OR side = 'foreign' OR side = 'third'),
    country TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT ''
) STRICT
--;
CREATE INDEX participant_meeting ON participant (meeting_id, deleted)
--;
CREATE INDEX participant_entity ON participant (entity_id)
--;
CREATE TABLE meeting_code (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    position INTEGER NOT NULL,
    code_id INTEGER NOT NULL REFERENCES code (id)
) STRICT
--;
CREATE INDEX meeting_code_meeting ON meeting_code (meeting_id, deleted)
--;
CREATE TABLE meeting_source (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    position INTEGER NOT NULL,
    dispatch_id INTEGER NOT NULL REFERENCES dispatch (id),
    annotation_id INTEGER REFERENCES annotation (id),
    field TEXT NOT NULL DEFAULT ''
) STRICT
--;
CREATE INDEX meeting_source_meeting ON meeting_source (meeting_id, deleted)
--;
CREATE INDEX meeting_source_dispatch ON meeting_source (dispatch_id, deleted)
--;
CREATE TABLE meeting_status (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    status TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT
--;
CREATE INDEX meeting_status_meeting ON meeting_status (meeting_id, deleted)
