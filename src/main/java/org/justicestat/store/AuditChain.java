package org.justicestat.store;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.OptionalLong;
import org.justicestat.model.Cell;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.Change.ExplanationChange;
import org.justicestat.store.Change.MonthChange;
import org.justicestat.store.Change.TextChange;

/**
 * The hash of an audit entry: SHA-256 over the hash of the entry before it (32 zero bytes for the first) and over what
 * the entry says, in codes and words, never in row ids, so that a chain survives the merging of files. Every field is its
 * length in bytes (four bytes, big-endian; −1 for absence) and its UTF-8 text, in the order of {@link #next}.
 * The chain shows that entries were altered, removed from the middle or reordered; entries cut off its end show only
 * beside a copy that has them.
 */
final class AuditChain {

    static final byte[] START = new byte[32];

    private final MessageDigest digest;
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

    AuditChain() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    byte[] next(byte[] previous, long seq, EditRecord edit, Change change, OptionalLong undoes) {
        digest.reset();
        digest.update(previous);
        text(Long.toString(seq));
        text(undoes.isPresent() ? Long.toString(undoes.getAsLong()) : null);
        text(Long.toString(edit.at().toEpochMilli()));
        text(edit.actor().osUser());
        text(edit.actor().name());
        text(edit.kind().id());
        text(edit.reason());
        switch (change) {
            case CellChange cell -> {
                text(cell.key().office());
                text(cell.key().indicator());
                text(cell.key().period().toString());
                cell(cell.before());
                cell(cell.after());
            }
            case TextChange _ -> words(ChangeText.of(change));
            case MonthChange _, ExplanationChange _ -> {
                ChangeText told = ChangeText.of(change);
                text(told.office());
                words(told);
            }
        }
        return digest.digest();
    }

    private void words(ChangeText told) {
        text(told.subject().toString());
        text(told.before().orElse(null));
        text(told.after().orElse(null));
    }

    private void cell(Optional<Cell> cell) {
        text(cell.flatMap(Cell::value).map(BigDecimal::toPlainString).orElse(null));
        text(cell.map(c -> c.state().id()).orElse(null));
        text(cell.map(Cell::note).orElse(null));
    }

    private void text(String field) {
        byte[] bytes = field == null ? START : field.getBytes(StandardCharsets.UTF_8);
        digest.update(length.putInt(0, field == null ? -1 : bytes.length).rewind());
        if (field != null) {
            digest.update(bytes);
        }
    }
}
