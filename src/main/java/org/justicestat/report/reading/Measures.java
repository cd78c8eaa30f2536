package org.justicestat.report.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Indicator;
import org.justicestat.report.typed.NumberContext;
import org.justicestat.report.typed.TypedNumber;
import org.justicestat.text.NumberText;

/** The measure words that stand behind numbers, and the values in them. */
final class Measures {

    private static final List<String> COMMON = List.of("平方米", "公里", "小时", "分钟", "人次", "件次", "场次", "批次", "件", "起", "宗", "例",
            "人", "名", "位", "次", "场", "家", "所", "个", "户", "篇", "份", "条", "项", "期", "支", "台", "册", "本", "天", "张", "辆", "亩",
            "块", "封", "幅", "处", "部", "套", "组", "对", "批", "类", "只", "座", "间");
    private static final String PERCENT = "%";
    private static final String POINTS = "百分点";
    private static final String MONEY = "万元";
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final List<String> words;

    Measures(Catalogue catalogue) {
        this.words = Stream.concat(catalogue.indicators().stream().map(Indicator::unit), COMMON.stream())
                .filter(word -> !word.isEmpty()).distinct().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    boolean has(NumberContext context) {
        return !unit(context).isEmpty();
    }

    /** Empty where there is none. */
    String unit(NumberContext context) {
        if (context.isMoney()) {
            return MONEY;
        }
        return context.isPoints() ? POINTS : context.isPercent() ? PERCENT
                : words.stream().filter(context.measured()::startsWith).findFirst().orElse("");
    }

    /** In the unit: 万 and 亿 multiplied out, money in 万元. */
    BigDecimal value(TypedNumber number, NumberContext context) {
        BigDecimal ones = number.value().multiply(BigDecimal.valueOf(number.scale().factor()));
        BigDecimal value = context.isMoney() ? ones.divide(WAN) : ones;
        return new BigDecimal(NumberText.plain(value));
    }
}
