package org.justicestat.view.trends;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.justicestat.job.JobResult;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Indicator;
import org.justicestat.model.Target;
import org.justicestat.service.ReviewSettings;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.view.control.Activities;

/** The target of the indicator and office for the last year chosen: typed, kept with Enter, taken away when blank. */
public final class TargetEditor extends HBox {

    private static final double GAP = 8;
    private static final double VALUE_WIDTH = 110;

    private final Label label = new Label();
    private final TextField value = new TextField();
    private final ChoiceBox<Target.Course> course = new ChoiceBox<>();
    private final Button keep = new Button();
    private final Label problem = new Label();
    private TrendsState state;
    private Messages messages;
    private Activities activities;
    private Consumer<JobResult<Boolean>> onKept = _ -> { };

    public TargetEditor() {
        super(GAP);
        getStyleClass().addAll("note", "target-editor");
        value.setId("targetValue");
        value.setPrefWidth(VALUE_WIDTH);
        keep.setId("keepTarget");
        problem.getStyleClass().add("failure-text");
        value.setOnAction(_ -> keep());
        keep.setOnAction(_ -> keep());
        getChildren().addAll(label, value, course, keep, problem);
    }

    void connect(TrendsState newState, Messages words, Activities newActivities, Consumer<JobResult<Boolean>> action) {
        state = newState;
        messages = words;
        activities = newActivities;
        onKept = action;
        label.setText(words.get("trends.target"));
        label.setLabelFor(value);
        value.setAccessibleText(words.get("trends.target"));
        value.setPromptText(words.get("trends.target.prompt"));
        course.setAccessibleText(words.get("trends.target.course"));
        course.getItems().setAll(Target.Course.values());
        course.setConverter(new StringConverter<>() {
            @Override
            public String toString(Target.Course chosen) {
                return chosen == null ? "" : words.get("trends.target.course." + chosen);
            }

            @Override
            public Target.Course fromString(String typed) {
                throw new UnsupportedOperationException("the course is chosen, never typed");
            }
        });
        keep.setText(words.get("trends.target.keep"));
    }

    /** What is kept for the place that is chosen now. */
    void show() {
        Optional<Target> target = state.target();
        value.setText(target.map(kept -> NumberText.exact(kept.value())).orElse(""));
        course.setValue(target.map(Target::course).orElse(Target.Course.LINEAR));
        boolean isSum = state.indicatorProperty().get() != null
                && state.indicatorProperty().get().quantity().aggregation() == Aggregation.SUM;
        course.setVisible(isSum);
        course.setManaged(isSum);
        problem.setText("");
        setDisable(state.settings().filter(settings -> !settings.isReadOnly()).isEmpty());
    }

    private void keep() {
        String typed = value.getText().strip();
        Optional<BigDecimal> number = number(typed);
        if (!typed.isEmpty() && number.isEmpty()) {
            problem.setText(messages.get("trends.target.noNumber", typed, state.indicatorProperty().get().decimals()));
            return;
        }
        problem.setText("");
        Indicator indicator = state.indicatorProperty().get();
        int year = state.toYearProperty().get();
        Target.Course chosen = course.getValue();
        ReviewSettings settings = state.settings().orElseThrow();
        activities.start("trends.target.keeping", _ -> {
            number.ifPresentOrElse(
                    of -> settings.set(new Target(state.context().office().code(), indicator.code(), year, of, chosen)),
                    () -> settings.dropTarget(state.context().office(), indicator, year));
            return number.isPresent();
        }, onKept);
    }

    /** Empty where it is no number the indicator could have. */
    private Optional<BigDecimal> number(String typed) {
        boolean isNumber = typed.matches("[0-9]{1,15}(\\.[0-9]{1,6})?");
        return isNumber ? Optional.of(new BigDecimal(typed))
                .filter(number -> number.stripTrailingZeros().scale() <= state.indicatorProperty().get().decimals())
                : Optional.empty();
    }
}
