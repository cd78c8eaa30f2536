package org.justicestat.report.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.justicestat.report.FigurePrinter;
import org.justicestat.report.ReportScope;
import org.justicestat.report.ReportTexts;
import org.justicestat.report.YearFigures;
import org.justicestat.report.reading.CheckedNumber.Cause;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.typed.FigureSearch;
import org.justicestat.report.typed.Likely;
import org.justicestat.report.typed.SaidChanges;
import org.justicestat.report.typed.TypedCell;
import org.justicestat.report.typed.TypedChanges;
import org.justicestat.report.typed.TypedNumber;
import org.justicestat.report.typed.TypedNumbers;

/** Every number of a report, whoever wrote it, held against the ledger. */
public final class Reconciliation {

    private final MarkCheck marks;
    private final CellCheck cells;
    private final ChangeCheck changes;
    private final Sightings sightings;
    private final Expected expected;
    private final SaidChanges ours;
    private final TypedChanges others = new TypedChanges();
    private final List<CheckedNumber> numbers = new ArrayList<>();
    private final List<Sighting> sighted = new ArrayList<>();
    private final Map<ReadParagraph, List<SaidChange>> said = new LinkedHashMap<>();
    private final Map<ReadParagraph, NavigableMap<Integer, FigureRef>> figures = new IdentityHashMap<>();

    /**
     * @param file  .docx, or .txt in UTF-8
     * @param scope the year the report is about
     * @throws org.justicestat.model.UserException if the file cannot be read
     */
    public Reconciliation(Path file, ReportScope scope) {
        YearFigures known = new YearFigures(scope.snapshot(), scope.year());
        ReportTexts texts = new ReportTexts(scope.messages(), scope.conventions());
        FigureSearch search = new FigureSearch(scope, known);
        ReadReport report = ReadReport.of(file, scope);
        this.marks = new MarkCheck(scope.snapshot(), new FigurePrinter(known, texts), report);
        this.expected = new Expected(scope);
        this.cells = new CellCheck(texts, search, expected);
        this.changes = new ChangeCheck(scope, texts, search);
        this.sightings = new Sightings(scope, known, search);
        this.ours = new SaidChanges(known, texts);
        report.paragraphs().forEach(this::read);
        decide();
        said.forEach((paragraph, of) -> of.forEach(one ->
                numbers.add(changes.of(paragraph, one, figures.getOrDefault(paragraph, new TreeMap<>())))));
        numbers.sort(Comparator.comparingInt(one -> one.place().startInclusive()));
    }

    private void read(ReadParagraph paragraph) {
        int first = numbers.size();
        for (ReadParagraph.Mark mark : paragraph.marks()) {
            marks.of(paragraph, mark).ifPresent(checked -> add(paragraph, checked));
        }
        List<CheckedNumber> marked = List.copyOf(numbers.subList(first, numbers.size()));
        Optional<TypedCell> cell = paragraph.heads().isEmpty() ? Optional.empty() : TypedCell.of(paragraph.text());
        if (cell.isPresent()) {
            if (marked.isEmpty()) {
                numbers.add(cells.of(paragraph, cell.get(), paragraph.heads().get()));
            }
            return;
        }
        List<SaidChange> free = SaidChange.in(paragraph, ours, others).stream()
                .filter(one -> !covers(marked, paragraph, one.start()) && !covers(marked, paragraph, one.end() - 1)).toList();
        said.put(paragraph, free);
        TypedNumbers.all(paragraph.halfWidth()).stream().filter(number -> !covers(marked, paragraph, number.start()))
                .filter(number -> free.stream().noneMatch(change -> change.covers(number.start())))
                .forEach(number -> read(paragraph, number));
    }

    private static boolean covers(List<CheckedNumber> checked, ReadParagraph paragraph, int index) {
        int place = paragraph.start() + index;
        return checked.stream().map(CheckedNumber::place)
                .anyMatch(one -> one.startInclusive() <= place && place < one.endExclusive());
    }

    private void read(ReadParagraph paragraph, TypedNumber number) {
        if (number.mayBeFigure()) {
            sighted.add(sightings.of(paragraph, number));
        } else {
            numbers.add(CheckedNumber.of(Places.of(paragraph, number.start(), number.end()), Verdict.NOT_CHECKED));
        }
    }

    private void add(ReadParagraph paragraph, CheckedNumber checked) {
        numbers.add(checked);
        checked.figure().ifPresent(figure -> figures.computeIfAbsent(paragraph, _ -> new TreeMap<>())
                .put(checked.place().endExclusive() - paragraph.start(), figure));
    }

    private void decide() {
        Set<FigureRef> known = figures.entrySet().stream().filter(entry -> entry.getKey().heads().isEmpty())
                .flatMap(entry -> entry.getValue().values().stream()).collect(Collectors.toSet());
        WordingCheck wording = new WordingCheck(sighted, known, expected);
        for (Sighting one : sighted) {
            Optional<Likely> wrong = wording.expected(one);
            CheckedNumber checked = wrong.map(figure -> CheckedNumber.mismatch(one.place(), figure.figure(),
                            expected.of(figure, one), Cause.UNTOLD))
                    .or(() -> one.first().map(figure -> CheckedNumber.match(one.place(), figure.figure())))
                    .orElseGet(() -> CheckedNumber.of(one.place(), Verdict.UNKNOWN));
            add(one.paragraph(), checked);
        }
    }

    /** In the order of the report. */
    public List<CheckedNumber> numbers() {
        return List.copyOf(numbers);
    }
}
