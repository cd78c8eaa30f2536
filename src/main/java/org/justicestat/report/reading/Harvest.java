package org.justicestat.report.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.model.Office;
import org.justicestat.report.ReportScope;
import org.justicestat.report.YearFigures;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.typed.FigureSearch;
import org.justicestat.report.typed.Likely;
import org.justicestat.report.typed.NumberContext;
import org.justicestat.report.typed.SaidPeriod;
import org.justicestat.report.typed.TypedChange;
import org.justicestat.report.typed.TypedChanges;
import org.justicestat.report.typed.TypedNumber;
import org.justicestat.report.typed.TypedNumbers;

/**
 * The figures that an old report seems to state. A figure is stated once: where two numbers could be the same, it is the one
 * whose words are more about it. Nothing is taken over that nobody confirmed.
 */
public final class Harvest {

    /** From here on words without a measure word name a figure. */
    private static final double NAMED = 0.6;
    /** Below it the words are about nothing in particular. */
    private static final double LINKED = 0.2;
    /** The words are about no figure that is less like them than so much of the likeliest, which another number may state. */
    private static final double NEARLY = 0.6;
    /** Words that name a figure whole, before and behind its number. */
    private static final double WHOLE = 1.5;
    private static final double WITH_UNIT = 0.5;

    private final ReportScope scope;
    private final FigureSearch search;
    private final Office bureau;
    private final Measures measures;
    private final TypedChanges forms = new TypedChanges();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<Statement, Likely> links = new IdentityHashMap<>();

    /**
     * A number that may state a figure.
     *
     * @param changed the number before it, where this one says how that figure changed
     */
    private record Statement(CheckedNumber.Place place, TypedNumber number, NumberContext context, SaidPeriod said,
            List<Likely> likely, Optional<Statement> changed) {
    }

    /** A value that the ledger has weighs as much as all words of a clause. */
    private record Pair(Statement statement, Likely figure, double weight) {
    }

    /**
     * @param file  .docx, or .txt in UTF-8
     * @param scope the year the report is about; its figures may be in the ledger or not
     * @throws org.justicestat.model.UserException if the file cannot be read
     */
    public Harvest(Path file, ReportScope scope) {
        YearFigures figures = new YearFigures(scope.snapshot(), scope.year());
        this.scope = scope;
        this.search = new FigureSearch(scope, figures);
        this.bureau = figures.bureau();
        this.measures = new Measures(scope.snapshot().catalogue());
        ReadReport.of(file, scope).paragraphs().forEach(this::read);
        link();
    }

    private void read(ReadParagraph paragraph) {
        String text = paragraph.halfWidth();
        List<TypedChange> changes = forms.in(text).stream().filter(one -> one.aspect() == Aspect.YEAR_ON_YEAR).toList();
        Optional<Statement> last = Optional.empty();
        for (TypedNumber number : TypedNumbers.in(text)) {
            if (number.mayBeFigure()) {
                NumberContext context = NumberContext.of(text, number.start(), number.end());
                SaidPeriod said = SaidPeriod.of(text.substring(0, number.start()), scope.year());
                int end = number.end() + context.sign().length();
                boolean isChange = changes.stream().anyMatch(one -> one.covers(number.start()));
                List<Likely> likely = isChange ? List.of() : likely(number, context, said);
                Statement statement = new Statement(Places.of(paragraph, number.start(), end), number, context, said, likely,
                        isChange ? last : Optional.empty());
                statements.add(statement);
                last = isChange ? last : Optional.of(statement);
            }
        }
    }

    private List<Likely> likely(TypedNumber number, NumberContext context, SaidPeriod said) {
        return search.named(number, context, said, bureau).filter(one -> one.figure().period().equals(said.period()))
                .filter(one -> one.likeness() >= LINKED || one.likeness() > 0 && search.prints(one, number, context)).toList();
    }

    /** The words most about a figure take it first. */
    private void link() {
        List<Pair> pairs = new ArrayList<>();
        statements.forEach(statement -> pairs(statement, pairs));
        pairs.sort(Comparator.comparingDouble(Pair::weight).reversed());
        Set<FigureRef> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!links.containsKey(pair.statement()) && taken.add(pair.figure().figure())) {
                links.put(pair.statement(), pair.figure());
            }
        }
    }

    private void pairs(Statement statement, List<Pair> pairs) {
        double best = statement.likely().stream().mapToDouble(Likely::likeness).max().orElse(0);
        for (Likely one : statement.likely()) {
            boolean prints = search.prints(one, statement.number(), statement.context());
            if (prints || one.likeness() >= NEARLY * best) {
                pairs.add(new Pair(statement, one, one.likeness() + (prints ? 1 : 0)));
            }
        }
    }

    /** In the order of the report. */
    public List<Candidate> candidates() {
        return statements.stream().filter(this::isStatistic).map(this::candidate).toList();
    }

    private Optional<Likely> link(Statement statement) {
        return Optional.ofNullable(links.get(statement.changed().orElse(statement)));
    }

    private boolean isStatistic(Statement statement) {
        double likeness = link(statement).map(Likely::likeness).orElse(0.0);
        boolean isPlain = statement.number().kind() != TypedNumber.Kind.NUMERAL && measures.has(statement.context());
        return isPlain || likeness >= NAMED;
    }

    private Candidate candidate(Statement statement) {
        Optional<Likely> link = link(statement);
        double sure = link.map(one -> Math.min(1, one.likeness() / WHOLE)).orElse(0.0);
        double unit = measures.has(statement.context()) ? WITH_UNIT : 0;
        return new Candidate(statement.place(), measures.value(statement.number(), statement.context()),
                measures.unit(statement.context()), statement.number().qualifier().word(),
                link.map(one -> one.figure().indicator()), statement.said().period(),
                BigDecimal.valueOf(unit + sure * (1 - WITH_UNIT)).setScale(2, RoundingMode.HALF_UP));
    }
}
