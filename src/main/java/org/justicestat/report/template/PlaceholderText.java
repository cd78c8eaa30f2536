package org.justicestat.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.MonthSpan;
import org.justicestat.model.Name;
import org.justicestat.model.Period;
import org.justicestat.model.Quarter;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/** Placeholders as they are copied into a template: what {@link PlaceholderReader} reads back as the same. */
public final class PlaceholderText {

    private static final Map<Aspect, Keyword> WORDS = Map.of(Aspect.YEAR_ON_YEAR, Keyword.YEAR_ON_YEAR,
            Aspect.PERIOD_ON_PERIOD, Keyword.PERIOD_ON_PERIOD, Aspect.DIFFERENCE, Keyword.DIFFERENCE,
            Aspect.GROWTH, Keyword.GROWTH, Aspect.POINTS, Keyword.POINTS, Aspect.UNIT, Keyword.UNIT, Aspect.SHARE, Keyword.SHARE,
            Aspect.NAME, Keyword.NAME);
    private static final Map<DocumentWord, Keyword> DOCUMENT = Map.of(DocumentWord.BUREAU, Keyword.DOCUMENT_BUREAU,
            DocumentWord.YEAR, Keyword.DOCUMENT_YEAR, DocumentWord.LAST_YEAR, Keyword.DOCUMENT_LAST_YEAR,
            DocumentWord.NEXT_YEAR, Keyword.DOCUMENT_NEXT_YEAR, DocumentWord.DATE, Keyword.DOCUMENT_DATE);

    private final Snapshot snapshot;
    private final Year year;
    private final Vocabulary vocabulary = new Vocabulary();
    private final TemplateNames names;

    /** @param year of the report: a figure of the year before is written as one of last year */
    public PlaceholderText(Snapshot snapshot, Year year) {
        this.snapshot = snapshot;
        this.year = year;
        this.names = new TemplateNames(snapshot);
    }

    public String of(FigureRef figure) {
        List<String> words = new ArrayList<>();
        words.add(name(figure.indicator()));
        if (!figure.office().equals(snapshot.offices().root())) {
            words.add(figure.office().name().zh());
        }
        boolean lastYear = figure.period().year() == year.year() - 1;
        boolean otherYear = !lastYear && figure.period().year() != year.year();
        String period = period(figure.period(), otherYear);
        if (!period.isEmpty()) {
            words.add(period);
        }
        if (lastYear) {
            words.add(vocabulary.form(Keyword.LAST_YEAR));
        }
        if (WORDS.containsKey(figure.aspect())) {
            words.add(vocabulary.form(WORDS.get(figure.aspect())));
        }
        figure.whole().stream().filter(whole -> !whole.equals(figure.indicator())).forEach(whole -> words.add(name(whole)));
        return bracketed(String.join(String.valueOf(TemplateText.DOT), words));
    }

    /** The name, unless it stands for another indicator or a word of the grammar; then the code. */
    private String name(Indicator indicator) {
        String plain = TemplateText.plain(indicator.name().zh());
        boolean clear = names.indicator(plain).filter(indicator::equals).isPresent();
        return clear ? indicator.name().zh() : indicator.code();
    }

    private static String period(Period period, boolean withYear) {
        String yearWord = withYear ? period.year() + "年" : "";
        return switch (period) {
            case Year _ -> yearWord;
            case Month(int _, int month) -> yearWord + month + "月";
            case Quarter(int _, int quarter) -> yearWord + "第" + quarter + "季度";
            case MonthSpan(int _, int last) -> yearWord + "1—" + last + "月";
        };
    }

    public String of(DocumentWord word) {
        return bracketed(vocabulary.form(DOCUMENT.get(word)));
    }

    /** The table of the first indicator of each domain. */
    public String mainTable() {
        return piece(Keyword.TABLE, vocabulary.form(Keyword.MAIN));
    }

    /** The table of every figure of the year. */
    public String wholeTable() {
        return piece(Keyword.TABLE, vocabulary.form(Keyword.EVERYTHING));
    }

    public String tableOf(Name domain) {
        return piece(Keyword.TABLE, domain.zh());
    }

    /** The table of these, in their order. */
    public String tableOf(List<Indicator> indicators) {
        return piece(Keyword.TABLE, names(indicators));
    }

    /** As {@link #tableOf(List)} with the share of each, plain and made to add up to 100. */
    public List<String> shareTablesOf(List<Indicator> indicators) {
        return Stream.of(Keyword.SHARE, Keyword.BALANCED)
                .map(word -> piece(Keyword.TABLE, names(indicators) + TemplateText.DOT + vocabulary.form(word))).toList();
    }

    public String tableByOffice(List<Indicator> indicators) {
        return piece(Keyword.TABLE, names(indicators) + TemplateText.DOT + vocabulary.form(Keyword.BY_OFFICE));
    }

    private String names(List<Indicator> indicators) {
        return indicators.stream().map(this::name).collect(Collectors.joining("、"));
    }

    public String chartOf(Indicator indicator) {
        return of(chart(indicator, Placeholder.Chart.YEARS, false));
    }

    /** Month by month of the year. */
    public String chartByMonth(Indicator indicator) {
        return of(chart(indicator, 0, false));
    }

    /** The chart of {@link #chartOf} as a picture. */
    public String pictureOf(Indicator indicator) {
        return of(chart(indicator, Placeholder.Chart.YEARS, true));
    }

    private Placeholder.Chart chart(Indicator indicator, int years, boolean picture) {
        return new Placeholder.Chart(indicator, snapshot.offices().root(), year, years, picture);
    }

    /** @param chart of the report year */
    public String of(Placeholder.Chart chart) {
        List<String> words = new ArrayList<>(List.of(name(chart.indicator())));
        if (!chart.office().equals(snapshot.offices().root())) {
            words.add(chart.office().name().zh());
        }
        words.add(chart.years() == 0 ? vocabulary.form(Keyword.BY_MONTH) : Tokens.recent(chart.years()));
        if (chart.picture()) {
            words.add(vocabulary.form(Keyword.PICTURE));
        }
        return piece(Keyword.CHART, String.join(String.valueOf(TemplateText.DOT), words));
    }

    /** Headings and sentences of every domain. */
    public String everyPassage() {
        return piece(Keyword.PASSAGE, vocabulary.form(Keyword.EVERY_DOMAIN));
    }

    private String piece(Keyword kind, String words) {
        return bracketed(vocabulary.form(kind) + "：" + words);
    }

    private static String bracketed(String words) {
        return "【" + words + "】";
    }
}
