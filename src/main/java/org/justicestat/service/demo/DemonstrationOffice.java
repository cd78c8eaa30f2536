package org.justicestat.service.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.service.demo.DemonstrationLevels.Level;
import org.justicestat.service.demo.DemonstrationLevels.Remark;
import org.justicestat.service.demo.DemonstrationPlan.Balance;

/** Makes up the figures of one office, month after month. */
final class DemonstrationOffice {

    private static final int MULTIPLE_SWING_PERCENT = 15;
    private static final long ESTIMATE_STEP = 100;

    private final Office office;
    private final DemonstrationModel model;
    private final List<Indicator> owed;
    private final Map<String, Dice> dice = new HashMap<>();
    private final DemonstrationSheet sheet = new DemonstrationSheet();

    DemonstrationOffice(Office office, DemonstrationModel model) {
        this.office = office;
        this.model = model;
        this.owed = model.plan().order().stream()
                .filter(indicator -> model.duties().officesOwing(indicator).contains(office.code())).toList();
    }

    /** Adds every figure due with the month, each after those it is made of. Months must follow each other. */
    void addMonth(Month month, List<Figure> figures) {
        if (month.month() == 1) {
            sheet.beginYear();
        }
        sheet.beginMonth();
        for (Indicator indicator : owed) {
            Period period = indicator.frequency().around(month);
            boolean ends = indicator.frequency().endsWith(month) && (!indicator.isOpening() || month.month() == 1);
            if (ends && model.duties().isDue(office, indicator, period)) {
                figures.add(new Figure(new FigureKey(office.code(), indicator.code(), period), draw(indicator, month)));
            }
        }
    }

    private Cell draw(Indicator indicator, Month month) {
        Optional<Remark> remark = model.levels().remark(office.code(), indicator.code(), month);
        if (remark.filter(r -> r.state() == CellState.NOT_APPLICABLE).isPresent()) {
            sheet.putNotApplicable(indicator);
            return Cell.notApplicable().withNote(remark.get().note());
        }
        long value = value(indicator, month);
        if (remark.isPresent()) {
            value = Math.ceilDiv(value, ESTIMATE_STEP) * ESTIMATE_STEP;
        }
        sheet.put(indicator, value);
        BigDecimal decimal = BigDecimal.valueOf(value, indicator.decimals());
        return remark.map(r -> Cell.of(decimal, r.state()).withNote(r.note())).orElseGet(() -> Cell.reported(decimal));
    }

    private long value(Indicator indicator, Month month) {
        Optional<Balance> balance = model.plan().balance(indicator.code());
        if (balance.isPresent()) {
            return ofBalance(indicator, balance.get(), month);
        }
        if (model.plan().isSumOfParts(indicator.code())) {
            return sum(model.plan().partsOf(indicator.code()));
        }
        Optional<String> whole = model.plan().wholeOf(indicator.code());
        if (whole.isPresent()) {
            return share(indicator, whole.get(), month);
        }
        Level level = model.levels().get(indicator.code());
        long drawn = level.base().map(base -> multiple(indicator, base, level.amount()))
                .orElseGet(() -> alone(indicator, month));
        return model.bounds().keep(indicator, drawn, sheet);
    }

    private long ofBalance(Indicator indicator, Balance balance, Month month) {
        long before = sheet.latest(balance.closing())
                .orElseGet(() -> model.stock(model.catalogue().get(balance.closing()), office, month.previous()));
        if (indicator.code().equals(balance.opening())) {
            return before;
        }
        long inHand = before + sum(balance.arrivals());
        if (indicator.code().equals(balance.closing())) {
            return inHand - sum(balance.departures());
        }
        List<String> gone = balance.departures().subList(0, balance.departures().indexOf(indicator.code()));
        return dice(indicator).part(inHand - sum(gone), model.levels().get(indicator.code()).amount());
    }

    private long sum(List<String> codes) {
        return codes.stream().mapToLong(sheet::thisMonth).sum();
    }

    /** A part of a whole; the last that applies takes what is left. Stocks are cut evenly, events fall as they fall. */
    private long share(Indicator indicator, String whole, Month month) {
        List<String> parts = model.plan().partsOf(whole).stream().filter(part -> applies(part, month)).toList();
        int place = parts.indexOf(indicator.code());
        long left = sheet.thisMonth(whole) - sum(parts.subList(0, place));
        if (place == parts.size() - 1) {
            return left;
        }
        BigDecimal weights = parts.subList(place, parts.size()).stream().map(part -> model.levels().get(part).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal share = model.levels().get(indicator.code()).amount().divide(weights, 9, RoundingMode.HALF_UP);
        long drawn = isStock(indicator) ? rounded(BigDecimal.valueOf(left).multiply(share)) : dice(indicator).part(left, share);
        return Math.min(left, model.bounds().keep(indicator, drawn, sheet));
    }

    private boolean applies(String indicator, Month month) {
        return model.levels().remark(office.code(), indicator, month).map(Remark::state)
                .filter(state -> state == CellState.NOT_APPLICABLE).isEmpty();
    }

    private long multiple(Indicator indicator, String base, BigDecimal ratio) {
        long of = sheet.thisMonth(base);
        if (isStock(indicator)) {
            return rounded(BigDecimal.valueOf(of).multiply(ratio));
        }
        if (indicator.decimals() == 0 && ratio.compareTo(BigDecimal.ONE) <= 0) {
            return dice(indicator).part(of, ratio);
        }
        return rounded(BigDecimal.valueOf(of).multiply(ratio).movePointRight(indicator.decimals())
                .multiply(dice(indicator).factor(MULTIPLE_SWING_PERCENT)));
    }

    private long alone(Indicator indicator, Month month) {
        return isStock(indicator) ? model.stock(indicator, office, month)
                : dice(indicator).around(model.flow(indicator, office, month));
    }

    private static boolean isStock(Indicator indicator) {
        return indicator.quantity().aggregation() == Aggregation.LAST;
    }

    private static long rounded(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private Dice dice(Indicator indicator) {
        return dice.computeIfAbsent(indicator.code(), i -> model.dice(office.code(), i));
    }
}
