package org.justicestat.report.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.justicestat.model.Measure;
import org.justicestat.model.Snapshot;
import org.justicestat.report.FigurePrinter;
import org.justicestat.report.FrozenFigure;
import org.justicestat.report.reading.CheckedNumber.Cause;
import org.justicestat.report.reading.CheckedNumber.Place;
import org.justicestat.report.reading.ReadParagraph.Mark;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.typed.TypedNumbers;

/**
 * Holds the figures that carry their identity against the ledger. An identity is trusted where the words around it are still
 * those it was printed in: a control that was copied and typed over elsewhere says nothing, and the words are asked instead.
 */
final class MarkCheck {

    /** Least share of the pairs of characters around a figure that must still be there. */
    private static final double ALIKE = 0.5;
    private static final Pattern NUMBER = Pattern.compile("-?" + TypedNumbers.DIGITS);
    /** Numbers may change, but not the years that they are of. */
    private static final Pattern NOT_WORDS = Pattern.compile("(?![0-9]{4}年)(?<![0-9])[0-9.,%]+|[|\\s]");
    private static final String POINTS = "个百分点";

    private final Snapshot snapshot;
    private final FigurePrinter printer;
    private final Map<String, FrozenFigure> printed;
    private final Map<String, Integer> counts = new HashMap<>();

    MarkCheck(Snapshot snapshot, FigurePrinter printer, ReadReport report) {
        this.snapshot = snapshot;
        this.printer = printer;
        this.printed = report.printed();
        report.paragraphs().forEach(paragraph -> paragraph.marks().forEach(mark -> counts.merge(mark.id(), 1, Integer::sum)));
    }

    /** @return absent where the identity does not tell what stands there */
    Optional<CheckedNumber> of(ReadParagraph paragraph, Mark mark) {
        FrozenFigure before = printed.get(mark.id());
        if (before == null) {
            return Optional.empty();
        }
        return before.place().in(snapshot).flatMap(figure -> checked(paragraph, widened(paragraph, mark), before, figure));
    }

    /** Digits that were typed right beside a control belong to its number. */
    private static Mark widened(ReadParagraph paragraph, Mark mark) {
        String text = paragraph.halfWidth();
        int start = mark.start();
        while (start > 0 && isDigitAt(text, mark.start()) && isPartOfNumber(text, start - 1)) {
            start--;
        }
        int end = mark.end();
        while (end < text.length() && isDigitAt(text, mark.end() - 1) && isPartOfNumber(text, end)) {
            end++;
        }
        return new Mark(mark.id(), start, end);
    }

    private static boolean isDigitAt(String text, int index) {
        return Character.isDigit(text.charAt(index));
    }

    private static boolean isPartOfNumber(String text, int index) {
        boolean isPoint = text.charAt(index) == '.' && index > 0 && index + 1 < text.length() && isDigitAt(text, index - 1)
                && isDigitAt(text, index + 1);
        return isDigitAt(text, index) || isPoint;
    }

    private Optional<CheckedNumber> checked(ReadParagraph paragraph, Mark mark, FrozenFigure before, FigureRef figure) {
        String typed = paragraph.text().substring(mark.start(), mark.end());
        String behind = paragraph.halfWidth().substring(mark.end());
        String now = printer.again(figure, before.shown(), isMoney(figure) && behind.startsWith("亿"));
        Place place = Places.of(paragraph, mark.start(), mark.end());
        boolean isUnit = !isOtherUnit(figure, before.shown(), behind);
        if (isUnit && isSame(typed, now)) {
            return Optional.of(CheckedNumber.match(place, figure));
        }
        if (isUnit && isSame(typed, before.shown())) {
            return Optional.of(CheckedNumber.mismatch(place, figure, now, Cause.REVISED));
        }
        boolean isNumber = typed.chars().anyMatch(Character::isDigit) || figure.aspect() != Aspect.VALUE;
        if (!isNumber || !isInPlace(paragraph, mark, before)) {
            return Optional.empty();
        }
        String expected = isUnit ? now : now + figure.indicator().unit();
        return Optional.of(CheckedNumber.mismatch(place, figure, expected, Cause.EDITED));
    }

    private static boolean isMoney(FigureRef figure) {
        return figure.aspect() == Aspect.VALUE && figure.indicator().quantity().measure() == Measure.AMOUNT;
    }

    /** % and percentage points are never one for the other; other measure words may be. */
    private static boolean isOtherUnit(FigureRef figure, String shown, String behind) {
        boolean isPercent = figure.indicator().isRate() && figure.aspect() == Aspect.VALUE && !shown.endsWith("%");
        return isPercent && behind.startsWith(POINTS);
    }

    /** Digit for digit, but for zeros behind the point, grouped thousands and characters of full width. */
    private static boolean isSame(String typed, String printed) {
        String one = TypedNumbers.halfWidth(typed).strip();
        String other = TypedNumbers.halfWidth(printed).strip();
        boolean areNumbers = NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches();
        return areNumbers ? TypedNumbers.value(one).compareTo(TypedNumbers.value(other)) == 0 : one.equals(other);
    }

    /** Of a copied one every word must still be there: a copy is typed over to say something else. */
    private boolean isInPlace(ReadParagraph paragraph, Mark mark, FrozenFigure before) {
        String around = Places.around(paragraph, mark.start(), mark.end());
        if (counts.get(mark.id()) > 1) {
            return NOT_WORDS.matcher(around).replaceAll("").equals(NOT_WORDS.matcher(before.context()).replaceAll(""));
        }
        Set<String> then = pairs(before.context());
        Set<String> still = new HashSet<>(then);
        still.retainAll(pairs(around));
        return still.size() >= ALIKE * then.size();
    }

    private static Set<String> pairs(String text) {
        String words = NOT_WORDS.matcher(text).replaceAll("");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }
}
