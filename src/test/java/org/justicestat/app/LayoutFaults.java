package org.justicestat.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;

/**
 * What does not fit in a window: a control that stands outside the parts around it, two that lie over each other, a word that
 * ends in dots where it has to be read. What can be scrolled to counts as seen; what a control is made of is its own affair.
 */
final class LayoutFaults {

    /** Layout snaps to whole pixels, and a focus ring may stand half a pixel out. */
    private static final double TOLERANCE = 1.5;
    private static final Set<String> READ_WHOLE = Set.of("page-title", "section-title", "field-label", "badge");

    private final Scene scene;
    private final List<String> faults = new ArrayList<>();
    /** What holds the part that is looked at and can be scrolled; null outside of any. */
    private Parent scrolled;

    private LayoutFaults(Scene scene) {
        this.scene = scene;
    }

    static List<String> of(Scene scene) {
        LayoutFaults found = new LayoutFaults(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        found.visit(scene.getRoot());
        return found.faults;
    }

    private void visit(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control) {
            check(control);
        }
        switch (node) {
            case ScrollPane scroll -> visitContent(scroll);
            case TabPane tabs -> visit(tabs.getSelectionModel().getSelectedItem().getContent());
            case Control _, TextFlow _ -> { }
            case Parent parent -> {
                visitApart(parent.getChildrenUnmodifiable());
                parent.getChildrenUnmodifiable().forEach(this::visit);
            }
            default -> { }
        }
    }

    private void visitContent(ScrollPane scroll) {
        Node content = scroll.getContent();
        if (content.getLayoutBounds().getWidth() > scroll.getViewportBounds().getWidth() + TOLERANCE) {
            faults.add("is wider than its scroll pane: " + name(content));
        }
        Parent outer = scrolled;
        scrolled = content.getParent();
        visit(content);
        scrolled = outer;
    }

    private void check(Control control) {
        Bounds own = inScene(control);
        Node clipped = control;
        Bounds around = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        for (Parent parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent == scrolled) {
                around = own;
                break;
            }
            if (!contains(inScene(parent), own)) {
                around = inScene(parent);
                clipped = parent;
                break;
            }
        }
        if (!contains(around, own)) {
            faults.add("stands out of " + name(clipped) + ": " + name(control) + " " + words(own) + " of " + words(around));
        }
        if (control instanceof Labeled labeled && labeled.isTextTruncated() && mustBeRead(labeled)) {
            faults.add("ends in dots: " + name(control));
        }
    }

    private static boolean mustBeRead(Labeled labeled) {
        return labeled instanceof ButtonBase && labeled.getText() != null && !labeled.getStyleClass().contains("ledger-menu")
                || labeled instanceof Label && labeled.getStyleClass().stream().anyMatch(READ_WHOLE::contains);
    }

    /** A stack is meant to lie over itself. */
    private void visitApart(List<Node> siblings) {
        List<Node> seen = siblings.stream().filter(node -> node.isVisible() && node.isManaged())
                .filter(node -> !(node.getParent() instanceof StackPane)).toList();
        for (int i = 0; i < seen.size(); i++) {
            for (Node other : seen.subList(i + 1, seen.size())) {
                if (overlap(inScene(seen.get(i)), inScene(other))) {
                    faults.add("lies over another: " + name(seen.get(i)) + " and " + name(other));
                }
            }
        }
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > TOLERANCE
                && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > TOLERANCE;
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE && inner.getMaxX() <= outer.getMaxX() + TOLERANCE
                && inner.getMinY() >= outer.getMinY() - TOLERANCE && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String name(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        String id = Stream.iterate(node, Objects::nonNull, Node::getParent).map(Node::getId).filter(Objects::nonNull)
                .findFirst().orElse("");
        return node.getClass().getSimpleName() + " " + id + " " + node.getStyleClass() + " " + text;
    }

    private static String words(Bounds bounds) {
        return Math.round(bounds.getMinX()) + "," + Math.round(bounds.getMinY()) + " to " + Math.round(bounds.getMaxX()) + ","
                + Math.round(bounds.getMaxY());
    }
}
