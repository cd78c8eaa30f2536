package org.justicestat.view.control;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.justicestat.analysis.Heatmap;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;

/** In which order the rows of a heat map stand: that of the offices, by all periods together, or by one of them. */
public final class HeatOrder extends ComboBox<Integer> {

    private static final int OFFICES = -2;
    private static final int TOGETHER = -1;
    private static final double WIDTH = 150;

    private Heatmap shown;

    public HeatOrder() {
        setPrefWidth(WIDTH);
        setValue(OFFICES);
    }

    /** Offers the periods of the heat map; the order chosen before stays where it can. */
    public void show(Heatmap heatmap, Messages messages) {
        if (shown != null && shown.periods().equals(heatmap.periods())) {
            shown = heatmap;
            return;
        }
        shown = heatmap;
        PeriodText periods = new PeriodText(messages);
        setAccessibleText(messages.get("control.heatOrder"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer order) {
                return order == null || order == OFFICES ? messages.get("control.heatOrder.offices")
                        : order == TOGETHER ? messages.get("control.heatOrder.together")
                        : periods.full(heatmap.periods().get(order));
            }

            @Override
            public Integer fromString(String words) {
                throw new UnsupportedOperationException("the order is chosen, never typed");
            }
        });
        List<Integer> orders = java.util.stream.IntStream.range(OFFICES, heatmap.periods().size()).boxed().toList();
        getItems().setAll(orders);
        setValue(null);
        setValue(OFFICES);
    }

    public Heatmap sorted(Heatmap heatmap) {
        return switch (getValue() == null ? OFFICES : getValue()) {
            case OFFICES -> heatmap;
            case TOGETHER -> heatmap.sorted(OptionalInt.empty());
            default -> heatmap.sorted(OptionalInt.of(getValue()));
        };
    }
}
