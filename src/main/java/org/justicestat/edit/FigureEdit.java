package org.justicestat.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.justicestat.model.FigureKey;
import org.justicestat.model.UserException;
import org.justicestat.store.EditKind;

/**
 * New figures, changed ones and removed ones, in one edit; those that change nothing write nothing. Figures are entered and
 * imported where the month is a draft, and revised where it is locked.
 */
public record FigureEdit(EditKind kind, List<CellWrite> writes, String reason) implements Edit {

    /**
     * @throws FigureRefusedException   if a place stands twice
     * @throws UserException            if a revision has no reason
     * @throws IllegalArgumentException if the kind is neither entry nor import nor revision
     */
    public FigureEdit {
        if (kind != EditKind.ENTRY && kind != EditKind.IMPORT && kind != EditKind.REVISION) {
            throw new IllegalArgumentException("figures are entered, imported or revised: " + kind);
        }
        reason = reason.strip();
        if (kind == EditKind.REVISION && reason.isEmpty()) {
            throw new UserException("edit.revision.reason");
        }
        writes = List.copyOf(writes);
        Set<FigureKey> places = HashSet.newHashSet(writes.size());
        for (CellWrite write : writes) {
            if (!places.add(write.key())) {
                throw new FigureRefusedException("edit.twice", write.key());
            }
        }
    }

    /** Figures typed or pasted. */
    public static FigureEdit entry(List<CellWrite> writes) {
        return new FigureEdit(EditKind.ENTRY, writes, "");
    }

    /** Figures of locked months put right (订正), of which the reason says why. */
    public static FigureEdit revision(List<CellWrite> writes, String reason) {
        return new FigureEdit(EditKind.REVISION, writes, reason);
    }

    /** Figures from a file, whose name is the reason. */
    public static FigureEdit importing(List<CellWrite> writes, String fileName) {
        return new FigureEdit(EditKind.IMPORT, writes, fileName);
    }
}
