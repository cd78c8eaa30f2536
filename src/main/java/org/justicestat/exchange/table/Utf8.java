package org.justicestat.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text in UTF-8, with or without a byte order mark, and the diagnosis of text that is something else. */
final class Utf8 {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BLOCK = 8192;

    private Utf8() {
    }

    /** A reader that throws {@link java.nio.charset.CharacterCodingException} where the bytes are not UTF-8. */
    static Reader reader(InputStream bytes) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(bytes, MARK.length);
        byte[] start = stream.readNBytes(MARK.length);
        if (!Arrays.equals(start, MARK)) {
            stream.unread(start);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** @throws org.justicestat.model.RejectedInputException if the input does not begin like UTF-8 text */
    static void checkStart(Input input) throws IOException {
        byte[] start;
        try (InputStream stream = input.open()) {
            start = stream.readNBytes(BLOCK);
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            throw input.refused("exchange.file.utf16");
        }
        for (byte b : start) {
            if (b == 0) {
                throw input.refused("exchange.file.binary");
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Says of an input that is not UTF-8 on which line it breaks and, where it can be told, what it is instead. */
    static void diagnose(Input input, Problems problems) throws IOException {
        Decoded utf8 = decode(input, StandardCharsets.UTF_8);
        // Most UTF-8 text would pass as GB18030 as well; but what begins with UTF-8 characters is UTF-8, damaged.
        boolean chinese = !utf8.beyondAscii() && decode(input, Charset.forName("GB18030")).complete();
        problems.ofRow(utf8.lines(), chinese ? "exchange.file.gb18030" : "exchange.file.encoding");
    }

    /** How far an input could be decoded: to its end or into which line, and whether that was more than ASCII. */
    private record Decoded(boolean complete, int lines, boolean beyondAscii) {

        Decoded with(CharBuffer text, boolean withError) {
            int more = Math.toIntExact(text.chars().filter(c -> c == '\n').count());
            return new Decoded(!withError, lines + more, beyondAscii || text.chars().anyMatch(c -> c > 0x7F && c != '\uFEFF'));
        }
    }

    private static Decoded decode(Input input, Charset charset) throws IOException {
        Decoded soFar = new Decoded(true, 1, false);
        CharBuffer text = CharBuffer.allocate(BLOCK);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharsetDecoder decoder = charset.newDecoder();
        try (InputStream stream = input.open()) {
            boolean ended = false;
            while (!ended && soFar.complete()) {
                int count = stream.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
                ended = count < bytes.remaining();
                bytes.position(bytes.position() + count).flip();
                boolean error = decoder.decode(bytes, text, ended).isError();
                soFar = soFar.with(text.flip(), error);
                text.clear();
                bytes.compact();
            }
        }
        return soFar;
    }
}
