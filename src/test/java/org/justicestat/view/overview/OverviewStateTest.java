package org.justicestat.view.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.analysis.Overview;
import org.justicestat.edit.SettingEdit;
import org.justicestat.job.JobResult;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Target;
import org.justicestat.service.LedgerCreation;
import org.justicestat.service.ReviewSettings;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Tone;
import org.justicestat.view.control.WorkContext;

/** On a real demonstration ledger of two years. */
class OverviewStateTest {

    private static final Month MONTH = new Month(2024, 11);

    @TempDir
    private Path folder;
    private Workbench workbench;
    private ReviewSettings settings;
    private OverviewState state;

    @BeforeEach
    void open() {
        Path file = folder.resolve("demo.ledger");
        Actor actor = new Actor("tester", "");
        new LedgerCreation(actor, Clock.systemUTC()).demo(file, 2023, 2024, 7);
        workbench = Workbench.open(file, Access.WRITE, actor, Clock.systemUTC());
        settings = new ReviewSettings(workbench);
        state = new OverviewState(settings, new WorkContext(workbench.snapshot().offices().root(), MONTH));
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private OverviewQuestion.Answer answer() {
        OverviewQuestion.Answer answer = state.question().answer(settings, org.justicestat.job.Progress.NONE);
        state.answered(new JobResult.Done<>(answer));
        return answer;
    }

    @Test
    void without_a_choice_each_domain_has_one_card() {
        workbench.apply(new SettingEdit("director.pins", Optional.empty(), ""));
        List<Indicator> pins = answer().settings().pins();
        assertThat(pins).hasSize(ReviewSettings.DEFAULT_PINS).extracting(Indicator::domain).doesNotHaveDuplicates();
    }

    @Test
    void a_pin_is_kept_in_the_ledger_and_a_second_choice_takes_it_off() {
        answer();
        Indicator first = state.pins().getFirst();
        settings.pin(state.pinsWithToggled(first));
        assertThat(answer().settings().pins()).hasSize(ReviewSettings.DEFAULT_PINS - 1).doesNotContain(first);
        settings.pin(state.pinsWithToggled(first));
        assertThat(answer().settings().pins()).endsWith(first);
        assertThat(workbench.undo()).isPresent();
        assertThat(answer().settings().pins()).doesNotContain(first);
    }

    @Test
    void a_target_out_of_reach_is_behind_and_can_be_dropped() {
        Office root = workbench.snapshot().offices().root();
        Indicator cases = workbench.snapshot().catalogue().get("mediation.cases");
        settings.set(new Target(root.code(), cases.code(), 2024, new BigDecimal("99999999"), Target.Course.LINEAR));
        assertThat(answer().overview().behind()).extracting(card -> card.indicator().code()).startsWith("mediation.cases");
        settings.dropTarget(root, cases, 2024);
        assertThat(answer().overview().behind()).extracting(Overview.Card::indicator).doesNotContain(cases);
    }

    /** It aims at 108 % of the publicity events of last year, and at 106 % of the disputes mediated. */
    @Test
    void the_demonstration_bureau_is_ahead_with_one_of_its_targets_and_behind_with_another() {
        Overview overview = answer().overview();
        assertThat(overview.behind()).extracting(card -> card.indicator().code()).contains("publicity.events")
                .doesNotContain("mediation.cases");
        assertThat(overview.cards()).hasSize(ReviewSettings.DEFAULT_PINS)
                .filteredOn(card -> card.target().isPresent()).hasSize(5);
    }

    @Test
    void an_annotation_stands_at_its_place_until_it_is_blank() {
        FigureKey place = new FigureKey("bureau", "mediation.cases", MONTH);
        settings.annotate(place, "专项行动");
        assertThat(settings.read().annotations().find(place)).contains("专项行动");
        settings.annotate(place, " ");
        assertThat(settings.read().annotations().find(place)).isEqualTo(Optional.empty());
    }

    @Test
    void a_card_says_value_change_and_way_in_words() {
        OverviewWords words = new OverviewWords(new Messages(Language.ZH));
        var card = answer().overview().rises().getFirst();
        assertThat(words.change(card).text()).startsWith("▲ 同比");
        assertThat(words.change(card).tone()).isIn(Tone.WELCOME, Tone.UNWELCOME, Tone.PLAIN);
        assertThat(words.period(card)).contains("2024年");
    }

    /** The offices of the sub-districts take no applications for legal aid. */
    @Test
    void what_an_office_does_not_owe_is_not_missing_there() {
        Office street = workbench.snapshot().offices().get("office.qingfeng");
        state = new OverviewState(settings, new WorkContext(street, MONTH));
        Overview.Card aid = answer().overview().cards().stream()
                .filter(card -> card.indicator().code().equals("legal_aid.accepted")).findFirst().orElseThrow();
        OverviewWords words = new OverviewWords(new Messages(Language.ZH));
        assertThat(words.doubt(aid.cumulated())).isEqualTo("无填报任务");
        assertThat(words.value(aid.cumulated()).number()).isEqualTo("—");
    }
}
