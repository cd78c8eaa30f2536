package org.justicestat.view.overview;

import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Overview.Card;
import org.justicestat.analysis.TargetProgress;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.text.ChangePhrase;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Tone;
import org.justicestat.view.overview.OverviewQuestion.OfficeGap;

/** What the Overview says of a figure: the same numbers and phrases as chart, table and report. */
final class OverviewWords {

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final String UP = "▲ ";
    private static final String DOWN = "▼ ";

    private final Messages messages;
    private final NumberText numbers;
    private final PeriodText periods;
    private final ChangePhrase phrases;

    OverviewWords(Messages messages) {
        this.messages = messages;
        this.numbers = new NumberText(messages, Conventions.STANDARD);
        this.periods = new PeriodText(messages);
        this.phrases = new ChangePhrase(messages, numbers);
    }

    String name(Indicator indicator) {
        return indicator.name().in(messages.language());
    }

    /** 2024年1—11月, or the end of a month for a stock. */
    String period(TrendPoint point) {
        boolean isLevel = point.whole().indicator().quantity().measure() == Measure.STOCK;
        return isLevel ? messages.get("overview.atEnd", periods.full(point.period().lastMonth()))
                : periods.yearToDate(point.period());
    }

    NumberText.Printed value(TrendPoint point) {
        Indicator indicator = point.whole().indicator();
        return point.value().number().map(value -> numbers.inSentence(indicator, value)).orElseGet(() -> new NumberText.Printed(
                isOwed(point) ? numbers.table(indicator, point.value()) : NumberText.NOT_APPLICABLE, ""));
    }

    /** What nobody at the office owes is not missing either. */
    private static boolean isOwed(TrendPoint point) {
        return !point.value().isMissing() || !point.coverage().isNothingExpected();
    }

    /** ▲ 同比增长39%: the sign says which way, the ink whether that is welcome. */
    CellText change(TrendPoint point) {
        String phrase = phrases.of(point.comparable());
        int sign = point.change().sign();
        int welcome = point.change().welcome(point.whole().indicator().meaning().direction());
        return new CellText((sign > 0 ? UP : sign < 0 ? DOWN : "") + phrase, Tone.ofChange(welcome));
    }

    /** ▲ 39%: the growth alone, for a narrow column. */
    CellText growth(TrendPoint point) {
        int welcome = point.change().welcome(point.whole().indicator().meaning().direction());
        String growth = point.plottedChange().map(change -> percent(change.abs())).orElse(NumberText.NOT_APPLICABLE);
        return new CellText((point.change().sign() > 0 ? UP : DOWN) + growth, Tone.ofChange(welcome));
    }

    /** +29: by how much, beside the growth, so that a large percentage of few is seen for what it is. */
    CellText difference(TrendPoint point) {
        int welcome = point.change().welcome(point.whole().indicator().meaning().direction());
        String number = point.change().difference()
                .map(difference -> numbers.printed(point.whole().indicator(), difference))
                .map(printed -> (printed.signum() > 0 ? "+" : "") + NumberText.exact(printed)).orElse(NumberText.NOT_APPLICABLE);
        return new CellText(number, Tone.ofChange(welcome));
    }

    /** 11月 139件, the last period alone; empty where the figure above says it already. */
    String latest(Card card) {
        if (card.latest().value().equals(card.cumulated().value())) {
            return "";
        }
        String number = card.latest().value().number().map(value -> numbers.sentence(card.indicator(), value))
                .orElseGet(() -> numbers.table(card.indicator(), card.latest().value()));
        return messages.get("overview.latest", periods.tick(card.latest().period()), number);
    }

    /** Why the figure is to be taken with care; empty where nothing speaks against it. */
    String doubt(TrendPoint point) {
        if (!isOwed(point)) {
            return messages.get("overview.notOwed");
        }
        if (point.value().isMissing()) {
            return messages.get("overview.missing", numbers.coverage(point.coverage()));
        }
        if (point.isPartial() || point.isComparedInPart()) {
            return numbers.coverage(point.coverage());
        }
        if (point.isPending()) {
            return messages.get("overview.pending");
        }
        return point.value() instanceof Outcome.Known(Fraction _, CellState state) && state == CellState.ESTIMATED
                ? messages.get("overview.estimated") : "";
    }

    /** 目标1200件，完成 91.7%（应完成 91.7%）. */
    String target(TargetProgress progress, Indicator indicator) {
        return messages.get("overview.target", numbers.sentence(indicator, Fraction.of(progress.target().value())),
                achievement(progress), percent(progress.dueShare()));
    }

    String achievement(TargetProgress progress) {
        return progress.achievement().map(this::percent).orElse(NumberText.MISSING);
    }

    String percent(Fraction share) {
        return numbers.percent(share.times(HUNDRED), numbers.conventions().growthDecimals());
    }

    String spoken(Card card) {
        NumberText.Printed value = value(card.cumulated());
        return messages.get("overview.card", name(card.indicator()), period(card.cumulated()), value.number() + value.unit(),
                change(card.cumulated()).text(), doubt(card.cumulated()));
    }

    String state(OfficeGap gap) {
        return messages.get("overview.state." + gap.state());
    }
}
