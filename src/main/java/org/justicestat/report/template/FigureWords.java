package org.justicestat.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Year;

/** Puts the words of a placeholder together into the figure they ask for. */
final class FigureWords {

    private static final Map<Keyword, Aspect> ASPECTS = Map.of(Keyword.YEAR_ON_YEAR, Aspect.YEAR_ON_YEAR,
            Keyword.PERIOD_ON_PERIOD, Aspect.PERIOD_ON_PERIOD, Keyword.DIFFERENCE, Aspect.DIFFERENCE,
            Keyword.POINTS, Aspect.POINTS, Keyword.UNIT, Aspect.UNIT, Keyword.SHARE, Aspect.SHARE, Keyword.NAME, Aspect.NAME,
            Keyword.VALUE, Aspect.VALUE, Keyword.GROWTH, Aspect.GROWTH);

    private final Office bureau;
    private final Wholes wholes;
    private final Vocabulary vocabulary;
    private final List<Indicator> indicators = new ArrayList<>();
    private Optional<Office> office = Optional.empty();
    private Period period;
    private Aspect aspect;
    private boolean lastYear;
    private boolean toDate;
    private boolean periodGiven;
    private Optional<PlaceholderFault> fault = Optional.empty();

    FigureWords(Office bureau, Year year, Wholes wholes, Vocabulary vocabulary) {
        this.bureau = bureau;
        this.period = year;
        this.wholes = wholes;
        this.vocabulary = vocabulary;
    }

    Reading read(List<Token> tokens) {
        for (Token token : tokens) {
            switch (token) {
                case Token.OfIndicator(var indicator) -> indicators.add(indicator);
                case Token.OfOffice(var named) -> office = once(office.isPresent(), Optional.of(named), office);
                case Token.OfPeriod(var named) -> {
                    period = once(periodGiven, named, period);
                    periodGiven = true;
                }
                case Token.OfKeyword(var keyword) -> keyword(keyword);
                case Token.OfDomain(var domain) -> fail("template.fault.domain", domain);
                case Token.OfYears(var years) -> fail("template.fault.years", years);
            }
        }
        return fault.<Reading>map(Reading.NotUnderstood::new).orElseGet(this::figure);
    }

    private <T> T once(boolean given, T value, T before) {
        if (given) {
            fail("template.fault.twice");
            return before;
        }
        return value;
    }

    private void keyword(Keyword keyword) {
        if (keyword == Keyword.LAST_YEAR) {
            lastYear = true;
        } else if (keyword == Keyword.TO_DATE) {
            toDate = true;
        } else if (ASPECTS.containsKey(keyword)) {
            aspect = once(aspect != null, ASPECTS.get(keyword), aspect);
        } else {
            fail("template.fault.notHere", vocabulary.form(keyword));
        }
    }

    private void fail(String key, Object... arguments) {
        if (fault.isEmpty()) {
            fault = Optional.of(PlaceholderFault.of(key, arguments));
        }
    }

    private Reading figure() {
        if (indicators.isEmpty()) {
            return refused("template.fault.noIndicator");
        }
        Indicator indicator = indicators.getFirst();
        Aspect wanted = aspect == null ? Aspect.VALUE : aspect;
        if (indicators.size() > (wanted == Aspect.SHARE ? 2 : 1)) {
            return refused("template.fault.twoIndicators", indicators.get(0).name(), indicators.get(1).name());
        }
        if (wanted == Aspect.POINTS && !indicator.isRate()) {
            return refused("template.fault.pointsOfCount", indicator.name());
        }
        Period of = toDate && periodGiven ? Period.yearToDate(period.lastMonth()) : period;
        Period asked = lastYear ? of.previousYear() : of;
        Office at = office.orElse(bureau);
        if (wanted == Aspect.SHARE) {
            return share(indicator, at, asked);
        }
        FigureRef figure = new FigureRef(indicator, at, asked, wanted, List.of());
        return new Reading.Understood(new Placeholder.OfFigure(figure, toDate && !periodGiven));
    }

    private Reading share(Indicator part, Office at, Period asked) {
        Optional<Indicator> whole = indicators.size() == 2 ? Optional.of(indicators.get(1))
                : at.equals(bureau) ? wholes.of(part) : Optional.of(part);
        if (part.isRate() || whole.filter(Indicator::isRate).isPresent()) {
            return refused("template.fault.shareOfRate", part.name());
        }
        if (whole.isEmpty()) {
            return refused("template.fault.noWhole", part.name());
        }
        FigureRef figure = new FigureRef(part, at, asked, Aspect.SHARE, List.of(whole.get()));
        return new Reading.Understood(new Placeholder.OfFigure(figure, toDate && !periodGiven));
    }

    private static Reading refused(String key, Object... arguments) {
        return new Reading.NotUnderstood(PlaceholderFault.of(key, arguments));
    }
}
