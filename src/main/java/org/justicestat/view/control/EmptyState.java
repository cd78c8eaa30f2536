package org.justicestat.view.control;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing to show: what is missing, and what to do about it. */
public final class EmptyState extends VBox {

    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label text = new Label();

    public EmptyState() {
        getStyleClass().add("empty-state");
        title.getStyleClass().add("empty-title");
        title.setWrapText(true);
        text.getStyleClass().add("empty-text");
        text.setWrapText(true);
        getChildren().addAll(icon, title, text);
    }

    public void say(String newTitle, String newText) {
        title.setText(newTitle);
        text.setText(newText);
    }

    public String getIcon() {
        return icon.getIconLiteral();
    }

    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String words) {
        title.setText(words);
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String words) {
        text.setText(words);
    }
}
