-- The month whose sheet a figure belongs to: the last of its period.
ALTER TABLE figure ADD COLUMN month INTEGER GENERATED ALWAYS AS (
    CASE WHEN period % 100 = 0 THEN period + 12
        WHEN period % 100 <= 12 THEN period
        WHEN period % 100 <= 24 THEN period - period % 100 + (period % 100 - 20) * 3
        ELSE period - 30 END) VIRTUAL;

-- Along a chain seq has no gap and edit_id never falls: the entries of an edit are found by halving, and those of a figure by
-- reading the chain of its office, so that no index is written with every figure.
-- The chain of an office also tells of its months and explanations, so that it can be merged and checked alone. The table is
-- made anew because a constraint of it changes; its rows stay as they are.
DROP TRIGGER audit_number;
DROP TRIGGER audit_update;
DROP TRIGGER audit_delete;
DROP TRIGGER figure_insert;
DROP TRIGGER figure_update;
DROP TRIGGER figure_delete;
ALTER TABLE audit RENAME TO audit_before;

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
    CHECK ((subject IS NULL) = (indicator_id IS NOT NULL)),
    CHECK (office_id > 0 OR subject IS NOT NULL),
    CHECK ((indicator_id IS NULL) = (period IS NULL) AND (period IS NULL) = (decimals IS NULL)),
    CHECK ((old_value IS NULL) = (old_status IS NULL OR old_status = 9)),
    CHECK ((new_value IS NULL) = (new_status IS NULL OR new_status = 9))
) STRICT, WITHOUT ROWID;

INSERT INTO audit SELECT * FROM audit_before;
DROP TABLE audit_before;

CREATE INDEX audit_subject ON audit (office_id, subject) WHERE subject IS NOT NULL;

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

-- How far the sheet of an office for a month has come; a month without a row is a draft.
CREATE TABLE month_state (
    office_id INTEGER NOT NULL REFERENCES office (id),
    month     INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 299912 AND month % 100 BETWEEN 1 AND 12),
    state     TEXT NOT NULL CHECK (state IN ('submitted', 'approved', 'locked')),
    rev       INTEGER NOT NULL CHECK (rev > 0),     -- audit.seq of the entry that put it here
    PRIMARY KEY (office_id, month)
) STRICT, WITHOUT ROWID;

-- One step at a time, each with its entry. The test for a row that is there stops INSERT OR REPLACE.
CREATE TRIGGER month_state_insert BEFORE INSERT ON month_state
WHEN NEW.state <> 'submitted'
    OR EXISTS (SELECT 1 FROM month_state m WHERE m.office_id = NEW.office_id AND m.month = NEW.month)
    OR NOT EXISTS (SELECT 1 FROM audit a WHERE a.office_id = NEW.office_id AND a.seq = NEW.rev AND a.new_text = NEW.state
        AND a.subject = 'month:' || substr(NEW.month, 1, 4) || '-' || substr(NEW.month, 5))
BEGIN
    SELECT RAISE(ABORT, 'month: no such step');
END;

CREATE TRIGGER month_state_update BEFORE UPDATE ON month_state
WHEN NEW.office_id <> OLD.office_id OR NEW.month <> OLD.month OR NEW.rev <= OLD.rev
    OR NOT (OLD.state = 'submitted' AND NEW.state = 'approved' OR OLD.state = 'approved' AND NEW.state = 'locked')
    OR NOT EXISTS (SELECT 1 FROM audit a WHERE a.office_id = NEW.office_id AND a.seq = NEW.rev AND a.new_text = NEW.state
        AND a.subject = 'month:' || substr(NEW.month, 1, 4) || '-' || substr(NEW.month, 5))
BEGIN
    SELECT RAISE(ABORT, 'month: no such step');
END;

CREATE TRIGGER month_state_delete BEFORE DELETE ON month_state
WHEN OLD.state = 'locked'
    OR NOT EXISTS (SELECT 1 FROM audit a WHERE a.office_id = OLD.office_id AND a.seq > OLD.rev AND a.new_text IS NULL
        AND a.subject = 'month:' || substr(OLD.month, 1, 4) || '-' || substr(OLD.month, 5))
BEGIN
    SELECT RAISE(ABORT, 'month: no such step');
END;

-- The entries that may change a figure of a locked month (订正): those of an edit that is called so and says why.
CREATE TABLE figure_revision (
    office_id INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    PRIMARY KEY (office_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER figure_revision_insert BEFORE INSERT ON figure_revision
WHEN NOT EXISTS (
    SELECT 1 FROM audit a JOIN edit e ON e.id = a.edit_id
    WHERE a.office_id = NEW.office_id AND a.seq = NEW.seq AND a.indicator_id IS NOT NULL
        AND e.kind = 'revision' AND e.reason <> '')
BEGIN
    SELECT RAISE(ABORT, 'revision: not audited');
END;

CREATE TRIGGER figure_revision_update BEFORE UPDATE ON figure_revision
BEGIN
    SELECT RAISE(ABORT, 'revision: append only');
END;

CREATE TRIGGER figure_revision_delete BEFORE DELETE ON figure_revision
BEGIN
    SELECT RAISE(ABORT, 'revision: append only');
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

-- A figure stays in its place, else a change of the place would take it out of a closed month.
CREATE TRIGGER figure_place BEFORE UPDATE OF office_id, indicator_id, period ON figure
BEGIN
    SELECT RAISE(ABORT, 'figure: cannot be moved');
END;

-- The figures of a month that is no draft stand; in a locked one they change by a revision that says why.
CREATE TRIGGER figure_insert_closed BEFORE INSERT ON figure
WHEN EXISTS (
    SELECT 1 FROM month_state m
    WHERE m.office_id = NEW.office_id AND m.month = NEW.month AND NOT (m.state = 'locked' AND EXISTS (
        SELECT 1 FROM figure_revision r WHERE r.office_id = NEW.office_id AND r.seq = NEW.rev)))
BEGIN
    SELECT RAISE(ABORT, 'figure: month closed');
END;

CREATE TRIGGER figure_update_closed BEFORE UPDATE ON figure
WHEN EXISTS (
    SELECT 1 FROM month_state m
    WHERE m.office_id = NEW.office_id AND m.month = NEW.month AND NOT (m.state = 'locked' AND EXISTS (
        SELECT 1 FROM figure_revision r WHERE r.office_id = NEW.office_id AND r.seq = NEW.rev)))
BEGIN
    SELECT RAISE(ABORT, 'figure: month closed');
END;

CREATE TRIGGER figure_delete_closed BEFORE DELETE ON figure
WHEN EXISTS (
    SELECT 1 FROM month_state m
    WHERE m.office_id = OLD.office_id AND m.month = OLD.month AND NOT (m.state = 'locked' AND EXISTS (
        SELECT 1 FROM figure_revision r
        WHERE r.office_id = OLD.office_id AND r.seq = (SELECT max(seq) FROM audit WHERE office_id = OLD.office_id))))
BEGIN
    SELECT RAISE(ABORT, 'figure: month closed');
END;

-- Why a warning is no mistake. A finding is named by its check, the indicator where the check is built in, and the period.
CREATE TABLE explanation (
    office_id INTEGER NOT NULL REFERENCES office (id),
    finding   TEXT NOT NULL CHECK (finding <> ''),
    text      TEXT NOT NULL CHECK (text <> ''),
    numbers   TEXT NOT NULL,                        -- those it explains; where they are others now, it is stale
    rev       INTEGER NOT NULL CHECK (rev > 0),     -- audit.seq of the entry that put it here
    PRIMARY KEY (office_id, finding)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER explanation_insert BEFORE INSERT ON explanation
WHEN NOT EXISTS (
    SELECT 1 FROM audit a
    WHERE a.office_id = NEW.office_id AND a.seq = NEW.rev AND a.subject = 'explanation:' || NEW.finding
        AND a.new_text = 'text=' || replace(replace(NEW.text, '\', '\\'), char(10), '\n') || char(10)
            || 'numbers=' || NEW.numbers)
BEGIN
    SELECT RAISE(ABORT, 'explanation: not audited');
END;

CREATE TRIGGER explanation_update BEFORE UPDATE ON explanation
WHEN NEW.rev <= OLD.rev OR NEW.office_id <> OLD.office_id OR NEW.finding <> OLD.finding OR NOT EXISTS (
    SELECT 1 FROM audit a
    WHERE a.office_id = NEW.office_id AND a.seq = NEW.rev AND a.subject = 'explanation:' || NEW.finding
        AND a.new_text = 'text=' || replace(replace(NEW.text, '\', '\\'), char(10), '\n') || char(10)
            || 'numbers=' || NEW.numbers)
BEGIN
    SELECT RAISE(ABORT, 'explanation: not audited');
END;

CREATE TRIGGER explanation_delete BEFORE DELETE ON explanation
WHEN NOT EXISTS (
    SELECT 1 FROM audit a
    WHERE a.office_id = OLD.office_id AND a.subject = 'explanation:' || OLD.finding
        AND a.seq > OLD.rev AND a.new_text IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'explanation: not audited');
END;

-- What was typed and is no figure, so that it outlives a crash. It is no part of the record and has no entry in the audit;
-- once another figure stands in its place it counts no more.
CREATE TABLE pending_input (
    office_id    INTEGER NOT NULL REFERENCES office (id),
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    period       INTEGER NOT NULL,
    text         TEXT NOT NULL CHECK (text <> ''),
    figure_rev   INTEGER NOT NULL,                  -- figure.rev of what stood in the place when it was typed; 0 where nothing
    PRIMARY KEY (office_id, indicator_id, period)
) STRICT, WITHOUT ROWID;
