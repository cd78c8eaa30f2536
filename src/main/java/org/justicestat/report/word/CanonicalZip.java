package org.justicestat.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The entries of an Office package as a zip that depends on their names and contents alone: the content types first, the
 * rest by name, one time stamp, one compression.
 */
public final class CanonicalZip {

    public static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Not the first day a zip can hold: Java takes that for a time out of range and adds it again by the machine's zone. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final Comparator<String> ORDER =
            Comparator.<String, Boolean>comparing(name -> !name.equals(CONTENT_TYPES)).thenComparing(Comparator.naturalOrder());

    private final SortedMap<String, byte[]> entries = new TreeMap<>(ORDER);

    public static CanonicalZip read(byte[] zip) throws IOException {
        CanonicalZip result = new CanonicalZip();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                result.put(entry.getName(), content);
            }
        }
        return result;
    }

    public CanonicalZip copy() {
        CanonicalZip copy = new CanonicalZip();
        copy.entries.putAll(entries);
        return copy;
    }

    public void put(String name, byte[] content) {
        entries.put(name, content);
    }

    public SortedMap<String, byte[]> entries() {
        return entries;
    }

    public byte[] toBytes() {
        return toBytes(ZipEntry.DEFLATED);
    }

    /** Not compressed: for a package within another one, which compresses it. */
    public byte[] toPlainBytes() {
        return toBytes(ZipEntry.STORED);
    }

    private byte[] toBytes(int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (var entry : entries.entrySet()) {
                ZipEntry head = new ZipEntry(entry.getKey());
                head.setTimeLocal(FIXED_TIME);
                head.setMethod(method);
                if (method == ZipEntry.STORED) {
                    describe(head, entry.getValue());
                }
                out.putNextEntry(head);
                out.write(entry.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            // All of it happens in memory.
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void describe(ZipEntry head, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        head.setCrc(sum.getValue());
        head.setSize(content.length);
    }
}
