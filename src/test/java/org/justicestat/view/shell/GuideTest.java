package org.justicestat.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.report.template.PlaceholderReader;
import org.justicestat.report.template.Reading;
import org.justicestat.text.Guide;
import org.justicestat.text.Guide.Block;
import org.justicestat.text.Guide.Chapter;
import org.justicestat.text.Guide.Span;
import org.justicestat.text.Messages;
import org.justicestat.view.SampleSnapshot;
import org.justicestat.view.control.GridShortcut;
import org.justicestat.view.control.ZoomKey;

/** The guide says the same in both languages, and what it names is there: chapters, labels, keys, placeholders. */
class GuideTest {

    private static final Path VOCABULARY = Path.of("src/main/resources/org/justicestat/report/template/words.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("【([^】]*)】");
    /** Texts of the window that name keys of a screen of its own. */
    private static final List<String> NAMING_KEYS = List.of("shell.help.text", "shell.help.figureKeys",
            "checks.explanation.prompt", "report.old.keys", "report.screen.mark.use");

    private static Guide guide(Language language) {
        return Guide.in(language, GuideController.PARTS);
    }

    private static <S extends Span> List<String> texts(Chapter chapter, Class<S> kind) {
        return chapter.spans().filter(kind::isInstance).map(Span::text).toList();
    }

    private static Stream<Span.Link> links(Chapter chapter) {
        return chapter.spans().filter(Span.Link.class::isInstance).map(Span.Link.class::cast);
    }

    /** Title aside, what a chapter is made of: its blocks with the number of their lines, its keys and where its links lead. */
    private static String structure(Chapter chapter) {
        return chapter.part() + "/" + chapter.id() + " "
                + chapter.blocks().stream().map(block -> block.getClass().getSimpleName() + block.lines().count()).toList()
                + new TreeSet<>(texts(chapter, Span.Key.class)) + links(chapter).map(Span.Link::chapter).sorted().toList();
    }

    @Test
    void both_languages_have_the_same_chapters_of_the_same_structure() {
        assertThat(guide(Language.EN).chapters()).extracting(GuideTest::structure)
                .containsExactlyElementsOf(guide(Language.ZH).chapters().stream().map(GuideTest::structure).toList());
    }

    @Test
    void each_page_has_a_chapter_and_each_chapter_a_name_of_its_own() {
        List<Chapter> chapters = guide(Language.ZH).chapters();
        assertThat(chapters).extracting(Chapter::part).containsAll(GuideController.PARTS);
        assertThat(chapters).extracting(Chapter::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void each_link_leads_to_a_chapter(Language language) {
        Guide guide = guide(language);
        assertThat(guide.chapters().stream().flatMap(GuideTest::links).map(Span.Link::chapter))
                .isNotEmpty().allMatch(id -> guide.find(id).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void no_mark_of_the_files_is_left_in_the_text_and_the_rows_of_a_table_are_alike(Language language) {
        for (Chapter chapter : guide(language).chapters()) {
            assertThat(chapter.text()).as(chapter.id()).doesNotContain("**", "`", "](", "{#", "---", "##");
            assertThat(chapter.blocks()).as(chapter.id()).isNotEmpty().filteredOn(Block.Table.class::isInstance)
                    .allMatch(table -> ((Block.Table) table).rows().stream().map(List::size).distinct().count() == 1);
        }
    }

    /** A label is a text of the window, without what is filled into it and without dots at its end. */
    @ParameterizedTest
    @EnumSource
    void each_label_stands_on_the_screen(Language language) {
        Messages messages = new Messages(language);
        Set<String> onScreen = messages.bundle().keySet().stream().map(key -> bare(messages.bundle().getString(key)))
                .collect(Collectors.toSet());
        for (Chapter chapter : guide(language).chapters()) {
            assertThat(texts(chapter, Span.Label.class)).as(chapter.id()).allMatch(label -> onScreen.contains(bare(label)));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s*[:：]?\\s*[(（]?\\{[0-9]}[种)）]?", "").replaceAll("(…|\\.\\.\\.)$", "");
    }

    @ParameterizedTest
    @EnumSource
    void each_key_is_one_that_the_program_has(Language language) {
        Messages messages = new Messages(language);
        Set<String> keys = new HashSet<>();
        Arrays.stream(Shortcut.values()).forEach(shortcut -> keys.add(shortcut.keys().getDisplayText()));
        Arrays.stream(GridShortcut.values()).forEach(shortcut -> keys.addAll(List.of(shortcut.keyText().split(" / "))));
        Arrays.stream(ZoomKey.values()).forEach(key -> keys.add(key.keyText()));
        String named = NAMING_KEYS.stream().map(messages::get).collect(Collectors.joining(" "));
        Pattern.compile("[A-Za-z0-9+]+|[←→]").matcher(named).results().map(MatchResult::group).forEach(keys::add);
        assertThat(guide(language).chapters().stream().flatMap(chapter -> texts(chapter, Span.Key.class).stream()))
                .isNotEmpty().isSubsetOf(keys);
    }

    /** What is read alone is explained by its first form; a bare name means the value. */
    @ParameterizedTest
    @EnumSource
    void every_word_of_the_template_grammar_is_explained(Language language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(VOCABULARY)) {
            words.load(reader);
        }
        words.remove("VALUE");
        String chapter = guide(language).find("placeholders").orElseThrow().text() + guide(language).find("final")
                .orElseThrow().text();
        assertThat(words.values()).extracting(forms -> forms.toString().split(",")[0]).allMatch(chapter::contains);
    }

    @ParameterizedTest
    @EnumSource
    void every_placeholder_of_the_guide_is_understood(Language language) {
        Snapshot snapshot = SampleSnapshot.of(2023, new Month(2024, 12));
        PlaceholderReader reader = new PlaceholderReader(snapshot, new Year(2024));
        List<String> read = new ArrayList<>();
        for (String typed : placeholders(guide(language).find("placeholders").orElseThrow())) {
            String real = real(typed, snapshot);
            assertThat(reader.read(real)).as(typed + " as " + real).isInstanceOf(Reading.Understood.class);
            read.add(real);
        }
        assertThat(read).hasSizeGreaterThan(30);
    }

    private static List<String> placeholders(Chapter chapter) {
        return PLACEHOLDER.matcher(chapter.text()).results().map(found -> found.group(1)).toList();
    }

    /** With names of the ledger in the place of the words that stand for them. */
    private static String real(String typed, Snapshot snapshot) {
        String indicator = typed.contains("百分点") ? "legal_aid.closing_rate" : "legal_aid.accepted_criminal";
        return typed.replace("总体指标名", "legal_aid.applied").replace("指标名、指标名", indicator + "、legal_aid.applied")
                .replace("指标名", indicator).replace("领域名", snapshot.catalogue().get(indicator).domain().zh())
                .replace("机构名", snapshot.offices().all().stream().skip(1).findFirst().orElseThrow().name().zh());
    }

    @Test
    void a_search_finds_the_chapters_that_have_every_word_those_first_that_say_it_in_their_title() {
        Guide guide = guide(Language.ZH);
        assertThat(guide.search("占位符")).extracting(Chapter::id).startsWith("placeholders").contains("report", "old-report");
        assertThat(guide.search(" 订正 CTRL+R ")).extracting(Chapter::id).containsExactly("revise");
        assertThat(guide.search("没有这样的词")).isEmpty();
        assertThat(guide.search(" ")).isEmpty();
    }
}
