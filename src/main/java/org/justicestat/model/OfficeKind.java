package org.justicestat.model;

/** What an office is; {@code id} is the word of the interchange format. */
public enum OfficeKind {
    /** 区司法局. */
    BUREAU("bureau"),
    /** 科室. */
    DEPARTMENT("department"),
    /** 司法所. */
    OFFICE("office");

    private final String id;

    OfficeKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException if no kind has this id */
    public static OfficeKind ofId(String id) {
        for (OfficeKind kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("not a kind of office: " + id);
    }
}
