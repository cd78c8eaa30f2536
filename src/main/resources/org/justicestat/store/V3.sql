-- From this month on the indicator is filled in no more; what it counted before stays.
CREATE TABLE retirement (
    indicator_id INTEGER NOT NULL PRIMARY KEY REFERENCES indicator (id),
    from_month   INTEGER NOT NULL CHECK (from_month BETWEEN 190001 AND 299912 AND from_month % 100 BETWEEN 1 AND 12)
) STRICT;

-- A figure of a closed month may be written in another form, as when its indicator gets more decimals: the entry then has the
-- same value, status and note before and after.
DROP TRIGGER figure_insert_closed;
DROP TRIGGER figure_update_closed;

CREATE TRIGGER figure_insert_closed BEFORE INSERT ON figure
WHEN EXISTS (
    SELECT 1 FROM month_state m
    WHERE m.office_id = NEW.office_id AND m.month = NEW.month AND NOT (m.state = 'locked' AND EXISTS (
        SELECT 1 FROM figure_revision r WHERE r.office_id = NEW.office_id AND r.seq = NEW.rev)))
    AND NOT EXISTS (
        SELECT 1 FROM audit a
        WHERE a.office_id = NEW.office_id AND a.seq = NEW.rev AND a.old_status = a.new_status
            AND a.old_value IS a.new_value AND a.old_note IS a.new_note)
BEGIN
    SELECT RAISE(ABORT, 'figure: month closed');
END;

CREATE TRIGGER figure_update_closed BEFORE UPDATE ON figure
WHEN EXISTS (
    SELECT 1 FROM month_state m
    WHERE m.office_id = NEW.office_id AND m.month = NEW.month AND NOT (m.state = 'locked' AND EXISTS (
        SELECT 1 FROM figure_revision r WHERE r.office_id = NEW.office_id AND r.seq = NEW.rev)))
    AND NOT EXISTS (
        SELECT 1 FROM audit a
        WHERE a.office_id = NEW.office_id AND a.seq = NEW.rev AND a.old_status = a.new_status
            AND a.old_value IS a.new_value AND a.old_note IS a.new_note)
BEGIN
    SELECT RAISE(ABORT, 'figure: month closed');
END;
