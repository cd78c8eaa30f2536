package org.justicestat.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.justicestat.exchange.table.Limits;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.RowSource;
import org.justicestat.exchange.table.TableColumns;
import org.justicestat.model.Duty;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Rule;

/**
 * One thing of the catalogue typed into a form, judged by the very rules of the catalogue files: the fields are their columns,
 * and whatever is wrong names the column.
 */
public final class CatalogueEntry {

    private CatalogueEntry() {
    }

    /**
     * @param texts  by column
     * @param others every other indicator
     * @throws org.justicestat.model.RejectedInputException with everything that is wrong, by column
     */
    public static Indicator indicator(Map<String, String> texts, Collection<Indicator> others) {
        return IndicatorFile.read(RowSource.of(texts, IndicatorFile.COLUMNS), problems(), others).getFirst();
    }

    /** As {@link #indicator}. */
    public static Rule rule(Map<String, String> texts, Collection<Indicator> indicators, Collection<Rule> others) {
        return RuleFile.read(RowSource.of(texts, RuleFile.COLUMNS), problems(), indicators, others).getFirst();
    }

    /** As {@link #indicator}. */
    public static Office office(Map<String, String> texts, Collection<Office> others) {
        return OfficeFile.read(RowSource.of(texts, OfficeFile.COLUMNS), problems(), others).getFirst();
    }

    /** As {@link #indicator}. */
    public static Duty duty(Map<String, String> texts, Collection<Indicator> indicators, Collection<Office> offices) {
        return DutyFile.read(RowSource.of(texts, DutyFile.COLUMNS), problems(), indicators, offices).getFirst();
    }

    private static Problems problems() {
        return new Problems("", Limits.STANDARD);
    }

    /** The texts that make the indicator again. */
    public static SequencedMap<String, String> texts(Indicator indicator) {
        return byColumn(IndicatorFile.COLUMNS, indicator.code(), indicator.name().zh(), indicator.name().en(),
                indicator.domain().zh(), indicator.domain().en(), indicator.unit(), word(indicator.quantity().measure()),
                indicator.frequency().letter(), String.valueOf(indicator.decimals()),
                word(indicator.quantity().aggregation()), indicator.formula().map(f -> f.numerator().toString()).orElse(""),
                indicator.formula().map(f -> f.denominator().toString()).orElse(""),
                indicator.formula().map(f -> f.factor().toPlainString()).orElse(""), word(indicator.meaning().direction()),
                indicator.meaning().definition(), String.join(";", indicator.meaning().aliases()));
    }

    /** The texts that make the rule again. */
    public static SequencedMap<String, String> texts(Rule rule) {
        return byColumn(RuleFile.COLUMNS, rule.code(), word(rule.severity()), rule.relationship().left().toString(),
                rule.relationship().relation().symbol(), rule.relationship().right().toString(), word(rule.scope()),
                rule.message().zh(), rule.message().en());
    }

    /** The texts that make the office again. */
    public static SequencedMap<String, String> texts(Office office) {
        return byColumn(OfficeFile.COLUMNS, office.code(), office.name().zh(), office.name().en(), office.kind().id(),
                office.parent().orElse(""));
    }

    /** The texts that make the duty again. */
    public static SequencedMap<String, String> texts(Duty duty) {
        return byColumn(DutyFile.COLUMNS, duty.office(), duty.indicator(), text(duty.fromInclusive()), text(duty.toInclusive()));
    }

    private static String text(Optional<Month> month) {
        return month.map(Month::toString).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static SequencedMap<String, String> byColumn(TableColumns columns, String... texts) {
        SequencedMap<String, String> byColumn = new LinkedHashMap<>();
        List<String> names = columns.names();
        for (int i = 0; i < names.size(); i++) {
            byColumn.put(names.get(i), texts[i]);
        }
        return byColumn;
    }
}
