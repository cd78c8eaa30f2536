package org.justicestat.view.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.justicestat.text.Guide;
import org.justicestat.text.Guide.Chapter;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Screen;

/** The user guide: its contents, narrowed by what is searched for, beside the chapter that is read. */
public final class GuideController {

    /** The part about the page without a ledger. */
    static final String START = "start";
    /** That one, then one for each screen. */
    static final List<String> PARTS =
            Stream.concat(Stream.of(START), Arrays.stream(Screen.values()).map(Screen::id)).toList();

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    /** Some lines of text, in pixels. */
    private static final double LINES = 56;

    private final Messages messages;
    private final Deque<Chapter> read = new ArrayDeque<>();
    /** Read from its files when it is first opened. */
    private Guide guide;
    private String openedAt = "";
    private Chapter shown;
    private Runnable onClose = () -> { };
    private Runnable onKeys = () -> { };

    @FXML private TextField guideSearch;
    @FXML private ListView<Row> guideContents;
    @FXML private ScrollPane guideScroll;
    @FXML private GuidePage guidePage;
    @FXML private Button guideBack;

    /** A line of the contents: the name of a part, or a chapter. */
    private record Row(String text, Optional<Chapter> chapter) {

        static Row of(Chapter chapter) {
            return new Row(chapter.title(), Optional.of(chapter));
        }
    }

    public GuideController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        guidePage.setOnLink(id -> guide.find(id).ifPresent(chapter -> {
            go(chapter);
            guideScroll.requestFocus();
        }));
        guideContents.setCellFactory(_ -> new RowCell());
        guideContents.setPlaceholder(new Label(messages.get("shell.guide.none")));
        guideContents.getSelectionModel().selectedItemProperty().subscribe(row -> Optional.ofNullable(row)
                .flatMap(Row::chapter).ifPresent(this::go));
        guideScroll.addEventFilter(KeyEvent.KEY_PRESSED, this::scroll);
        guideSearch.textProperty().subscribe((_, query) -> list(query));
    }

    void setOnClose(Runnable action) {
        onClose = action;
    }

    /** @param action shows the list of keys */
    void setOnKeys(Runnable action) {
        onKeys = action;
    }

    /** Opens it at the chapters of a part; at the same part again, where it was left. */
    void open(String part) {
        if (guide == null) {
            guide = Guide.in(messages.language(), PARTS);
        }
        if (!openedAt.equals(part)) {
            openedAt = part;
            read.clear();
            show(guide.firstOf(part));
            guideSearch.clear();
            list("");
        }
    }

    /** What gets the keyboard: the chapter, so that arrows and Page Down scroll it. */
    Node first() {
        return guideScroll;
    }

    /** By lines and by what is seen at once; the steps of a scroll pane itself are the same small ones for all keys. */
    private void scroll(KeyEvent event) {
        double seen = guideScroll.getViewportBounds().getHeight();
        double step = switch (event.getCode()) {
            case DOWN -> LINES;
            case UP -> -LINES;
            case PAGE_DOWN -> seen - LINES;
            case PAGE_UP -> LINES - seen;
            default -> 0;
        };
        double hidden = guidePage.getHeight() - seen;
        if (step != 0 && hidden > 0 && !event.isAltDown()) {
            event.consume();
            guideScroll.setVvalue(Math.clamp(guideScroll.getVvalue() + step / hidden, 0, 1));
        }
    }

    private void list(String query) {
        List<Row> rows = new ArrayList<>();
        if (query.isBlank()) {
            for (String part : PARTS) {
                rows.add(new Row(title(part), Optional.empty()));
                guide.chapters().stream().filter(chapter -> chapter.part().equals(part)).map(Row::of).forEach(rows::add);
            }
        } else {
            guide.search(query).stream().map(Row::of).forEach(rows::add);
        }
        guideContents.getSelectionModel().clearSelection();
        guideContents.getItems().setAll(rows);
        reveal();
    }

    private String title(String part) {
        return Screen.ofId(part).map(screen -> messages.get("shell.help." + screen))
                .orElseGet(() -> messages.get("shell.guide.start"));
    }

    private void go(Chapter chapter) {
        if (!Objects.equals(chapter, shown)) {
            read.push(shown);
            show(chapter);
        }
    }

    private void show(Chapter chapter) {
        shown = chapter;
        guidePage.show(chapter);
        guideScroll.setVvalue(0);
        guideBack.setDisable(read.isEmpty());
        reveal();
    }

    private void reveal() {
        int at = guideContents.getItems().indexOf(Row.of(shown));
        if (at < 0) {
            guideContents.getSelectionModel().clearSelection();
        } else if (guideContents.getSelectionModel().getSelectedIndex() != at) {
            guideContents.getSelectionModel().select(at);
            guideContents.scrollTo(Math.max(0, at - 1));
        }
    }

    @FXML
    private void back() {
        if (!read.isEmpty()) {
            show(read.pop());
            guideScroll.requestFocus();
        }
    }

    @FXML
    private void showKeys() {
        onKeys.run();
    }

    @FXML
    private void close() {
        onClose.run();
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (BACK.match(event)) {
            event.consume();
            back();
        } else if (SEARCH.match(event)) {
            event.consume();
            guideSearch.requestFocus();
            guideSearch.selectAll();
        }
    }

    /** From the search into what was found. */
    @FXML
    private void intoContents(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            guideContents.getItems().stream().map(Row::chapter).flatMap(Optional::stream).findFirst().ifPresent(this::go);
            guideContents.requestFocus();
        }
    }

    /** From the contents into the chapter, which the arrows then scroll. */
    @FXML
    private void intoPage(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            guideScroll.requestFocus();
        }
    }

    private static final class RowCell extends ListCell<Row> {

        /** A preferred width of nothing lets a long title end in dots instead of widening the list. */
        RowCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean isHeading = !empty && row != null && row.chapter().isEmpty();
            pseudoClassStateChanged(HEADING, isHeading);
            setDisable(isHeading);
            setText(empty || row == null ? null : row.text());
        }
    }
}
