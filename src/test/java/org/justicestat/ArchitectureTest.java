package org.justicestat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms of the house and the doors between them. */
@AnalyzeClasses(packages = "org.justicestat", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "org.justicestat.";
    private static final List<String> SERVICE_AND_BELOW =
            List.of("service", "model", "analysis", "rules", "store", "edit", "exchange", "exchange.table", "chart",
                    "report", "report.template", "report.typed", "report.proposal", "report.reading", "report.document",
                    "report.word", "text", "job");

    /** What each package may import of the project, beside itself. */
    private static final Map<String, List<String>> DOORS = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("job", List.of()),
            Map.entry("analysis", List.of("model")),
            Map.entry("rules", List.of("model", "analysis", "job")),
            Map.entry("store", List.of("model", "job")),
            Map.entry("edit", List.of("model", "store", "rules", "job")),
            Map.entry("text", List.of("model", "analysis")),
            Map.entry("exchange", List.of("model", "rules", "edit", "store", "text", "job", "exchange.table")),
            Map.entry("exchange.table", List.of("model")),
            Map.entry("chart", List.of("model", "analysis", "text", "job")),
            Map.entry("report", List.of("model", "analysis", "rules", "chart", "text", "edit", "store", "job",
                    "report.template", "report.document", "report.word")),
            Map.entry("report.typed", List.of("model", "analysis", "text", "report", "report.template", "report.word")),
            Map.entry("report.proposal", List.of("model", "text", "report", "report.typed", "report.template", "report.document",
                    "report.word")),
            Map.entry("report.reading", List.of("model", "analysis", "text", "report", "report.typed", "report.template",
                    "report.document", "report.word")),
            Map.entry("report.document", List.of("text", "report.template", "report.word")),
            Map.entry("report.word", List.of("model")),
            Map.entry("report.template", List.of("model")),
            Map.entry("service", Stream.concat(SERVICE_AND_BELOW.stream(), Stream.of("service.demo")).toList()),
            Map.entry("service.demo", List.of("model", "analysis", "rules", "edit")),
            Map.entry("cli", SERVICE_AND_BELOW),
            Map.entry("view.control", List.of("model", "analysis", "chart", "text", "job", "view.dialog")),
            Map.entry("view.dialog", List.of("model", "chart", "text", "job", "view.control")));

    @ArchTest
    static final ArchRule each_package_imports_only_what_it_may = CompositeArchRule.of(
            DOORS.entrySet().stream().map(door -> imports(door.getKey(), door.getValue())).toList());

    private static ArchRule imports(String room, List<String> allowed) {
        List<String> packages = new ArrayList<>(Stream.concat(Stream.of(room), allowed.stream())
                .map(name -> BASE + name).toList());
        return noClasses().that().resideInAPackage(BASE + room).should().dependOnClassesThat(
                resideInAPackage("org.justicestat..").and(not(resideInAnyPackage(packages.toArray(String[]::new)))));
    }

    @ArchTest
    static final ArchRule a_screen_imports_no_other_screen = slices().matching("org.justicestat.view.(*)..")
            .should().notDependOnEachOther()
            .ignoreDependency(resideInAPackage("org.justicestat.view.."),
                    resideInAnyPackage("org.justicestat.view.control", "org.justicestat.view.dialog"));

    @ArchTest
    static final ArchRule only_main_imports_the_application = noClasses().that(not(belongToAnyOf(Main.class)))
            .and().resideOutsideOfPackage("org.justicestat.app").should().dependOnClassesThat()
            .resideInAnyPackage("org.justicestat.app", "org.justicestat");

    @ArchTest
    static final ArchRule nothing_below_the_window_imports_it = noClasses().that()
            .resideOutsideOfPackages("org.justicestat.view..", "org.justicestat.app").should().dependOnClassesThat()
            .resideInAnyPackage("org.justicestat.view..", "javafx..");

    @ArchTest
    static final ArchRule only_the_store_knows_sql = noClasses().that().resideOutsideOfPackage("org.justicestat.store")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule only_exchange_and_report_know_office_files = noClasses().that()
            .resideOutsideOfPackages("org.justicestat.exchange..", "org.justicestat.report",
                    "org.justicestat.report.document", "org.justicestat.report.word")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule only_chart_knows_the_chart_library = noClasses().that()
            .resideOutsideOfPackage("org.justicestat.chart")
            .should().dependOnClassesThat().resideInAnyPackage("org.jfree..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_its_parser = noClasses().that()
            .resideOutsideOfPackage("org.justicestat.cli").should().dependOnClassesThat().resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule the_model_is_plain_java = classes().that().resideInAPackage("org.justicestat.model")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java.lang..", "java.util..", "java.math", "java.time..",
                    "org.justicestat.model");

    /** Beside the print there are only the digits that files and the ledger are kept in. */
    @ArchTest
    static final ArchRule only_text_prints_numbers = noClasses().that()
            .resideOutsideOfPackages("org.justicestat.text", "org.justicestat.model", "org.justicestat.store",
                    "org.justicestat.exchange..")
            .and().haveNameNotMatching(".*\\.report\\.document\\.(ChartWriter|SheetRows)")
            .should().accessTargetWhere(target(nameMatching("toPlainString|toEngineeringString")));

    @ArchTest
    static final ArchRule no_class_is_called_by_an_empty_word = noClasses().should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Data)");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("org.justicestat.(*)..").should().beFreeOfCycles();
}
