package org.justicestat.view.report;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/**
 * The way through the figures of a text by keyboard. Tab stops at one of them only, the one last gone to; Left and Right go on
 * from there. A ring is drawn around the one that has the focus, on each line it stands on.
 */
final class FigureWalk {

    private final Path ring = new Path();
    private final Consumer<Node> reveal;
    private List<FigureText> figures = List.of();
    private int current;
    private Subscription following = Subscription.EMPTY;

    /** @param reveal scrolls a figure into view */
    FigureWalk(Consumer<Node> reveal) {
        this.reveal = reveal;
        ring.getStyleClass().add("figure-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
    }

    void show(List<FigureText> inOrder) {
        leave();
        figures = List.copyOf(inOrder);
        current = 0;
        for (int index = 0; index < figures.size(); index++) {
            int place = index;
            figures.get(index).setFocusTraversable(index == 0);
            figures.get(index).focusedProperty().subscribe((_, focused) -> {
                if (focused) {
                    enter(place);
                } else {
                    leave();
                }
            });
        }
    }

    /** Has Tab stop at the first figure in a paragraph or after it. */
    void startAt(TextFlow paragraph) {
        List<Node> paragraphs = paragraph.getParent().getChildrenUnmodifiable();
        int from = paragraphs.indexOf(paragraph);
        for (int index = 0; index < figures.size(); index++) {
            if (paragraphs.indexOf(figures.get(index).getParent()) >= from) {
                stopAt(index);
                return;
            }
        }
    }

    void onKey(KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        if (step == 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        int next = current + step;
        if (next >= 0 && next < figures.size()) {
            figures.get(next).requestFocus();
        }
    }

    private void stopAt(int index) {
        figures.get(current).setFocusTraversable(false);
        current = index;
        figures.get(current).setFocusTraversable(true);
    }

    private void enter(int index) {
        stopAt(index);
        FigureText figure = figures.get(index);
        TextFlow paragraph = (TextFlow) figure.getParent();
        paragraph.getChildren().add(ring);
        following = figure.boundsInParentProperty().subscribe(_ -> draw(paragraph, figure));
        reveal.accept(figure);
    }

    private void leave() {
        following.unsubscribe();
        if (ring.getParent() instanceof TextFlow paragraph) {
            paragraph.getChildren().remove(ring);
        }
    }

    private void draw(TextFlow paragraph, FigureText figure) {
        int start = 0;
        for (Node before : paragraph.getChildren().subList(0, paragraph.getChildren().indexOf(figure))) {
            start += ((Text) before).getText().length();
        }
        ring.getElements().setAll(paragraph.getRangeShape(start, start + figure.getText().length(), false));
    }
}
