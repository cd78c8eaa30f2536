package org.justicestat.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.justicestat.report.YearFigure;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.typed.FigureSearch;
import org.justicestat.report.typed.Likely;
import org.justicestat.report.typed.NumberContext;
import org.justicestat.report.typed.SaidChanges;
import org.justicestat.report.typed.TypedChange;
import org.justicestat.report.typed.TypedChanges;

/** The words of a change in a text: those that the workbench itself would choose, or any others. */
sealed interface SaidChange {

    int start();

    int end();

    Aspect aspect();

    /** Figures of the year that changed so and that the words around may be about, the likeliest first. */
    List<Likely> likely(FigureSearch search, NumberContext context, Optional<FigureRef> before);

    boolean holds(FigureSearch search, YearFigure figure);

    default boolean covers(int index) {
        return start() <= index && index < end();
    }

    /** Word for word as the workbench says it of some figures. */
    record InOurWords(SaidChanges.Said said) implements SaidChange {

        @Override
        public int start() {
            return said.start();
        }

        @Override
        public int end() {
            return said.end();
        }

        @Override
        public Aspect aspect() {
            return Aspect.YEAR_ON_YEAR;
        }

        @Override
        public List<Likely> likely(FigureSearch search, NumberContext context, Optional<FigureRef> before) {
            return search.ofPhrase(said.figures(), context, before);
        }

        @Override
        public boolean holds(FigureSearch search, YearFigure figure) {
            return said.figures().stream().anyMatch(one -> one.ref().equals(figure.ref()));
        }
    }

    /** @param unit measure word at its end; empty for none */
    record InOtherWords(TypedChange change, String unit) implements SaidChange {

        @Override
        public int start() {
            return change.start();
        }

        @Override
        public int end() {
            return change.end();
        }

        @Override
        public Aspect aspect() {
            return change.aspect();
        }

        @Override
        public List<Likely> likely(FigureSearch search, NumberContext context, Optional<FigureRef> before) {
            return search.ofChange(change, context, unit, before);
        }

        @Override
        public boolean holds(FigureSearch search, YearFigure figure) {
            return search.holds(change.test(), figure);
        }
    }

    /** In the order of the text; none overlaps another. */
    static List<SaidChange> in(ReadParagraph paragraph, SaidChanges ours, TypedChanges others) {
        String text = paragraph.halfWidth();
        List<SaidChange> found = new ArrayList<>();
        ours.in(paragraph.text()).forEach(said -> found.add(new InOurWords(said)));
        others.in(text).stream().filter(change -> found.stream()
                .noneMatch(one -> one.covers(change.start()) || one.covers(change.end() - 1)))
                .toList().forEach(change -> found.add(new InOtherWords(change, change.aspect() == Aspect.DIFFERENCE
                        ? text.substring(change.start(), change.end()).replaceFirst("^.*[0-9]", "") : "")));
        found.sort(Comparator.comparingInt(SaidChange::start));
        return found;
    }
}
