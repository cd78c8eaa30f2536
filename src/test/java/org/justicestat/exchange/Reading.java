package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.justicestat.exchange.table.Input;
import org.justicestat.model.Language;
import org.justicestat.model.Problem;
import org.justicestat.model.RejectedInputException;
import org.justicestat.text.Messages;

/** Inputs from memory, and problems in a form that a table of cases can name. */
final class Reading {

    private static final List<Messages> LANGUAGES = List.of(new Messages(Language.ZH), new Messages(Language.EN));

    private Reading() {
    }

    static Input input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    static Input input(byte[] bytes) {
        return new Input("new.csv", () -> new ByteArrayInputStream(bytes));
    }

    /** The problems for which the reading is refused, each as {@code row column key}. */
    static List<String> problemsOf(ThrowingCallable reading) {
        RejectedInputException refusal = catchThrowableOfType(RejectedInputException.class, reading);
        assertThat(refusal).as("the input is refused").isNotNull();
        return places(refusal.problems());
    }

    /** Each problem as {@code row column key}; that it can be said in both languages is asserted on the way. */
    static List<String> places(List<Problem> problems) {
        problems.forEach(Reading::assertCanBeSaid);
        return problems.stream().map(problem -> problem.row() + " " + problem.column() + " " + problem.key()).toList();
    }

    private static void assertCanBeSaid(Problem problem) {
        for (Messages messages : LANGUAGES) {
            assertThat(messages.of(problem)).contains(problem.file()).doesNotContain("{");
            problem.arguments().forEach(argument ->
                    assertThat(messages.of(problem)).as(problem.key()).contains(String.valueOf(argument)));
        }
    }
}
