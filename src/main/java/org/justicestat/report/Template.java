package org.justicestat.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.justicestat.model.UserException;
import org.justicestat.report.word.CanonicalZip;
import org.justicestat.report.word.StrayParts;
import org.justicestat.report.word.StyleIds;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordXml;
import org.xml.sax.SAXException;

/** A Word document with placeholders in it, as it lies in its file. Immutable. */
public final class Template {

    private static final long LARGEST_FILE = 100L << 20;
    private static final long LARGEST_UNPACKED = 400L << 20;
    private static final int MOST_PARTS = 10_000;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ORDINARY_TEMPLATE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private final String name;
    private final CanonicalZip parts;
    private final String hash;

    private Template(String name, CanonicalZip parts, String hash) {
        this.name = name;
        this.parts = parts;
        this.hash = hash;
    }

    /** @throws UserException if the file cannot be read or is no Word document that can be filled in */
    public static Template read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new UserException("template.tooLarge", name);
            }
            return of(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserException(e, "template.unreadable", file);
        }
    }

    /**
     * @param name of the file, for messages
     * @throws UserException if the content is no Word document that can be filled in
     */
    public static Template of(String name, byte[] content) {
        if (startsWith(content, OLE)) {
            throw new UserException("template.old", name);
        }
        try {
            Template template = new Template(name, unpack(name, content), hash(content));
            template.checkKind();
            return template;
        } catch (IOException | IllegalArgumentException e) {
            throw new UserException(e, "template.notWord", name);
        }
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    private static CanonicalZip unpack(String name, byte[] content) throws IOException {
        CanonicalZip parts = new CanonicalZip();
        long left = LARGEST_UNPACKED;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] part = readUpTo(in, left);
                    left -= part.length;
                    if (left <= 0 || parts.entries().size() >= MOST_PARTS) {
                        throw new UserException("template.tooLarge", name);
                    }
                    parts.put(entry.getName(), part);
                }
            }
        }
        if (!parts.entries().containsKey(CanonicalZip.CONTENT_TYPES)) {
            throw new UserException("template.notWord", name);
        }
        return parts;
    }

    private static byte[] readUpTo(InputStream in, long limit) throws IOException {
        return in.readNBytes(Math.toIntExact(Math.min(limit, Integer.MAX_VALUE - 8)));
    }

    private void checkKind() throws IOException {
        try {
            WordPackage opened = new WordPackage(parts.copy());
            String type = opened.contentType(opened.main());
            if (type.contains("macroEnabled")) {
                throw new UserException("template.macros", name);
            }
            boolean isDocument = WordXml.W.equals(opened.body().getDocumentElement().getNamespaceURI());
            if (!isDocument || !type.equals(WordPackage.MAIN_TYPE) && !type.equals(ORDINARY_TEMPLATE)) {
                throw new UserException("template.notWord", name);
            }
        } catch (SAXException e) {
            throw new UserException(e, "template.damaged", name);
        }
    }

    /**
     * Whether the file is this template, which a report written there would replace.
     *
     * @throws UserException if the file is there but cannot be read
     */
    public boolean isIn(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST_FILE && hash(Files.readAllBytes(file)).equals(hash);
        } catch (IOException e) {
            throw new UserException(e, "report.notWritten", file);
        }
    }

    /** A package of its own to be filled in, with the parts that belong to the document. */
    public WordPackage open() {
        try {
            WordPackage opened = new WordPackage(parts.copy());
            StrayParts.drop(opened);
            StyleIds.restore(opened);
            opened.setType(opened.main(), WordPackage.MAIN_TYPE);
            return opened;
        } catch (SAXException | IOException e) {
            throw new UserException(e, "template.damaged", name);
        }
    }

    public String name() {
        return name;
    }

    /** SHA-256 of the file, in lower-case hexadecimal. */
    public String hash() {
        return hash;
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
