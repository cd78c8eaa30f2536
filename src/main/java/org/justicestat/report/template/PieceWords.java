package org.justicestat.report.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/** Puts the words of a table, chart or passage together. */
final class PieceWords {

    private static final Set<Keyword> OF_TABLES = EnumSet.of(Keyword.BY_OFFICE, Keyword.LANDSCAPE, Keyword.SHARE,
            Keyword.BALANCED, Keyword.MAIN, Keyword.EVERYTHING);
    private static final Set<Keyword> OF_CHARTS = EnumSet.of(Keyword.BY_MONTH, Keyword.PICTURE);

    private final Snapshot snapshot;
    private final Vocabulary vocabulary;
    private final List<Indicator> indicators = new ArrayList<>();
    private final Set<Keyword> said = EnumSet.noneOf(Keyword.class);
    private final List<Name> domains = new ArrayList<>();
    private Office office;
    private Period period;
    private int years = Placeholder.Chart.YEARS;

    PieceWords(Snapshot snapshot, Year year, Vocabulary vocabulary) {
        this.snapshot = snapshot;
        this.office = snapshot.offices().root();
        this.period = year;
        this.vocabulary = vocabulary;
    }

    Reading read(Keyword kind, List<Token> tokens) {
        for (Token token : tokens) {
            switch (token) {
                case Token.OfIndicator(var indicator) -> indicators.add(indicator);
                case Token.OfDomain(var domain) -> domains.add(domain);
                case Token.OfOffice(var named) -> office = named;
                case Token.OfPeriod(var named) -> period = named;
                case Token.OfKeyword(var keyword) -> said.add(keyword);
                case Token.OfYears(var count) -> years = count;
            }
        }
        return switch (kind) {
            case TABLE -> table();
            case CHART -> chart();
            default -> passage();
        };
    }

    private Reading table() {
        for (Keyword keyword : said) {
            if (!OF_TABLES.contains(keyword)) {
                return refused("template.fault.notHere", vocabulary.form(keyword));
            }
        }
        domains.forEach(domain -> indicators.addAll(snapshot.catalogue().byDomain().get(domain)));
        Placeholder.Scope scope = said.contains(Keyword.MAIN) ? Placeholder.Scope.MAIN
                : said.contains(Keyword.EVERYTHING) ? Placeholder.Scope.EVERYTHING : Placeholder.Scope.NAMED;
        if (scope == Placeholder.Scope.NAMED && indicators.isEmpty()) {
            return refused("template.fault.emptyTable");
        }
        if (said.contains(Keyword.BY_OFFICE) && scope != Placeholder.Scope.NAMED) {
            return refused("template.fault.notHere", vocabulary.form(Keyword.BY_OFFICE));
        }
        boolean balanced = said.contains(Keyword.BALANCED);
        if ((balanced || said.contains(Keyword.SHARE)) && !canBeShared()) {
            return refused("template.fault.sharesOfDifferent");
        }
        return new Reading.Understood(new Placeholder.Table(scope, indicators, office, period,
                new Placeholder.Layout(said.contains(Keyword.BY_OFFICE), said.contains(Keyword.LANDSCAPE),
                        balanced || said.contains(Keyword.SHARE), balanced)));
    }

    private boolean canBeShared() {
        return !said.contains(Keyword.BY_OFFICE) && !indicators.isEmpty() && indicators.stream().noneMatch(Indicator::isRate)
                && indicators.stream().map(Indicator::unit).distinct().count() == 1;
    }

    private Reading chart() {
        for (Keyword keyword : said) {
            if (!OF_CHARTS.contains(keyword)) {
                return refused("template.fault.notHere", vocabulary.form(keyword));
            }
        }
        if (indicators.size() != 1 || !domains.isEmpty()) {
            return refused("template.fault.chartOfOne");
        }
        if (years > Placeholder.Chart.MOST_YEARS) {
            return refused("template.fault.tooManyYears", Placeholder.Chart.MOST_YEARS);
        }
        return new Reading.Understood(new Placeholder.Chart(indicators.getFirst(), office, period,
                said.contains(Keyword.BY_MONTH) ? 0 : years, said.contains(Keyword.PICTURE)));
    }

    private Reading passage() {
        if (indicators.isEmpty() && said.equals(Set.of(Keyword.EVERY_DOMAIN)) && domains.isEmpty()) {
            return new Reading.Understood(new Placeholder.Passage(Optional.empty()));
        }
        return indicators.isEmpty() && said.isEmpty() && domains.size() == 1
                ? new Reading.Understood(new Placeholder.Passage(Optional.of(domains.getFirst())))
                : refused("template.fault.passageOfOne");
    }

    private static Reading refused(String key, Object... arguments) {
        return new Reading.NotUnderstood(PlaceholderFault.of(key, arguments));
    }
}
