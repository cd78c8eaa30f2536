package org.justicestat.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A short digest of the fixed cells of a form, seen and hidden, by which a form that was altered outside its input cells is
 * told from a sound one. It keeps out mistakes, such as last month's form with a new title; it is no secret.
 */
final class FormSeal {

    private static final int BYTES = 8;
    private static final char SEPARATOR = '\u001F';

    private FormSeal() {
    }

    static String of(List<String> fixedCells) {
        StringBuilder text = new StringBuilder();
        fixedCells.forEach(cell -> text.append(cell).append(SEPARATOR));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
