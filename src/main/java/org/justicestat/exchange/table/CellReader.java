package org.justicestat.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;

/** Makes a cell of what a worksheet writes of it. A formula counts for the value that was last calculated. */
public final class CellReader {

    /**
     * Spreadsheets calculate in binary and show 15 significant digits: 12.34 from a sum may be kept as
     * 12.340000000000001. What the user sees is what is taken.
     */
    private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST_NUMBER = 60;

    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean datesFrom1904;

    public CellReader(SharedStrings strings, CellFormats formats, boolean datesFrom1904) {
        this.strings = strings;
        this.formats = formats;
        this.datesFrom1904 = datesFrom1904;
    }

    /**
     * What a worksheet writes of one cell.
     *
     * @param type    its {@code t}
     * @param style   its {@code s}, or −1
     * @param formula whether it has one
     * @param value   its {@code v}, or {@code null} where it has none
     * @param inline  the text of its {@code is}, or {@code null} where it has none
     */
    record Raw(String type, int style, boolean formula, String value, String inline) {
    }

    InputCell read(Raw raw) {
        boolean noValue = raw.value() == null || raw.value().isEmpty() && !raw.type().equals("str");
        if (noValue && raw.inline() == null) {
            return raw.formula() ? new InputCell.Unreadable("exchange.cell.notCalculated", "") : InputCell.BLANK;
        }
        return switch (raw.type()) {
            case "s" -> shared(raw.value());
            case "inlineStr" -> new InputCell.Text(raw.inline() == null ? "" : raw.inline());
            case "str" -> new InputCell.Text(ExcelText.decoded(raw.value()));
            case "b" -> new InputCell.Text(raw.value().equals("1") ? "TRUE" : "FALSE");
            case "e" -> new InputCell.Unreadable("exchange.cell.error", Problems.shown(raw.value()));
            case "d" -> isoDate(raw.value());
            default -> number(raw.value().strip(), raw.style());
        };
    }

    private InputCell shared(String index) {
        boolean number = index.length() < 10 && index.chars().allMatch(c -> c >= '0' && c <= '9');
        return strings.get(number ? Integer.parseInt(index) : -1).<InputCell>map(InputCell.Text::new)
                .orElseGet(() -> new InputCell.Unreadable("exchange.cell.unreadable", Problems.shown(index)));
    }

    /** Strict workbooks write dates in ISO 8601 instead of as a number of days. */
    private static InputCell isoDate(String value) {
        try {
            return new InputCell.Date(value.contains("T") ? LocalDateTime.parse(value.replace("Z", ""))
                    : LocalDate.parse(value).atStartOfDay());
        } catch (DateTimeException _) {
            // The user is told that the cell cannot be read; the parser's words add nothing.
            return new InputCell.Unreadable("exchange.cell.unreadable", Problems.shown(value));
        }
    }

    private InputCell number(String text, int style) {
        if (text.length() > LONGEST_NUMBER) {
            return new InputCell.Unreadable("exchange.cell.unreadable", Problems.shown(text));
        }
        try {
            BigDecimal value = new BigDecimal(text);
            return switch (formats.shown(style)) {
                case DATE -> date(text, value);
                case PERCENT -> plain(text, value, true);
                case PLAIN -> plain(text, value, false);
            };
        } catch (NumberFormatException _) {
            // The user is told that the cell cannot be read; the parser's words add nothing.
            return new InputCell.Unreadable("exchange.cell.unreadable", Problems.shown(text));
        }
    }

    private InputCell date(String text, BigDecimal days) {
        // Only the calendar day is wanted of the serial number, so its binary form does no harm here.
        LocalDateTime date = DateUtil.isValidExcelDate(days.doubleValue())
                ? DateUtil.getLocalDateTime(days.doubleValue(), datesFrom1904) : null;
        return date == null ? new InputCell.Unreadable("exchange.cell.unreadable", text) : new InputCell.Date(date);
    }

    private static InputCell plain(String text, BigDecimal value, boolean percent) {
        if (value.precision() <= SHOWN_DIGITS.getPrecision()) {
            return new InputCell.Number(value, percent);
        }
        BigDecimal shown = value.round(SHOWN_DIGITS);
        // Beyond 15 digits before the point even whole numbers are no longer exact in a spreadsheet.
        boolean exact = value.precision() - value.scale() <= SHOWN_DIGITS.getPrecision() || value.compareTo(shown) == 0;
        return exact ? new InputCell.Number(shown, percent) : new InputCell.Unreadable("exchange.cell.digits", text);
    }
}
