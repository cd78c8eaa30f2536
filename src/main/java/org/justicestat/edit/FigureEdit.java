package org.justicestat.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.justicestat.model.FigureKey;
import org.justicestat.store.EditKind;

/** New figures, changed ones and removed ones, in one edit; those that change nothing write nothing. */
public record FigureEdit(EditKind kind, List<CellWrite> writes, String reason) implements Edit {

    /**
     * @throws FigureRefusedException   if a place stands twice
     * @throws IllegalArgumentException if the kind is neither entry nor import
     */
    public FigureEdit {
        if (kind != EditKind.ENTRY && kind != EditKind.IMPORT) {
            throw new IllegalArgumentException("figures are entered or imported: " + kind);
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

    /** Figures from a file, whose name is the reason. */
    public static FigureEdit importing(List<CellWrite> writes, String fileName) {
        return new FigureEdit(EditKind.IMPORT, writes, fileName);
    }
}
