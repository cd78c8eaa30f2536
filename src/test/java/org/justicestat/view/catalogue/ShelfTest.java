package org.justicestat.view.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.SnapshotBuilder;
import org.justicestat.edit.Amendment;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Duty;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.RejectedInputException;
import org.justicestat.model.Snapshot;
import org.justicestat.text.Messages;

/** What is typed into the forms of the catalogue becomes amendments, or is refused by column. */
class ShelfTest {

    private static final Messages ZH = new Messages(Language.ZH);

    @TempDir
    private Path folder;

    private final Snapshot snapshot = new SnapshotBuilder().office("office.north").office("office.south")
            .flow("aid.cases").flow("aid.closed").amount("aid.money").flow("other.things")
            .rule("R-1 error aid.closed <= aid.cases ytd").rule("R-2 warning aid.cases <= 100 month")
            .duty("office.north", "aid.*").duty("office.south", "aid.cases", "2023-04", "2025-12")
            .duty("office.south", "aid.closed", "2026-01", "").build();
    private final Shelf indicators = new IndicatorShelf(snapshot, ZH);
    private final Shelf rules = new RuleShelf(snapshot, ZH);
    private final Shelf offices = new OfficeShelf(snapshot, ZH);
    private final Shelf duties = new DutyShelf(snapshot, ZH);

    private static Map<String, String> with(Map<String, String> texts, String... more) {
        Map<String, String> all = new HashMap<>(texts);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static List<String> refusals(ThrowingCallable saving) {
        List<String> places = new ArrayList<>();
        assertThatThrownBy(saving).isInstanceOfSatisfying(RejectedInputException.class, refused ->
                refused.problems().forEach(problem -> places.add(problem.column() + " " + problem.key())));
        return places;
    }

    @Test
    void an_indicator_typed_unchanged_is_the_same_indicator() {
        Optional<String> key = Optional.of("aid.money");
        assertThat(indicators.saving(key, indicators.texts(key)).amendments()).containsExactly(
                new Amendment.PutIndicator(snapshot.catalogue().get("aid.money")),
                new Amendment.Retire("aid.money", Optional.empty()));
    }

    @Test
    void a_changed_definition_records_its_month_and_an_end_its_first_month_without() {
        Optional<String> key = Optional.of("aid.cases");
        List<Amendment> amendments = indicators.saving(key, with(indicators.texts(key), "definition_zh", "含值班律师",
                "changed_from", "2024-07", "change_note", "口径扩大", "retired_from", "2026-01")).amendments();
        assertThat(amendments).hasSize(3)
                .contains(new Amendment.PutBreak(new DefinitionBreak("aid.cases", new Month(2024, 7), "口径扩大")))
                .contains(new Amendment.Retire("aid.cases", Optional.of(new Month(2026, 1))));
        assertThat(((Amendment.PutIndicator) amendments.getFirst()).indicator().meaning().definition()).isEqualTo("含值班律师");
    }

    @Test
    void everything_that_is_wrong_with_an_indicator_is_told_by_column() {
        Map<String, String> texts = with(indicators.texts(Optional.empty()), "code", "aid.cases", "name_zh", "指标aid.closed",
                "domain_zh", "领域", "unit_zh", "件", "changed_from", "七月");
        assertThat(refusals(() -> indicators.saving(Optional.empty(), texts)))
                .contains("changed_from exchange.field.month", "code exchange.code.taken");
        assertThat(refusals(() -> indicators.saving(Optional.empty(), with(texts, "code", "aid.more", "changed_from", ""))))
                .containsExactly("name_zh exchange.indicator.nameTaken");
    }

    @Test
    void an_indicator_moves_among_those_of_its_domain() {
        assertThat(indicators.moving("aid.cases", true)).isEmpty();
        assertThat(indicators.moving("aid.cases", false).orElseThrow().amendments()).containsExactly(new Amendment.Order(
                Amendment.Ordered.INDICATOR, List.of("aid.closed", "aid.cases", "aid.money", "other.things")));
    }

    @Test
    void a_rule_is_refused_with_the_place_in_its_expression() {
        Map<String, String> texts = with(rules.texts(Optional.empty()), "rule_code", "R-3", "message_zh", "提示");
        assertThat(refusals(() -> rules.saving(Optional.empty(), with(texts, "left", "aid.cases +", "right", "1"))))
                .containsExactly("left expression.end");
        assertThat(refusals(() -> rules.saving(Optional.empty(), with(texts, "left", "aid.cases", "right", "2 * aid.none"))))
                .containsExactly("right exchange.expression.unknownCode");
        assertThat(refusals(() -> rules.saving(Optional.empty(), with(texts, "left", "aid.cases", "right", "aid.cases"))))
                .containsExactly("right exchange.rule.same");
        assertThat(rules.saving(Optional.of("R-1"), rules.texts(Optional.of("R-1"))).amendments())
                .containsExactly(new Amendment.PutRule(snapshot.catalogue().rules().getFirst()));
    }

    @Test
    void an_office_that_closes_owes_until_the_month_before() {
        Optional<String> key = Optional.of("office.south");
        List<Amendment> amendments = offices.saving(key, with(offices.texts(key), "closed_from", "2025-07")).amendments();
        assertThat(amendments).contains(new Amendment.PutDuty(new Duty("office.south", "aid.cases",
                        Optional.of(new Month(2023, 4)), Optional.of(new Month(2025, 6)))))
                .contains(new Amendment.RemoveDuty(new Duty("office.south", "aid.closed",
                        Optional.of(new Month(2026, 1)), Optional.empty())));
    }

    @Test
    void a_duty_given_to_another_office_leaves_the_first() {
        String key = duties.lines("aid.cases").getFirst().key();
        assertThat(duties.saving(Optional.of(key), with(duties.texts(Optional.of(key)), "office", "office.north")).amendments())
                .containsExactly(
                        new Amendment.RemoveDuty(new Duty("office.south", "aid.cases", Optional.of(new Month(2023, 4)),
                                Optional.of(new Month(2025, 12)))),
                        new Amendment.PutDuty(new Duty("office.north", "aid.cases", Optional.of(new Month(2023, 4)),
                                Optional.of(new Month(2025, 12)))));
        assertThat(refusals(() -> duties.saving(Optional.empty(), Map.of("office", "office.north", "indicator", "none.*"))))
                .containsExactly("indicator exchange.duty.noneOwed");
    }

    @Test
    void offices_of_a_file_are_added_parents_first() throws IOException {
        Path file = Files.writeString(folder.resolve("offices.csv"),
                "code,name_zh,name_en,kind,parent\noffice.x.sub,某站,,office,office.x\noffice.x,某所,,office,bureau\n");
        Shelf.Addition addition = offices.adding(file);
        assertThat(addition.names()).containsExactly("某站", "某所");
        assertThat(addition.edit().amendments()).extracting(put -> ((Amendment.PutOffice) put).office().code())
                .containsExactly("office.x", "office.x.sub");
    }

    @Test
    void lists_find_by_name_and_code() {
        assertThat(indicators.lines("other")).extracting(Shelf.Line::key).containsExactly("other.things");
        assertThat(rules.lines("100")).extracting(Shelf.Line::key).containsExactly("R-2");
        assertThat(offices.lines("south")).extracting(Shelf.Line::code).containsExactly("office.south");
        assertThat(offices.lines("")).extracting(Shelf.Line::name).first().isEqualTo("示范区司法局");
    }
}
