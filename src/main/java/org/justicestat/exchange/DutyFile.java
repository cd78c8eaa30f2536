package org.justicestat.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.justicestat.exchange.table.Input;
import org.justicestat.exchange.table.Limits;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.RowSource;
import org.justicestat.exchange.table.TableColumns;
import org.justicestat.model.Duty;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;

/**
 * Reads duties from a file: which office owes which indicator, from and to which month. {@code domain.*} stands for every
 * indicator whose code begins so. A rate is computed, so nobody owes it.
 */
public final class DutyFile {

    static final TableColumns COLUMNS = TableColumns.of("office", "indicator", "from", "to");
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)?\\.\\*");

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final Map<Duty, Integer> taken = new LinkedHashMap<>();

    private DutyFile(Collection<Indicator> indicators, Collection<Office> offices) {
        indicators.forEach(indicator -> this.indicators.put(indicator.code(), indicator));
        offices.forEach(office -> this.offices.add(office.code()));
    }

    /**
     * The duties of the file, in its order.
     *
     * @param indicators every indicator that can be owed
     * @param offices    every office that can owe one
     * @throws org.justicestat.model.RejectedInputException with everything that is wrong with the file
     */
    public static List<Duty> read(Path file, Collection<Indicator> indicators, Collection<Office> offices) {
        return read(Input.of(file, Limits.STANDARD.csvBytes()), indicators, offices);
    }

    static List<Duty> read(Input input, Collection<Indicator> indicators, Collection<Office> offices) {
        Problems problems = new Problems(input.name(), Limits.STANDARD);
        return read(RowSource.of(input, COLUMNS, problems), problems, indicators, offices);
    }

    static List<Duty> read(RowSource rows, Problems problems, Collection<Indicator> indicators, Collection<Office> offices) {
        DutyFile reader = new DutyFile(indicators, offices);
        rows.each(row -> reader.take(new Fields(row, COLUMNS, problems)));
        problems.throwIfAny();
        return List.copyOf(reader.taken.keySet());
    }

    private void take(Fields fields) {
        String office = fields.required("office");
        if (!office.isEmpty() && !offices.contains(office)) {
            fields.reject("office", "office.unknown", Problems.shown(office));
        }
        String indicator = fields.required("indicator");
        if (!indicator.isEmpty()) {
            checkIndicator(fields, indicator);
        }
        Optional<Month> from = fields.month("from");
        Optional<Month> to = fields.month("to");
        if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0) {
            fields.reject("to", "exchange.duty.order", from.get(), to.get());
        }
        if (fields.isSound()) {
            Integer earlier = taken.putIfAbsent(new Duty(office, indicator, from, to), fields.row());
            if (earlier != null) {
                fields.reject("indicator", "exchange.duty.twice", earlier);
            }
        }
    }

    private void checkIndicator(Fields fields, String indicator) {
        if (PREFIX.matcher(indicator).matches()) {
            String prefix = indicator.substring(0, indicator.length() - 1);
            if (indicators.keySet().stream().noneMatch(code -> code.startsWith(prefix))) {
                fields.reject("indicator", "exchange.duty.noneOwed", indicator);
            }
        } else if (!indicators.containsKey(indicator)) {
            fields.reject("indicator", "indicator.unknown", Problems.shown(indicator));
        } else if (indicators.get(indicator).isRate()) {
            fields.reject("indicator", "exchange.duty.rate", indicator);
        }
    }
}
