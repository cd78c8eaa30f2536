package org.justicestat.view.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.justicestat.report.RenderedText;
import org.justicestat.report.document.PrintedFigure;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;

/**
 * The outline of a report at the left and its text at the right, each figure with its marks and the way to its cell by mouse and
 * by keyboard; above them how many figures carry a mark, and the way to the next one.
 */
public final class ReportTextPane extends VBox {

    private static final double OUTLINE_WIDTH = 210;
    private static final double INDENT = 12;

    private final ListView<Heading> outline = new ListView<>();
    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane(text);
    private final FlowPane legend = new FlowPane();
    private final FigureWalk walk = new FigureWalk(this::reveal);
    private Consumer<PrintedFigure> onFigure = _ -> { };

    private record Heading(int level, String text, ReportParagraph place) {

        @Override
        public String toString() {
            return text;
        }
    }

    public ReportTextPane() {
        getStyleClass().add("report-text-pane");
        outline.setId("outline");
        outline.setPrefWidth(OUTLINE_WIDTH);
        outline.setMinWidth(OUTLINE_WIDTH);
        outline.setFixedCellSize(28);
        outline.setCellFactory(_ -> new HeadingCell());
        outline.getSelectionModel().selectedItemProperty().subscribe(this::scrollTo);
        text.setId("reportText");
        text.getStyleClass().add("report-text");
        text.setOnKeyPressed(walk::onKey);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        legend.getStyleClass().add("report-legend");
        scroll.setMinWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox parts = new HBox(outline, scroll);
        VBox.setVgrow(parts, Priority.ALWAYS);
        getChildren().addAll(legend, parts);
    }

    void setOnFigure(Consumer<PrintedFigure> action) {
        onFigure = action;
    }

    void show(RenderedText rendered, FigureMarks marks, Messages messages) {
        outline.setAccessibleText(messages.get("report.screen.outline"));
        scroll.setAccessibleText(messages.get("report.screen.text"));
        List<Heading> headings = new ArrayList<>();
        List<ReportParagraph> paragraphs = new ArrayList<>();
        Map<FigureMark, Integer> counts = new EnumMap<>(FigureMark.class);
        for (RenderedText.Paragraph paragraph : rendered.paragraphs()) {
            ReportParagraph flow = flow(paragraph, marks, messages, counts);
            paragraphs.add(flow);
            if (paragraph.level() > 0) {
                headings.add(new Heading(paragraph.level(), paragraph.text(), flow));
            }
        }
        boolean hadFocus = walk.stop().filter(Node::isFocused).isPresent();
        text.getChildren().setAll(paragraphs);
        boolean same = walk.show(paragraphs.stream().flatMap(flow -> flow.figures().stream()).toList());
        outline.getItems().setAll(headings);
        if (hadFocus) {
            walk.stop().ifPresent(Node::requestFocus);
        }
        if (!same) {
            scroll.setVvalue(0);
        }
        showLegend(counts, messages);
    }

    private void showLegend(Map<FigureMark, Integer> counts, Messages messages) {
        legend.getChildren().clear();
        counts.forEach((mark, count) -> {
            Button next = new Button(messages.get("report.screen.mark.count", messages.get(mark.messageKey()), count));
            next.getStyleClass().addAll("legend-mark", mark.styleClass());
            next.setTooltip(new Tooltip(messages.get("report.screen.mark.next", messages.get(mark.hintKey()))));
            next.setAccessibleHelp(next.getTooltip().getText());
            next.setOnAction(_ -> walk.seek(mark));
            legend.getChildren().add(next);
        });
        Label use = new Label(messages.get("report.screen.mark.use"));
        use.getStyleClass().add("caption");
        legend.getChildren().add(use);
    }

    void clear() {
        walk.show(List.of());
        text.getChildren().clear();
        outline.getItems().clear();
        legend.getChildren().clear();
    }

    private ReportParagraph flow(RenderedText.Paragraph paragraph, FigureMarks marks, Messages messages,
                                 Map<FigureMark, Integer> counts) {
        List<Text> pieces = new ArrayList<>();
        for (RenderedText.Piece piece : paragraph.pieces()) {
            pieces.add(piece.figure().<Text>map(figure -> {
                Set<FigureMark> of = marks.of(figure);
                of.forEach(mark -> counts.merge(mark, 1, Integer::sum));
                return figureText(piece.text(), figure, of, messages);
            }).orElseGet(() -> new Text(piece.text().equals(RenderedText.CELL_END) ? "  │  " : piece.text())));
        }
        ReportParagraph flow = new ReportParagraph(pieces);
        flow.getStyleClass().add(paragraph.level() > 0 ? "report-heading" : switch (paragraph.kind()) {
            case TEXT -> "report-paragraph";
            case TABLE_ROW -> "report-row";
            case CHART -> "report-chart";
        });
        return flow;
    }

    private FigureText figureText(String words, PrintedFigure figure, Set<FigureMark> marks, Messages messages) {
        String state = marks.stream().map(mark -> messages.get(mark.messageKey()))
                .collect(Collectors.joining(messages.get("template.listSeparator")));
        return new FigureText(words, figure.ref(), marks, messages.get("report.screen.figure",
                figure.ref().indicator().name(), figure.ref().office().name(),
                new PeriodText(messages).full(figure.ref().period()), state), () -> onFigure.accept(figure));
    }

    private void scrollTo(Heading heading) {
        if (heading == null) {
            return;
        }
        walk.startAt(heading.place());
        scrollTo(heading.place().getBoundsInParent().getMinY());
    }

    private void reveal(Node figure) {
        Bounds place = text.sceneToLocal(figure.localToScene(figure.getBoundsInLocal()));
        double height = scroll.getViewportBounds().getHeight();
        double top = -scroll.getViewportBounds().getMinY();
        if (place.getMinY() < top || place.getMaxY() > top + height) {
            scrollTo(place.getCenterY() - height / 2);
        }
    }

    private void scrollTo(double top) {
        double hidden = text.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }

    private static final class HeadingCell extends ListCell<Heading> {

        /** As wide as the list, so that a long heading ends in dots. */
        HeadingCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Heading heading, boolean empty) {
            super.updateItem(heading, empty);
            boolean blank = empty || heading == null;
            setText(blank ? null : heading.text());
            setPadding(new Insets(0, 8, 0, blank ? 0 : INDENT * heading.level()));
        }
    }
}
