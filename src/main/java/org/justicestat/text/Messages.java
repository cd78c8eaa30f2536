package org.justicestat.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.justicestat.model.Language;
import org.justicestat.model.Name;
import org.justicestat.model.Period;
import org.justicestat.model.Problem;
import org.justicestat.model.UserException;

/** The sentences of the product in one language. Numbers among the arguments are printed as they are, never grouped. */
public final class Messages {

    private static final String BUNDLE = "org.justicestat.text.messages";

    private final Language language;
    private final ResourceBundle bundle;
    /** Read once: a chart says hundreds of them. */
    private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();

    public Messages(Language language) {
        this.language = language;
        Locale locale = language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    /** The bundle itself, for FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** @throws java.util.MissingResourceException if the bundle has no such key */
    public String get(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i] instanceof Name name ? name.in(language) : String.valueOf(arguments[i]);
        }
        MessageFormat sentence = sentences.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), Locale.ROOT));
        synchronized (sentence) {
            return sentence.format(words);
        }
    }

    /** The unit in this language; one that the language has no word for, such as a bureau's own, as it is kept. */
    public String unit(String kept) {
        return Stream.of(bundle.getString("text.units").split(";")).map(pair -> pair.split("=", 2))
                .filter(pair -> pair[0].equals(kept)).map(pair -> pair[1]).findFirst().orElse(kept);
    }

    public String of(UserException failure) {
        return inWords(failure.key(), failure.arguments());
    }

    /** As {@link #get}, with periods as they are read aloud: 2024年5月 and not 2024-05. */
    public String inWords(String key, List<Object> arguments) {
        PeriodText periods = new PeriodText(this);
        return get(key, arguments.stream().map(argument -> argument instanceof Period period ? periods.full(period) : argument)
                .toArray());
    }

    /** Place and reason: file, row, column, rule. */
    public String of(Problem problem) {
        String reason = get(problem.key(), problem.arguments().toArray());
        if (problem.row() == 0) {
            return get("problem.file", problem.file(), reason);
        }
        return problem.column().isEmpty()
                ? get("problem.row", problem.file(), problem.row(), reason)
                : get("problem.cell", problem.file(), problem.row(), problem.column(), reason);
    }

    public List<String> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }
}
