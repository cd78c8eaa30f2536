package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.TilePane;
import org.junit.jupiter.api.Test;
import org.justicestat.model.Language;
import org.justicestat.view.control.ChartPane;
import org.justicestat.view.control.Screen;

/** The keyboard gets everywhere, and a screen reader has a name for whatever it meets. */
class AccessibilityTest extends WindowTest {

    private static final int MOST_STOPS = 120;

    private void open(Screen screen) {
        interact(() -> tools().window().screenProperty().set(screen));
        waitUntilShown("#" + screen.id());
        if (screen == Screen.REPORT) {
            waitUntil(() -> !node("#outline", ListView.class).getItems().isEmpty(), "the text of the report");
        }
    }

    private void speak(Language language) {
        interact(() -> tools().window().languageProperty().set(language));
        waitUntilShown("#shell");
    }

    @Test
    void every_control_of_every_screen_has_a_name_in_both_languages() {
        List<String> nameless = new ArrayList<>(nameless("start"));
        openLedger(SampleLedger.write(folder.resolve("sample.ledger")));
        for (Language language : Language.values()) {
            speak(language);
            for (Screen screen : Screen.values()) {
                open(screen);
                nameless.addAll(nameless(screen + " " + language));
            }
            push(KeyCode.F1);
            waitUntilShown("#guideTitle");
            nameless.addAll(nameless("GUIDE " + language));
            push(KeyCode.F1);
            waitUntilShown("#shortcuts");
            nameless.addAll(nameless("KEYS " + language));
            push(KeyCode.ESCAPE);
        }
        assertThat(nameless).isEmpty();
    }

    private List<String> nameless(String place) {
        return interactAndGet(() -> {
            Parent root = stage().getScene().getRoot();
            Set<Node> named = new HashSet<>();
            all(root).filter(Label.class::isInstance).map(Label.class::cast).filter(label -> !isBlank(label.getText()))
                    .forEach(label -> named.add(label.getLabelFor()));
            return stops(root).filter(control -> !named.contains(control) && !speaksForItself(control))
                    .map(control -> place + ": " + control.getClass().getSimpleName() + " #" + control.getId() + " "
                            + control.getStyleClass()).toList();
        });
    }

    private static boolean speaksForItself(Control control) {
        return !isBlank(control.getAccessibleText())
                || control instanceof Labeled labeled && !isBlank(labeled.getText())
                || control.getTooltip() != null && !isBlank(control.getTooltip().getText());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The controls the keyboard should come to. */
    private static Stream<Control> stops(Node root) {
        return all(root).filter(node -> node instanceof Control && node.isFocusTraversable() && !node.isDisabled())
                .map(Control.class::cast);
    }

    /** What is seen, without what controls are made of inside. */
    private static Stream<Node> all(Node node) {
        return !node.isVisible() ? Stream.empty()
                : Stream.concat(Stream.of(node), inside(node).flatMap(AccessibilityTest::all));
    }

    private static Stream<Node> inside(Node node) {
        return switch (node) {
            case ScrollPane pane -> Stream.ofNullable(pane.getContent());
            case SplitPane pane -> pane.getItems().stream();
            case TabPane pane -> Stream.ofNullable(pane.getSelectionModel().getSelectedItem().getContent());
            case Control _ -> Stream.empty();
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.empty();
        };
    }

    @Test
    void tab_comes_to_every_control_of_overview_and_trends() {
        openLedger(SampleLedger.write(folder.resolve("sample.ledger")));
        open(Screen.OVERVIEW);
        waitUntil(() -> !node("#cards", TilePane.class).getChildren().isEmpty(), "the cards");
        assertThat(unreached()).isEmpty();
        open(Screen.TRENDS);
        waitUntil(() -> !node("#table", TableView.class).getItems().isEmpty(), "the table");
        assertThat(unreached()).isEmpty();
    }

    /** Of toggles that belong together one is a stop; the arrows go to the others. */
    private List<String> unreached() {
        Set<Node> reached = new LinkedHashSet<>();
        interact(() -> stops(stage().getScene().getRoot()).findFirst().orElseThrow().requestFocus());
        Node first = focused();
        for (Node at = first; reached.add(at) && reached.size() < MOST_STOPS; at = focused()) {
            push(KeyCode.TAB);
        }
        Set<ToggleGroup> groups = reached.stream().filter(ToggleButton.class::isInstance)
                .map(button -> ((ToggleButton) button).getToggleGroup()).collect(Collectors.toSet());
        return interactAndGet(() -> stops(stage().getScene().getRoot()).filter(control -> !reached.contains(control)
                        && !(control instanceof ToggleButton button && groups.contains(button.getToggleGroup())))
                .map(control -> control.getClass().getSimpleName() + " #" + control.getId()).toList());
    }

    private Node focused() {
        return interactAndGet(() -> stage().getScene().getFocusOwner());
    }

    @Test
    void a_chart_is_told_in_its_sentence() {
        openLedger(SampleLedger.write(folder.resolve("sample.ledger")));
        open(Screen.TRENDS);
        waitUntil(() -> !node("#sentence", Label.class).getText().isBlank(), "the sentence");
        assertThat(interactAndGet(() -> node("#chart", ChartPane.class).getAccessibleText()))
                .contains("2024年12月").contains("件");
    }
}
