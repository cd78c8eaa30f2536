package org.justicestat.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.analysis.Coverage;
import org.justicestat.analysis.Marks;
import org.justicestat.analysis.Marks.Revised;
import org.justicestat.analysis.Observation;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Cell;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Revision;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.text.PeriodText;

/** What must be said of a figure besides its number: state, coverage, approval, definition, revision, the clerk's note. */
record MarkWords(Messages messages, NumberText numbers) {

    /** More revisions than this are counted, not named. */
    private static final int NAMED = 2;

    /** A sentence with what must be said of the figure in brackets; the sentence alone where that is nothing. */
    String of(String said, Observation figure, Optional<Coverage> coverage) {
        String remark = remark(figure, coverage);
        return remark.isEmpty() ? said : messages.get("chart.tipCoverage", said, remark);
    }

    /** @param coverage of a figure that is only a part of what is due; a missing one has its own */
    String remark(Observation figure, Optional<Coverage> coverage) {
        List<String> remarks = new ArrayList<>();
        if (figure.outcome() instanceof Outcome.Known known) {
            switch (known.state()) {
                case ESTIMATED -> remarks.add(messages.get("chart.mark.estimated"));
                case PUBLISHED -> remarks.add(messages.get("chart.mark.published"));
                default -> { }
            }
        }
        Optional<Coverage> lacking = figure.outcome() instanceof Outcome.Missing(var of) ? Optional.of(of) : coverage;
        lacking.map(numbers::coverage).filter(words -> !words.isEmpty()).ifPresent(remarks::add);
        Marks marks = figure.marks();
        if (marks.isPending() && figure.outcome().isKnown()) {
            remarks.add(messages.get("chart.mark.pending"));
        }
        marks.definitionBreak().map(this::definition).ifPresent(remarks::add);
        if (marks.isRevised()) {
            remarks.add(revised(figure));
        }
        if (!marks.note().isBlank()) {
            remarks.add(messages.get("chart.mark.note", marks.note()));
        }
        return String.join(messages.get("chart.note.separator"), remarks);
    }

    /** Behind the number of a revised figure; empty for any other. */
    String sign(Observation figure) {
        return figure.marks().isRevised() ? messages.get("chart.revisedBehind") : "";
    }

    private String definition(DefinitionBreak change) {
        return change.note().isBlank() ? messages.get("chart.definitionMark")
                : messages.get("chart.mark.definition", change.note());
    }

    private String revised(Observation figure) {
        List<Revised> revisions = figure.marks().revisions();
        String named = String.join(messages.get("chart.subject.separator"),
                revisions.stream().limit(NAMED).map(revised -> revised(figure, revised)).toList());
        return revisions.size() > NAMED ? messages.get("chart.mark.more", named, revisions.size()) : named;
    }

    /** Of the figure itself its old value; of one that goes into it also whose and when. */
    private String revised(Observation figure, Revised revised) {
        Revision revision = revised.revision();
        String before = value(revised.indicator(), revision.before());
        String said = revision.place().equals(ExhibitWords.key(figure)) ? messages.get("chart.mark.revised", before)
                : messages.get("chart.mark.revisedPart", revised.office().name(),
                        new PeriodText(messages).full(revision.place().period()), revised.indicator().name(), before,
                        value(revised.indicator(), revision.after()));
        return revision.reason().isBlank() ? said : messages.get("chart.mark.why", said, revision.reason());
    }

    private String value(Indicator indicator, Optional<Cell> cell) {
        return cell.map(there -> there.value().map(number -> numbers.number(indicator, Fraction.of(number)))
                .orElse(NumberText.NOT_APPLICABLE)).orElse(NumberText.MISSING);
    }
}
