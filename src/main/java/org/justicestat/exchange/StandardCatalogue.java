package org.justicestat.exchange;

import java.util.List;
import org.justicestat.exchange.table.Input;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Duty;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Rule;

/**
 * The catalogue that comes with the product: indicators and rules for any district justice bureau, and the offices and
 * duties of a fictional one for demonstration. Each call reads the resource again; a ledger keeps its own copy.
 */
public final class StandardCatalogue {

    private static final String FOLDER = "/org/justicestat/catalogue/";

    private StandardCatalogue() {
    }

    public static List<Indicator> indicators() {
        return IndicatorFile.read(resource("indicators.csv"), List.of());
    }

    public static List<Rule> rules() {
        return RuleFile.read(resource("rules.csv"), indicators(), List.of());
    }

    /** Indicators and rules; no definition has changed yet. */
    public static Catalogue catalogue() {
        List<Indicator> indicators = indicators();
        return new Catalogue(indicators, RuleFile.read(resource("rules.csv"), indicators, List.of()), List.of());
    }

    /** The offices of the demonstration bureau, the root first. */
    public static List<Office> demoOffices() {
        return OfficeFile.read(resource("offices.csv"), List.of());
    }

    public static List<Duty> demoDuties() {
        return DutyFile.read(resource("duties.csv"), indicators(), demoOffices());
    }

    private static Input resource(String name) {
        return Input.ofResource(FOLDER + name);
    }
}
