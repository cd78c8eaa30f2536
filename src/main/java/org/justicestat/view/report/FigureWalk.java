package org.justicestat.view.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Path;
import javafx.util.Subscription;

/**
 * The way through the figures of a text by keyboard. Tab stops at one of them only, the one last gone to; Left and Right go on
 * from there, F3 to the next one with the mark that was last looked for. A ring is drawn around the one that has the focus, on
 * each line it stands on.
 */
final class FigureWalk {

    private final Path ring = new Path();
    private final Consumer<Node> reveal;
    private List<FigureText> figures = List.of();
    private int current;
    private Optional<FigureMark> sought = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    /** @param reveal scrolls a figure into view */
    FigureWalk(Consumer<Node> reveal) {
        this.reveal = reveal;
        ring.getStyleClass().add("figure-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
    }

    /**
     * Takes other figures, and stands at the same one as before where it is still among them, else at the first.
     *
     * @return whether it is the same one
     */
    boolean show(List<FigureText> inOrder) {
        leave();
        Optional<Integer> same = stop().flatMap(before -> IntStream.range(0, inOrder.size())
                .filter(index -> inOrder.get(index).ref().equals(before.ref())).boxed()
                .min(Comparator.comparingInt(index -> Math.abs(index - current))));
        figures = List.copyOf(inOrder);
        current = same.orElse(0);
        for (int index = 0; index < figures.size(); index++) {
            int place = index;
            figures.get(index).setFocusTraversable(index == current);
            figures.get(index).focusedProperty().subscribe((_, focused) -> {
                if (focused) {
                    enter(place);
                } else {
                    leave();
                }
            });
        }
        return same.isPresent();
    }

    /** Where Tab stops; empty in a text without figures. */
    Optional<FigureText> stop() {
        return current < figures.size() ? Optional.of(figures.get(current)) : Optional.empty();
    }

    /** Has Tab stop at the first figure in a paragraph or after it. */
    void startAt(ReportParagraph paragraph) {
        List<Node> paragraphs = paragraph.getParent().getChildrenUnmodifiable();
        int from = paragraphs.indexOf(paragraph);
        for (int index = 0; index < figures.size(); index++) {
            if (paragraphs.indexOf(figures.get(index).getParent()) >= from) {
                stopAt(index);
                return;
            }
        }
    }

    /** Goes to the next figure with the mark, after the last one to the first. */
    void seek(FigureMark mark) {
        sought = Optional.of(mark);
        int from = figures.get(current).isFocused() ? current + 1 : current;
        IntStream.range(0, figures.size()).map(step -> (from + step) % figures.size())
                .filter(index -> figures.get(index).marks().contains(mark)).findFirst()
                .ifPresent(index -> figures.get(index).requestFocus());
    }

    void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F3) {
            event.consume();
            sought.ifPresent(this::seek);
            return;
        }
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
        ReportParagraph paragraph = (ReportParagraph) figure.getParent();
        paragraph.getChildren().add(ring);
        following = figure.boundsInParentProperty().subscribe(_ -> ring.getElements().setAll(paragraph.shapeOf(figure)));
        reveal.accept(figure);
    }

    private void leave() {
        following.unsubscribe();
        if (ring.getParent() instanceof ReportParagraph paragraph) {
            paragraph.getChildren().remove(ring);
        }
    }
}
