package org.justicestat.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a paragraph looks like by its own format, its style, what that is based on, and the defaults of the document. */
final class ParagraphLook {

    /** No Chinese font in use asks for more of its size, in hundredths. */
    private static final int TALLEST = 145;
    private static final int SINGLE = 240;
    private static final int WORD_DEFAULT_SIZE = 20;

    private final PageGeometry page;
    private final Element paragraph;
    /** The nearest first. */
    private final List<Element> formats = new ArrayList<>();
    private final List<Element> runFormats = new ArrayList<>();

    ParagraphLook(Element paragraph, Styles styles, PageGeometry page) {
        this.page = page;
        this.paragraph = paragraph;
        WordXml.child(paragraph, "pPr").ifPresent(formats::add);
        for (Element style : styles.chain(WordXml.styleOf(paragraph))) {
            WordXml.child(style, "pPr").ifPresent(formats::add);
            WordXml.child(style, "rPr").ifPresent(runFormats::add);
        }
        styles.defaults("pPrDefault", "pPr").ifPresent(formats::add);
        styles.defaults("rPrDefault", "rPr").ifPresent(runFormats::add);
    }

    private static Optional<String> attribute(Stream<Element> formats, String element, String name) {
        return formats.flatMap(format -> WordXml.child(format, element).stream())
                .map(found -> WordXml.value(found, name)).filter(value -> !value.isEmpty()).findFirst();
    }

    private OptionalInt number(String element, String name) {
        Optional<String> value = attribute(formats.stream(), element, name).filter(text -> text.matches("-?[0-9]{1,6}"));
        return value.map(text -> OptionalInt.of(Integer.parseInt(text))).orElse(OptionalInt.empty());
    }

    boolean has(String element) {
        return has(element, false);
    }

    private boolean has(String element, boolean otherwise) {
        return formats.stream().flatMap(format -> WordXml.child(format, element).stream()).findFirst()
                .map(found -> !List.of("0", "false", "off").contains(WordXml.value(found, "val"))).orElse(otherwise);
    }

    boolean controlsWidows() {
        return has("widowControl", true);
    }

    private boolean snaps() {
        return page.hasGrid() && has("snapToGrid", true);
    }

    /** In twips; empty where the runs differ. */
    OptionalInt size() {
        List<String> sizes = WordXml.all(paragraph, "r").stream()
                .map(run -> WordXml.child(run, "rPr").flatMap(format -> WordXml.child(format, "sz"))
                        .map(size -> WordXml.value(size, "val")).orElse("")).distinct().toList();
        if (sizes.size() > 1) {
            return OptionalInt.empty();
        }
        String own = sizes.isEmpty() ? "" : sizes.getFirst();
        String size = own.isEmpty() ? attribute(runFormats.stream(), "sz", "val").orElse("" + WORD_DEFAULT_SIZE) : own;
        return size.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(size) * 10) : OptionalInt.empty();
    }

    /** Of one line, in twips; empty where it depends on the font. */
    OptionalInt lineHeight(int size) {
        int line = number("spacing", "line").orElse(SINGLE);
        String rule = attribute(formats.stream(), "spacing", "lineRule").orElse("auto");
        int tallest = size * TALLEST / 100;
        return switch (rule) {
            case "exact" -> OptionalInt.of(line);
            case "atLeast" -> line >= tallest ? OptionalInt.of(line) : OptionalInt.empty();
            default -> snaps() && tallest <= page.linePitch() ? OptionalInt.of(page.linePitch() * line / SINGLE)
                    : OptionalInt.empty();
        };
    }

    int before() {
        return lines("before");
    }

    int after() {
        return lines("after");
    }

    /** Space above or below, which may be given in hundredths of a line. */
    private int lines(String side) {
        OptionalInt hundredths = number("spacing", side + "Lines");
        return hundredths.isPresent() && page.hasGrid() ? page.linePitch() * hundredths.getAsInt() / 100
                : number("spacing", side).orElse(0);
    }

    /** @param side {@code left}, {@code right}, {@code firstLine} or {@code hanging} */
    int indent(String side, int size) {
        OptionalInt hundredths = number("ind", side + "Chars");
        return hundredths.isPresent() && hundredths.getAsInt() != 0 ? (size + tracking()) * hundredths.getAsInt() / 100
                : number("ind", side).orElse(0);
    }

    private int tracking() {
        int own = attribute(runFormats.stream(), "spacing", "val").filter(value -> value.matches("-?[0-9]{1,4}"))
                .map(Integer::parseInt).orElse(0);
        return own + (snaps() ? page.characterSpace() : 0);
    }

    private boolean tracksLatin() {
        return attribute(runFormats.stream(), "spacing", "val").isPresent();
    }

    /** @param tight whether everything left open is to take least room */
    TextMeasure measure(int size, boolean tight) {
        boolean spaced = has("autoSpaceDE", true) || has("autoSpaceDN", true);
        return new TextMeasure(size, tracking(), tight || tracksLatin(), tight || !spaced ? 0 : size / 4,
                hanging(tight), tight && page.squeezesMarks());
    }

    private String hanging(boolean tight) {
        if (!has("overflowPunct", true)) {
            return "";
        }
        return tight ? LineBreaks.CLOSING : LineBreaks.STOPS;
    }
}
