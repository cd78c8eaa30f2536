package org.justicestat.report.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.justicestat.model.Measure;
import org.justicestat.report.ReportScope;
import org.justicestat.report.ReportTexts;
import org.justicestat.report.YearFigures;
import org.justicestat.report.document.Sentence;
import org.justicestat.report.proposal.Proposal.Form;
import org.justicestat.report.proposal.Proposal.Range;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.DocumentWord;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.template.Heading;
import org.justicestat.report.template.PlaceholderText;
import org.justicestat.report.typed.Qualifier;
import org.justicestat.report.typed.CellHeads;
import org.justicestat.report.typed.FigureSearch;
import org.justicestat.report.typed.Likely;
import org.justicestat.report.typed.NumberContext;
import org.justicestat.report.typed.SaidChanges;
import org.justicestat.report.typed.SaidPeriod;
import org.justicestat.report.typed.TypedCell;
import org.justicestat.report.typed.TypedChange;
import org.justicestat.report.typed.TypedChanges;
import org.justicestat.report.typed.TypedNumber;
import org.justicestat.report.typed.TypedNumber.Kind;
import org.justicestat.report.typed.TypedNumber.Scale;
import org.justicestat.report.typed.TypedNumbers;

/** The numbers of a paragraph or of a cell, each with the figures of the ledger it may be; one that is none has none. */
final class ProposalFinder {

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
        Map<Integer, FigureRef> likeliest = new TreeMap<>();
        for (TypedNumber number : TypedNumbers.in(half)) {
            boolean inChange = phrases.stream().anyMatch(one -> one.covers(number.start()));
            if (!inChange) {
                List<Likely> figures = figures(number, half);
                figures.stream().findFirst().ifPresent(one -> likeliest.put(number.end(), one.figure()));
                add(found, paragraph, text, number, number.kind() == Kind.YEAR ? year(number) : placeholders(figures));
            }
        }
        for (SaidChanges.Said one : phrases) {
            add(found, paragraph, text, one.start(), one.end(), placeholders(search.ofPhrase(one.figures(),
                    NumberContext.of(half, one.start(), one.end()), before(likeliest, text, one.start()))));
        }
        for (TypedChange change : changes) {
            String unit = change.aspect() == Aspect.DIFFERENCE ? unitAtEnd(half.substring(change.start(), change.end())) : "";
            List<Likely> offered = search.ofChange(change, NumberContext.of(half, change.start(), change.end()), unit,
                    before(likeliest, text, change.start()));
            if (!offered.isEmpty()) {
                found.removeIf(number -> change.covers(number.place().start()));
                add(found, paragraph, text, change.start(), change.end(), placeholders(offered));
            }
        }
        found.sort(Comparator.comparingInt(proposal -> proposal.place().start()));
        return found;
    }

    /** The likeliest figure of the last number before a place in the same sentence. */
    private static Optional<FigureRef> before(Map<Integer, FigureRef> likeliest, String text, int place) {
        return likeliest.entrySet().stream().filter(one -> one.getKey() <= place
                        && text.substring(one.getKey(), place).chars().noneMatch(c -> "。；\n".indexOf(c) >= 0))
                .reduce((_, last) -> last).map(Map.Entry::getValue);
    }

    private List<String> placeholders(List<Likely> figures) {
        return figures.stream().map(Likely::figure).map(placeholders::of).toList();
    }

    private static String unitAtEnd(String phrase) {
        return phrase.replaceFirst("^.*[0-9]", "");
    }

    private List<Likely> figures(TypedNumber number, String text) {
        return number.kind() != Kind.EXACT ? List.of() : printable(number, search.ofSentence(number,
                NumberContext.of(text, number.start(), number.end()),
                SaidPeriod.of(text.substring(0, number.start()), scope.year())));
    }

    /** Only money is kept in 万元; a count that is typed in 万 would print in full in front of it. */
    private static List<Likely> printable(TypedNumber number, List<Likely> figures) {
        return figures.stream().filter(one -> number.scale() != Scale.NONE
                == (one.figure().indicator().quantity().measure() == Measure.AMOUNT)).toList();
    }

    /** A year alone, as it stands at the head of a column or row; a sentence says 年 behind it. */
    List<Proposal> ofYear(int paragraph, String text) {
        String digits = TypedNumbers.halfWidth(text);
        int start = text.indexOf(text.strip());
        TypedNumber number = new TypedNumber(start, start + text.strip().length(), TypedNumbers.value(digits.strip()),
                Scale.NONE, Kind.YEAR, Qualifier.EXACT);
        List<Proposal> found = new ArrayList<>();
        add(found, paragraph, text, number, year(number));
        return found;
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
            case NUMERAL, NO_FIGURE -> Form.NUMERAL;
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
        if (heads.kind() == Heading.Kind.ORDINAL) {
            return List.of();
        }
        return TypedCell.of(text).map(cell -> List.of(ofCell(paragraph, text, cell, heads, row)))
                .orElseGet(() -> of(paragraph, text));
    }

    private Proposal ofCell(int paragraph, String text, TypedCell cell, CellHeads heads, Range row) {
        boolean isRounded = cell.number().kind() == Kind.ROUNDED;
        int end = cell.number().end();
        return new Proposal(Range.within(paragraph, cell.start(), end), row,
                heads.shown() + "：" + text.substring(0, cell.start()), text.substring(cell.start(), end), text.substring(end),
                isRounded ? List.of() : placeholders(offered(cell, heads)), isRounded ? Form.ROUNDED : Form.EXACT);
    }

    private List<Likely> offered(TypedCell cell, CellHeads heads) {
        boolean isNear = search.isNear(heads);
        return switch (heads.kind()) {
            case VALUE -> isNear && cell.sign().isEmpty() ? search.ofCell(cell, heads) : List.of();
            case CHANGE -> isNear ? search.growthOfCell(cell, heads) : List.of();
            case SHARE, ORDINAL -> List.of();
        };
    }
}
