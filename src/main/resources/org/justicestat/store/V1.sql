-- Offices, in the order of the ledger. Ids stay inside the file; the codes are what is audited and exchanged.
CREATE TABLE office (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    position  INTEGER NOT NULL,
    code      TEXT NOT NULL UNIQUE,
    name_zh   TEXT NOT NULL CHECK (name_zh <> ''),
    name_en   TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('bureau', 'department', 'office')),
    parent_id INTEGER REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE indicator (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    position    INTEGER NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    name_zh     TEXT NOT NULL CHECK (name_zh <> ''),
    name_en     TEXT NOT NULL,
    domain_zh   TEXT NOT NULL CHECK (domain_zh <> ''),
    domain_en   TEXT NOT NULL,
    unit        TEXT NOT NULL CHECK (unit <> ''),
    measure     TEXT NOT NULL CHECK (measure IN ('flow', 'amount', 'stock', 'rate')),
    frequency   TEXT NOT NULL CHECK (frequency IN ('M', 'Q', 'Y')),
    decimals    INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
    aggregation TEXT NOT NULL CHECK (aggregation IN ('sum', 'last', 'first', 'ratio')),
    numerator   TEXT,
    denominator TEXT,
    factor      TEXT,
    direction   TEXT NOT NULL CHECK (direction IN ('up', 'down', 'none')),
    definition  TEXT NOT NULL,
    aliases     TEXT NOT NULL,                      -- one a line
    CHECK ((numerator IS NULL) = (denominator IS NULL) AND (numerator IS NULL) = (factor IS NULL)),
    CHECK ((aggregation = 'ratio') = (numerator IS NOT NULL))
) STRICT;

CREATE TABLE rule (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    position   INTEGER NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    severity   TEXT NOT NULL CHECK (severity IN ('error', 'warning')),
    left_side  TEXT NOT NULL,
    relation   TEXT NOT NULL CHECK (relation IN ('=', '<=', '>=', '<', '>')),
    right_side TEXT NOT NULL,
    scope      TEXT NOT NULL CHECK (scope IN ('month', 'ytd', 'year')),
    message_zh TEXT NOT NULL CHECK (message_zh <> ''),
    message_en TEXT NOT NULL
) STRICT;

CREATE TABLE duty (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    office_id  INTEGER NOT NULL REFERENCES office (id),
    indicator  TEXT NOT NULL,                       -- a code, or domain.*
    from_month INTEGER CHECK (from_month BETWEEN 190001 AND 299912 AND from_month % 100 BETWEEN 1 AND 12),
    to_month   INTEGER CHECK (to_month BETWEEN 190001 AND 299912 AND to_month % 100 BETWEEN 1 AND 12),
    CHECK (from_month <= to_month)
) STRICT;

CREATE TABLE definition_break (
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    from_month   INTEGER NOT NULL CHECK (from_month BETWEEN 190001 AND 299912 AND from_month % 100 BETWEEN 1 AND 12),
    note         TEXT NOT NULL,
    PRIMARY KEY (indicator_id, from_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Figures. The value is an integer at the scale of indicator.decimals; no value exactly where no number can exist.
-- The period is year * 100 + k: 1-12 a month, 21-24 a quarter, 32-41 January to month k - 30, 0 the year.
CREATE TABLE figure (
    office_id    INTEGER NOT NULL REFERENCES office (id),
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    period       INTEGER NOT NULL CHECK (period BETWEEN 190000 AND 299999
                     AND (period % 100 <= 12 OR period % 100 BETWEEN 21 AND 24 OR period % 100 BETWEEN 32 AND 41)),
    value        INTEGER CHECK (value >= 0),
    status       INTEGER NOT NULL CHECK (status IN (0, 1, 2, 9)),
    rev          INTEGER NOT NULL CHECK (rev > 0),  -- audit.seq of the entry that put the figure here
    note         TEXT CHECK (note <> ''),
    PRIMARY KEY (office_id, indicator_id, period),
    CHECK ((value IS NULL) = (status = 9))
) STRICT, WITHOUT ROWID;

-- One deed of one person; its entries stand in the audit.
CREATE TABLE edit (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    at        INTEGER NOT NULL,                     -- milliseconds since 1970-01-01T00:00:00Z
    os_user   TEXT NOT NULL,
    user_name TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind <> ''),
    reason    TEXT NOT NULL,
    undoes    INTEGER REFERENCES edit (id)
) STRICT;

CREATE INDEX edit_undoes ON edit (undoes) WHERE undoes IS NOT NULL;

-- A chain of entries for each office; office 0 is the ledger itself (catalogue, settings, restores). Along a chain seq
-- has no gap and edit_id never falls: the entries of an edit are found by halving, and those of a figure by reading the chain of
-- its office, so that no index is written with every figure.
-- decimals is the scale of the values of the entry, so that an entry never changes when an indicator does.
CREATE TABLE audit (
    office_id    INTEGER NOT NULL CHECK (office_id >= 0),
    seq          INTEGER NOT NULL CHECK (seq > 0),
    edit_id      INTEGER NOT NULL REFERENCES edit (id),
    undoes       INTEGER CHECK (undoes < seq),      -- seq of the entry that this one takes back
    indicator_id INTEGER REFERENCES indicator (id),
    period       INTEGER,
    decimals     INTEGER,
    old_value    INTEGER,
    old_status   INTEGER,
    old_note     TEXT,
    new_value    INTEGER,
    new_status   INTEGER,
    new_note     TEXT,
    subject      TEXT,
    old_text     TEXT,
    new_text     TEXT,
    hash         BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (office_id, seq),
    CHECK ((office_id = 0) = (subject IS NOT NULL)),
    CHECK ((office_id = 0) = (indicator_id IS NULL)),
    CHECK ((indicator_id IS NULL) = (period IS NULL) AND (period IS NULL) = (decimals IS NULL)),
    CHECK ((old_value IS NULL) = (old_status IS NULL OR old_status = 9)),
    CHECK ((new_value IS NULL) = (new_status IS NULL OR new_status = 9))
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_subject ON audit (subject) WHERE subject IS NOT NULL;

-- Append-only. The test on the number also stops INSERT OR REPLACE, which fires no delete trigger, and leaves no gap.
CREATE TRIGGER edit_number BEFORE INSERT ON edit
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM edit)
BEGIN
    SELECT RAISE(ABORT, 'edit: append only');
END;

CREATE TRIGGER edit_update BEFORE UPDATE ON edit
BEGIN
    SELECT RAISE(ABORT, 'edit: append only');
END;

CREATE TRIGGER edit_delete BEFORE DELETE ON edit
BEGIN
    SELECT RAISE(ABORT, 'edit: append only');
END;

CREATE TRIGGER audit_number BEFORE INSERT ON audit
WHEN (NEW.seq, TRUE) IS NOT (
    SELECT coalesce(max(last.seq), 0) + 1, coalesce(max(last.edit_id), 0) <= NEW.edit_id
    FROM (SELECT seq, edit_id FROM audit WHERE office_id = NEW.office_id ORDER BY seq DESC LIMIT 1) last)
BEGIN
    SELECT RAISE(ABORT, 'audit: append only');
END;

CREATE TRIGGER audit_update BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit: append only');
END;

CREATE TRIGGER audit_delete BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit: append only');
END;

-- No figure changes without the entry that says so, whoever writes the SQL.
CREATE TRIGGER figure_insert BEFORE INSERT ON figure
WHEN NOT EXISTS (
    SELECT 1 FROM audit a
    WHERE a.office_id = NEW.office_id AND a.seq = NEW.rev AND a.indicator_id = NEW.indicator_id AND a.period = NEW.period
        AND a.new_status = NEW.status AND a.new_value IS NEW.value AND a.new_note IS NEW.note)
BEGIN
    SELECT RAISE(ABORT, 'figure: not audited');
END;

CREATE TRIGGER figure_update BEFORE UPDATE ON figure
WHEN NEW.rev <= OLD.rev OR NOT EXISTS (
    SELECT 1 FROM audit a
    WHERE a.office_id = NEW.office_id AND a.seq = NEW.rev AND a.indicator_id = NEW.indicator_id AND a.period = NEW.period
        AND a.new_status = NEW.status AND a.new_value IS NEW.value AND a.new_note IS NEW.note)
BEGIN
    SELECT RAISE(ABORT, 'figure: not audited');
END;

CREATE TRIGGER figure_delete BEFORE DELETE ON figure
WHEN NOT EXISTS (
    SELECT 1 FROM audit a
    WHERE a.office_id = OLD.office_id AND a.seq = (SELECT max(seq) FROM audit WHERE office_id = OLD.office_id)
        AND a.indicator_id = OLD.indicator_id AND a.period = OLD.period AND a.seq > OLD.rev AND a.new_status IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'figure: not audited');
END;
