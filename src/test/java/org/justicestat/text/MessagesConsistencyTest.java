package org.justicestat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Both languages say the same things, everything said is there, and nothing is kept that nobody says. A key is found by its
 * literal; one that is put together while the program runs must be of a form in {@link #PUT_TOGETHER}.
 */
class MessagesConsistencyTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path BUNDLES = RESOURCES.resolve("org/justicestat/text");

    /** Keys that the code puts together; * stands for one word: an enum constant, a number, the name of a command. */
    private static final Set<String> PUT_TOGETHER = Set.of(
            "text.monthName.*", "text.monthShort.*",
            "change.prefix.*", "change.baseNegative.*", "change.small.*", "change.percent.*", "change.points.*",
            "rules.*", "rules.notEvaluated.*", "report.part.*", "report.toWrite.*", "report.guide.*", "report.screen.mark.*",
            "report.screen.mark.hint.*", "report.screen.placeholders.of.*", "report.old.*", "report.old.why.*",
            "change.difference.*", "change.pointsAlone.*", "change.column.percent.*", "change.column.points.*",
            "change.column.small.*", "change.column.baseNegative.*", "cli.*.help",
            "edit.month.*", "edit.month.revise.*", "edit.month.undo.*", "edit.month.step.*",
            "shell.help.*", "shell.help.grid.*", "shell.help.zoom.*",
            "entry.state.*", "entry.past.kind.*", "entry.month.*", "entry.span.*", "entry.doubt.*", "entry.paste.sign.*",
            "checks.list.*", "checks.severity.*", "checks.empty.*",
            "checks.step.*", "checks.step.reason.*", "checks.month.by.*", "checks.month.ready.*", "months.state.*",
            "overview.state.*", "trends.target.course.*",
            "catalogue.fact.*", "catalogue.measure.*", "catalogue.frequency.*", "catalogue.aggregation.*",
            "catalogue.direction.*", "catalogue.new.*", "catalogue.scope.*",
            "catalogue.field.*", "form.print.*", "ledger.screen.fact.*", "ledger.screen.kind.*", "dialog.fileType.*");

    /** One language counts growth in multiples where the other counts it in percent. */
    private static final Set<String> OTHER_ARGUMENTS = Set.of("change.multiple", "change.column.multiple");

    /** What a string literal of the form of a key may be as well. */
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(bin|csv|css|docx|fxml|ledger|log|otf|png|properties|rels|sql|xlsx|xml)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
    private static final Pattern IN_FXML = Pattern.compile("=\"%([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9]+)[},]");

    private static Map<String, String> chinese;
    private static Map<String, String> english;
    private static Set<String> literals;
    private static Set<String> inFxml;

    @BeforeAll
    static void read() throws IOException {
        chinese = bundle("messages_zh.properties");
        english = bundle("messages_en.properties");
        literals = all(SOURCES, ".java", LITERAL);
        inFxml = all(RESOURCES, ".fxml", IN_FXML);
    }

    private static Map<String, String> bundle(String file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        Properties inOrder = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                assertThat(entries.put((String) key, (String) text)).as("%s stands twice in %s", key, file).isNull();
                return null;
            }
        };
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            inOrder.load(reader);
        }
        return entries;
    }

    private static Set<String> all(Path folder, String extension, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(extension)).toList()) {
                pattern.matcher(Files.readString(file)).results().map(hit -> hit.group(1)).forEach(found::add);
            }
        }
        return found;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        List<String> different = chinese.keySet().stream()
                .filter(key -> !arguments(chinese.get(key)).equals(arguments(english.get(key)))).toList();
        assertThat(different).containsExactlyInAnyOrderElementsOf(OTHER_ARGUMENTS);
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyInAViewIsThere() {
        assertThat(inFxml).isNotEmpty().isSubsetOf(chinese.keySet());
    }

    /** FXML takes the text as it stands: doubled apostrophes would show, arguments would stay empty. */
    @Test
    void textsOfViewsHaveNeitherArgumentsNorApostrophes() {
        assertThat(inFxml).noneMatch(key -> (chinese.get(key) + english.get(key)).matches(".*[{}'].*"));
    }

    @Test
    void everyKeyInTheCodeIsThere() {
        Set<String> blocks = chinese.keySet().stream().map(MessagesConsistencyTest::block).collect(Collectors.toSet());
        List<String> unknown = literals.stream()
                .filter(literal -> literal.contains(".") && blocks.contains(block(literal)))
                .filter(literal -> !chinese.containsKey(literal) && !beginnings().contains(literal))
                .filter(Predicate.not(FILE_NAME.asMatchPredicate())).toList();
        assertThat(unknown).isEmpty();
    }

    private static String block(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    @Test
    void noKeyIsKeptThatNobodyUses() {
        List<String> unused = new ArrayList<>(chinese.keySet());
        unused.removeAll(inFxml);
        unused.removeAll(literals);
        unused.removeIf(key -> PUT_TOGETHER.stream().anyMatch(form -> matches(form, key)));
        assertThat(unused).isEmpty();
    }

    private static boolean matches(String form, String key) {
        return key.matches(form.replace(".", "\\.").replace("*", "[A-Za-z0-9_]+"));
    }

    /** What stands before the star, with the dot and without. */
    private static Set<String> beginnings() {
        return PUT_TOGETHER.stream().map(form -> form.substring(0, form.indexOf('*')))
                .flatMap(start -> Stream.of(start, start.substring(0, start.length() - 1))).collect(Collectors.toSet());
    }

    @Test
    void everyFormIsOneThatTheCodePutsTogether() {
        assertThat(PUT_TOGETHER).allMatch(form -> chinese.keySet().stream().anyMatch(key -> matches(form, key)));
        assertThat(PUT_TOGETHER).allMatch(form -> {
            String start = form.substring(0, form.indexOf('*'));
            return literals.contains(start) || literals.contains(start.substring(0, start.length() - 1));
        });
    }
}
