package org.justicestat.report.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.model.Period;
import org.justicestat.model.Year;
import org.justicestat.report.ReportScope;
import org.justicestat.report.ReportTexts;
import org.justicestat.report.YearFigures;
import org.justicestat.report.document.Sentence;
import org.justicestat.report.proposal.Proposal.Form;
import org.justicestat.report.proposal.Proposal.Range;
import org.justicestat.report.proposal.TypedNumber.Kind;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.DocumentWord;
import org.justicestat.report.template.Heading;
import org.justicestat.report.template.PlaceholderText;

/** The numbers of a paragraph or of a cell, each with the figures of the ledger it may be; one that is none has none. */
final class ProposalFinder {

    private static final Pattern CELL = Pattern.compile("\\s*(?<sign>[+\\-▲▼↑↓]|增长|上升|提高|增加|下降|减少|降低)?\\s*(?<number>"
            + TypedNumbers.DIGITS + ")(?<rest>[^0-9]*)");
    private static final Pattern DOWN = Pattern.compile("[\\-▼↓]|下降|减少|降低");

    private final ReportScope scope;
    private final YearFigures figures;
    private final PlaceholderText placeholders;
    private final SaidChanges said;
    private final TypedChanges typed = new TypedChanges();
    private final FigureSearch search;

    ProposalFinder(ReportScope scope, YearFigures figures) {
        this.scope = scope;
        this.figures = figures;
        this.placeholders = new PlaceholderText(scope.snapshot(), scope.year());
        this.said = new SaidChanges(figures, new ReportTexts(scope.messages(), scope.conventions()));
        this.search = new FigureSearch(scope, figures);
    }

    /** @param paragraph which one it is */
    List<Proposal> of(int paragraph, String text) {
        String half = TypedNumbers.halfWidth(text);
        List<SaidChanges.Said> phrases = said.in(text);
        List<TypedChange> changes = typed.in(half).stream().filter(change -> phrases.stream().noneMatch(phrase ->
                phrase.covers(change.start()) || phrase.covers(change.end() - 1))).toList();
        List<Proposal> found = new ArrayList<>();
        for (TypedNumber number : TypedNumbers.in(half)) {
            boolean inChange = phrases.stream().anyMatch(one -> one.covers(number.start()));
            if (!inChange) {
                add(found, paragraph, text, number, offered(number, half));
            }
        }
        for (SaidChanges.Said one : phrases) {
            add(found, paragraph, text, one.start(), one.end(), search.ofPhrase(one.figures(),
                    NumberContext.of(half, one.start(), one.end()), before(found, text, one.start())));
        }
        for (TypedChange change : changes) {
            String unit = change.aspect() == Aspect.DIFFERENCE ? unitAtEnd(half.substring(change.start(), change.end())) : "";
            List<String> offered = search.ofChange(change, NumberContext.of(half, change.start(), change.end()), unit,
                    before(found, text, change.start()));
            if (!offered.isEmpty()) {
                found.removeIf(number -> change.covers(number.place().start()));
                add(found, paragraph, text, change.start(), change.end(), offered);
            }
        }
        found.sort(Comparator.comparingInt(proposal -> proposal.place().start()));
        return found;
    }

    /** The likeliest placeholder of the last number before a place in the same sentence; empty for none. */
    private static String before(List<Proposal> found, String text, int place) {
        return found.stream().filter(one -> one.isOffered() && one.place().end() <= place
                        && text.substring(one.place().end(), place).chars().noneMatch(c -> "。；\n".indexOf(c) >= 0))
                .max(Comparator.comparingInt(one -> one.place().start())).map(one -> one.placeholders().getFirst()).orElse("");
    }

    private static String unitAtEnd(String phrase) {
        return phrase.replaceFirst("^.*[0-9]", "");
    }

    private List<String> offered(TypedNumber number, String text) {
        return switch (number.kind()) {
            case YEAR -> year(number);
            case EXACT -> search.ofSentence(number, NumberContext.of(text, number.start(), number.end()));
            case ROUNDED, NUMERAL -> List.of();
        };
    }

    private List<String> year(TypedNumber number) {
        return switch (number.value().intValue() - scope.year().year()) {
            case 0 -> List.of(placeholders.of(DocumentWord.YEAR));
            case -1 -> List.of(placeholders.of(DocumentWord.LAST_YEAR));
            case 1 -> List.of(placeholders.of(DocumentWord.NEXT_YEAR));
            default -> List.of();
        };
    }

    private static void add(List<Proposal> found, int paragraph, String text, TypedNumber number, List<String> offered) {
        Form form = switch (number.kind()) {
            case YEAR, EXACT -> Form.EXACT;
            case ROUNDED -> Form.ROUNDED;
            case NUMERAL -> Form.NUMERAL;
        };
        found.add(proposal(paragraph, text, Range.within(paragraph, number.start(), number.end()), offered, form));
    }

    private static void add(List<Proposal> found, int paragraph, String text, int start, int end, List<String> offered) {
        found.add(proposal(paragraph, text, Range.within(paragraph, start, end), offered, Form.EXACT));
    }

    private static Proposal proposal(int paragraph, String text, Range place, List<String> offered, Form form) {
        String sentence = Sentence.around(text, place.start());
        int start = Math.max(0, text.lastIndexOf(sentence, place.start()));
        int end = Math.max(place.end(), Math.min(text.length(), start + sentence.length()));
        return new Proposal(place, Range.within(paragraph, start, end), text.substring(start, place.start()),
                text.substring(place.start(), place.end()), text.substring(place.end(), end), offered, form);
    }

    /**
     * The number of a cell in the body of a table; anything else in a cell is a text.
     *
     * @param row the paragraphs of its row
     */
    List<Proposal> ofCell(int paragraph, String text, CellHeads heads, Range row) {
        Matcher cell = CELL.matcher(TypedNumbers.halfWidth(text));
        if (heads.kind() == Heading.Kind.ORDINAL || !cell.matches()) {
            return heads.kind() == Heading.Kind.ORDINAL ? List.of() : of(paragraph, text);
        }
        boolean signed = cell.group("sign") != null;
        int start = signed ? cell.start("sign") : cell.start("number");
        TypedNumber number = new TypedNumber(start, cell.end("number"), TypedNumbers.value(cell.group("number")),
                TypedNumbers.scale(cell.group("rest").strip()), isRounded(cell.group("rest")) ? Kind.ROUNDED : Kind.EXACT);
        List<String> offered = number.kind() == Kind.ROUNDED ? List.of() : offered(number, cell, heads);
        return List.of(new Proposal(Range.within(paragraph, start, number.end()), row,
                heads.shown() + "：" + text.substring(0, start),
                text.substring(start, number.end()), text.substring(number.end()), offered,
                number.kind() == Kind.ROUNDED ? Form.ROUNDED : Form.EXACT));
    }

    private static boolean isRounded(String rest) {
        return rest.matches("(?:万|亿)?[余多].*");
    }

    private List<String> offered(TypedNumber number, Matcher cell, CellHeads heads) {
        NumberContext context = heads.context(cell.group("rest"));
        return switch (heads.kind()) {
            case VALUE -> cell.group("sign") != null || !isNear(heads) ? List.of()
                    : search.ofCell(number, context, heads.indicator(), heads.office().orElse(figures.bureau()),
                            heads.period().orElse(scope.year()));
            case CHANGE -> isNear(heads) ? growth(number, cell, heads, context) : List.of();
            case SHARE, ORDINAL -> List.of();
        };
    }

    /** A figure of an earlier year would print the same in every report, under a head that stays as it is typed. */
    private boolean isNear(CellHeads heads) {
        int year = heads.period().map(Period::year).orElse(scope.year().year());
        return year == scope.year().year() || year == scope.year().year() - 1;
    }

    private List<String> growth(TypedNumber number, Matcher cell, CellHeads heads, NumberContext context) {
        String sign = Optional.ofNullable(cell.group("sign")).orElse("");
        TypedChange.Test up = (figure, change, rounding) -> List.of("%", "个").stream().anyMatch(measured ->
                TypedChange.growth(number.value(), measured, !DOWN.matcher(sign).matches()).holds(figure, change, rounding));
        return search.growthOfCell(up, context, heads.indicator(), heads.office().orElse(figures.bureau()),
                heads.period().filter(period -> !(period instanceof Year)).orElse(scope.year()));
    }
}
