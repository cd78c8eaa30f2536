package org.justicestat.view.control;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Shows the content of a window larger: laid out for a smaller room and drawn at the size of the window, letters as sharp as
 * ever. Menus and pop-ups grow with it. The keys and Ctrl with the wheel change the zoom.
 */
public final class ZoomPane extends Region {

    private final Appearance appearance;
    private final Scale scale = new Scale();
    private final ListChangeListener<Window> onWindows = this::zoomPopUps;

    /** It lives as long as the appearance does. */
    public ZoomPane(Appearance appearance) {
        this.appearance = appearance;
        appearance.zoomProperty().subscribe(this::zoom);
        addEventHandler(KeyEvent.KEY_PRESSED, this::zoomByKey);
        addEventFilter(ScrollEvent.SCROLL, this::zoomByWheel);
        Window.getWindows().addListener(new WeakListChangeListener<>(onWindows));
    }

    public void show(Parent content) {
        content.getTransforms().setAll(scale);
        getChildren().setAll(content);
    }

    private void zoom(int percent) {
        scale.setX(percent / 100.0);
        scale.setY(percent / 100.0);
        requestLayout();
    }

    private void zoomByKey(KeyEvent event) {
        ZoomKey.of(event).ifPresent(key -> {
            key.apply(appearance);
            event.consume();
        });
    }

    private void zoomByWheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            appearance.zoomBy(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    private void zoomPopUps(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().stream().filter(this::isOverThis)
                    .flatMap(window -> window.getScene().getRoot().getChildrenUnmodifiable().stream())
                    .filter(part -> !part.getTransforms().contains(scale))
                    .forEach(part -> part.getTransforms().add(scale));
        }
    }

    /** A menu may stand over another menu. */
    private boolean isOverThis(Window window) {
        return window instanceof PopupWindow popUp && popUp.getOwnerWindow() != null
                && (popUp.getOwnerWindow().getScene() == getScene() || isOverThis(popUp.getOwnerWindow()));
    }

    @Override
    protected void layoutChildren() {
        for (Node content : getChildren()) {
            content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
        }
    }
}
