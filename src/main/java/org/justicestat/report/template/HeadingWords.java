package org.justicestat.report.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/** Reads the heads of the rows and columns of a table that somebody typed, against the names of one ledger. */
public final class HeadingWords {

    private static final Pattern BRACKETS = Pattern.compile("[（(](?:单位[:：])?([^（()）]*)[)）]");
    /** As tables mark an estimate. */
    private static final Pattern STAR = Pattern.compile("[*＊]+$");
    private static final Pattern LEAD = Pattern.compile("^(?:其中[:：]?|[0-9一二三四五六七八九十]+[.、．])");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?:年度?|$)");
    private static final Pattern CHANGE = Pattern.compile("同比|环比|增长|增减|增幅|升降|比上年|较上年|比去年|较去年");
    private static final Pattern SHARE = Pattern.compile("占比|比重|构成");
    private static final Pattern ORDINAL = Pattern.compile("序号|编号|项次|行次");
    private static final Pattern TOTAL = Pattern.compile("合计|总计|共计|全局|全区|全县|全市");

    private final Year year;
    private final Office bureau;
    private final List<Office> offices;
    private final TemplateNames names;
    private final Vocabulary vocabulary = new Vocabulary();
    private final PeriodWords periods;

    /** @param year that 本年 means */
    public HeadingWords(Snapshot snapshot, Year year) {
        this.year = year;
        this.bureau = snapshot.offices().root();
        this.offices = List.copyOf(snapshot.offices().all());
        this.names = new TemplateNames(snapshot);
        this.periods = new PeriodWords(year);
    }

    public Heading of(String head) {
        String typed = STAR.matcher(head.strip()).replaceFirst("");
        Matcher brackets = BRACKETS.matcher(typed);
        String unit = brackets.find() ? brackets.group(1).strip() : "";
        String words = TemplateText.plain(LEAD.matcher(BRACKETS.matcher(typed).replaceAll("").strip()).replaceFirst(""));
        var indicator = names.indicator(TemplateText.plain(typed)).or(() -> names.indicator(words));
        if (indicator.isPresent()) {
            Optional<Period> period = period(TemplateText.plain(unit));
            return new Heading(indicator, Optional.empty(), period, Heading.Kind.VALUE, period.isPresent() ? "" : unit);
        }
        return new Heading(indicator, office(words), period(words), kind(words), unit);
    }

    private static Heading.Kind kind(String words) {
        return ORDINAL.matcher(words).matches() ? Heading.Kind.ORDINAL
                : CHANGE.matcher(words).find() ? Heading.Kind.CHANGE
                : SHARE.matcher(words).find() ? Heading.Kind.SHARE : Heading.Kind.VALUE;
    }

    /** A name, or the beginning of that of one office only; a total is that of the bureau. */
    private Optional<Office> office(String words) {
        if (TOTAL.matcher(words).matches()) {
            return Optional.of(bureau);
        }
        return names.office(words).or(() -> {
            List<Office> alike = offices.stream().filter(office -> words.length() >= 2
                    && TemplateText.plain(office.name().zh()).startsWith(words)).toList();
            return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
        });
    }

    private Optional<Period> period(String words) {
        Optional<Keyword> keyword = vocabulary.find(words);
        if (keyword.filter(Keyword.LAST_YEAR::equals).isPresent()) {
            return Optional.of(year.previousYear());
        }
        if (keyword.filter(Keyword.VALUE::equals).isPresent()) {
            return Optional.of(year);
        }
        Optional<Period> whole = periods.find(words);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher found = YEAR.matcher(words);
        return found.find() ? Optional.of(new Year(Integer.parseInt(found.group(1)))) : Optional.empty();
    }
}
