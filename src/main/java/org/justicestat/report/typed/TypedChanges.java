package org.justicestat.report.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.analysis.Change;
import org.justicestat.report.template.Aspect;

/** Finds the forms in which writers speak of a change: 同比增长38.9%, 比上年增长1.2倍, 翻了一番, 增长两倍, 由3件增至7件, 与去年持平, 增加185件. */
public final class TypedChanges {

    private static final String NUMBER = TypedNumbers.DIGITS;
    private static final String TIMES = "(?:" + NUMBER + "|[一二两三四五六七八九十]+(?=倍))";
    private static final String LAST = "(?:上一?年|去年)(?:同期|末|底)?";
    private static final String PREFIX = "(?<prefix>同比|(?:与|比|较|同)" + LAST + "(?:相比|比)?[，,]?)";
    private static final String UP = "增长|上升|增加|提高|提升|上涨";
    private static final String DOWN = "下降|减少|降低|下滑";
    private static final String UNIT = "(?:万元|亿元|元|\\p{IsHan}{1,2}?)?";

    private final List<Form> forms = List.of(
            new Form(PREFIX + "?(?:(?<up>" + UP + ")|" + DOWN + ")了?(?<a>" + TIMES + ")(?<of>%|个百分点|倍)",
                    Aspect.YEAR_ON_YEAR, (found, up) -> TypedChange.growth(number(found, "a"), found.group("of"), up)),
            new Form("(?<up>)" + PREFIX + "?(?:是|为)" + LAST + "的(?<a>" + TIMES + ")倍",
                    Aspect.YEAR_ON_YEAR, (found, _) -> TypedChange.multiple(number(found, "a"))),
            new Form("(?<up>)" + PREFIX + "?翻了?(?<a>[一二两三四])番", Aspect.YEAR_ON_YEAR,
                    (found, _) -> TypedChange.times((1L << number(found, "a").intValue()) - 1)),
            new Form("(?<up>)(?:(?:与|同|和)" + LAST + "|同比)(?:保持)?基本持平", Aspect.YEAR_ON_YEAR,
                    (_, _) -> TypedChange.kind(Change.Kind.ROUNDS_TO_ZERO)),
            new Form("(?<up>)(?:(?:与|同|和)" + LAST + "|同比)(?:保持)?持平", Aspect.YEAR_ON_YEAR,
                    (_, _) -> TypedChange.unchanged()),
            new Form("(?:由|从)(?:" + LAST + "的?)?(?<a>" + NUMBER + ")" + UNIT + "(?:(?<up>增至|增加到|增加至|增长到|增长至|升至|上升到|上升至"
                    + "|提高到|提升到|提高至)|降至|下降到|下降至|减至|减少到|减少至|降低到)(?<b>" + NUMBER + ")(?:万元|亿元|[件起宗例人名位次场家所个户篇份条项])?",
                    Aspect.YEAR_ON_YEAR, (found, _) -> TypedChange.fromTo(number(found, "a"), number(found, "b"))),
            new Form("(?:(?<up>净?增加?|增长)|减少|下降)了?(?<a>" + NUMBER + ")(?!%|个百分点|倍|[余多])(?:万元|件次|人次|场次|[件起宗例人名位次场家所个户篇份条项])",
                    Aspect.DIFFERENCE, (found, up) -> TypedChange.difference(number(found, "a"), up)));

    /** One way of saying it. */
    private record Form(Pattern pattern, Aspect aspect, BiFunction<Matcher, Boolean, TypedChange.Test> meaning) {

        Form(String pattern, Aspect aspect, BiFunction<Matcher, Boolean, TypedChange.Test> meaning) {
            this(Pattern.compile(pattern), aspect, meaning);
        }
    }

    private static BigDecimal number(Matcher found, String group) {
        String typed = found.group(group);
        return Character.isDigit(typed.charAt(0)) ? TypedNumbers.value(typed) : Numeral.value(typed);
    }

    /**
     * In the order of the forms; none overlaps another.
     *
     * @param text of half width
     */
    public List<TypedChange> in(String text) {
        List<TypedChange> changes = new ArrayList<>();
        for (Form form : forms) {
            Matcher found = form.pattern().matcher(text);
            while (found.find()) {
                boolean taken = changes.stream().anyMatch(one -> one.covers(found.start()) || one.covers(found.end() - 1));
                boolean several = text.substring(0, found.start()).endsWith("分别");
                if (!taken && !several) {
                    changes.add(new TypedChange(found.start(), found.end(), form.aspect(),
                            form.meaning().apply(found, found.group("up") != null)));
                }
            }
        }
        return changes;
    }
}
