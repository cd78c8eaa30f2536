package org.justicestat.exchange.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * A part of a zip file while it is unpacked: it may not grow beyond its limits, as a zip bomb does, and must have the
 * checksum the file gives for it, which the JDK does not check.
 */
final class GuardedStream extends FilterInputStream {

    /** A tiny part may be packed very well without harm. */
    private static final long HARMLESS = 1L << 20;

    private final Input input;
    private final ZipEntry entry;
    private final Limits limits;
    private final CRC32 checksum = new CRC32();
    private long count;

    GuardedStream(InputStream unpacked, Input input, ZipEntry entry, Limits limits) {
        super(unpacked);
        this.input = input;
        this.entry = entry;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            if (checksum.getValue() != entry.getCrc()) {
                throw new ZipException("checksum of " + entry.getName());
            }
            return read;
        }
        checksum.update(buffer, offset, read);
        count += read;
        boolean exploding = count > HARMLESS && count / limits.unpacking() > entry.getCompressedSize();
        if (exploding || count > limits.partBytes()) {
            throw input.refused("exchange.xlsx.bomb");
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return read(new byte[(int) Math.min(bytes, 8192)]);
    }
}
