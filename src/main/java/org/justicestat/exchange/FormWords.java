package org.justicestat.exchange;

import java.util.List;
import org.justicestat.model.Cell;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Quarter;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.text.PeriodText;

/** What is printed on a form around its figures, the same in Excel, on paper and in a PDF. */
final class FormWords {

    /** What a clerk writes where no number can exist. */
    static final String NOT_APPLICABLE = "/";

    private final EntryForm form;
    private final Messages messages;

    FormWords(EntryForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    String in(Name name) {
        return name.in(messages.language());
    }

    String title() {
        return messages.get(switch (form.period()) {
            case Month _ -> "form.title.month";
            case Quarter _ -> "form.title.quarter";
            default -> "form.title.year";
        }, form.bureau());
    }

    String office() {
        return messages.get("form.office", form.office().name());
    }

    String period() {
        return new PeriodText(messages).full(form.period());
    }

    /** Office and period: no two forms of a bureau share it. */
    String tableNumber() {
        return messages.get("form.tableNumber", form.office().code(), form.period());
    }

    String guide() {
        return messages.get("form.guide");
    }

    /** As {@link #guide}, for paper, which has no colours to fill in. */
    String paperGuide() {
        return messages.get("form.guide.paper");
    }

    String page(int number, int count) {
        return messages.get("form.page", number, count);
    }

    String sheet() {
        return messages.get("form.sheet");
    }

    /** Headings of the columns from the serial number on. */
    List<String> columns() {
        return List.of(messages.get("form.column.serial"), messages.get("form.column.indicator"),
                messages.get("form.column.unit"), messages.get("form.column.current"), messages.get("form.column.previous"),
                messages.get("form.column.lastYear"), messages.get("form.column.note"));
    }

    /** Who signs, each before an empty space. */
    List<String> signatures() {
        return List.of(messages.get("form.filledBy"), messages.get("form.reviewedBy"), messages.get("form.responsible"),
                messages.get("form.date"));
    }

    String invalid(int decimals) {
        return messages.get("form.invalid", decimals);
    }

    /** A cell as on paper: nothing where it is missing. */
    static String text(Cell cell) {
        return cell.value().map(NumberText::exact).orElse(NOT_APPLICABLE);
    }
}
