package org.justicestat.view.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.justicestat.text.Guide.Block;
import org.justicestat.text.Guide.Chapter;
import org.justicestat.text.Guide.Span;

/** One chapter of the guide, to be read. */
public final class GuidePage extends VBox {

    private static final double WHOLE = 100;
    /** Of the width of a table: its first column holds what is looked up. */
    private static final double FIRST_COLUMN = 36;

    private Consumer<String> onLink = chapter -> { };

    public GuidePage() {
        getStyleClass().add("guide-page");
    }

    /** @param action is given the id of the chapter that a link leads to */
    void setOnLink(Consumer<String> action) {
        onLink = action;
    }

    void show(Chapter chapter) {
        Label title = new Label(chapter.title());
        title.setId("guideTitle");
        title.setWrapText(true);
        title.getStyleClass().add("page-title");
        getChildren().setAll(title);
        chapter.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading(List<Span> line) -> styled(flow(line), "guide-heading");
            case Block.Paragraph(List<Span> line) -> flow(line);
            case Block.Steps(List<List<Span>> steps) -> list(steps, true);
            case Block.Points(List<List<Span>> points) -> list(points, false);
            case Block.Table(List<List<List<Span>>> rows) -> table(rows);
        };
    }

    private Node list(List<List<Span>> lines, boolean numbered) {
        VBox list = styled(new VBox(), "guide-list");
        for (int i = 0; i < lines.size(); i++) {
            Label sign = styled(new Label(numbered ? i + 1 + "." : "•"), "guide-sign");
            sign.setMinWidth(Region.USE_PREF_SIZE);
            TextFlow line = flow(lines.get(i));
            HBox.setHgrow(line, Priority.ALWAYS);
            list.getChildren().add(styled(new HBox(sign, line), "guide-item"));
        }
        return list;
    }

    private Node table(List<List<List<Span>>> rows) {
        GridPane table = styled(new GridPane(), "guide-table");
        int columns = rows.getFirst().size();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(column == 0 ? FIRST_COLUMN : (WHOLE - FIRST_COLUMN) / (columns - 1));
            table.getColumnConstraints().add(width);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                VBox cell = styled(new VBox(flow(rows.get(row).get(column))), row == 0 ? "guide-head" : "guide-cell");
                table.add(cell, column, row);
            }
        }
        return table;
    }

    private TextFlow flow(List<Span> line) {
        TextFlow flow = styled(new TextFlow(), "guide-text");
        line.forEach(span -> flow.getChildren().add(switch (span) {
            case Span.Words(String text) -> new Text(text);
            case Span.Label(String text) -> styled(new Text(text), "guide-label");
            case Span.Key(String text) -> styled(new Label(text), "key");
            case Span.Link(String text, String chapter) -> link(text, chapter);
        }));
        return flow;
    }

    private Hyperlink link(String text, String chapter) {
        Hyperlink link = styled(new Hyperlink(text), "guide-link");
        link.setUserData(chapter);
        link.setOnAction(_ -> onLink.accept(chapter));
        return link;
    }

    private static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
