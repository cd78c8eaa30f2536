package org.justicestat.report.template;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a placeholder into its words. Names may contain separators themselves, so at each place the longest word that is known
 * is taken.
 */
final class Tokens {

    private static final Pattern RECENT = Pattern.compile("近([0-9]{1,2}|[二三四五六七八九十])年");
    /** No keyword or period is longer. */
    private static final int LONGEST_OF_GRAMMAR = 24;
    private static final String DIGITS = "一二三四五六七八九十";
    private static final String LISTING = "·/|:,;、。+";

    private final TemplateNames names;
    private final Vocabulary vocabulary;
    private final PeriodWords periods;
    private final int longest;

    Tokens(TemplateNames names, Vocabulary vocabulary, PeriodWords periods) {
        this.names = names;
        this.vocabulary = vocabulary;
        this.periods = periods;
        this.longest = Math.max(names.longest(), LONGEST_OF_GRAMMAR);
    }

    /** A word that is neither a name nor of the grammar. */
    static final class UnknownWordException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String word;

        UnknownWordException(String word) {
            super(word);
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * @param blanks       where a word may end besides the separators
     * @param domainsFirst where a name is that of a domain and of an indicator, whether the domain is meant
     */
    List<Token> of(String plain, BitSet blanks, boolean domainsFirst) throws UnknownWordException {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        while (from < plain.length()) {
            if (TemplateText.isSeparator(plain.charAt(from))) {
                from++;
                continue;
            }
            int end = Math.min(plain.length(), from + longest);
            boolean ends = end == plain.length() || mayEnd(plain, blanks, end);
            Optional<Token> token = ends ? token(plain.substring(from, end), domainsFirst) : Optional.empty();
            while (token.isEmpty() && end > from + 1) {
                end--;
                if (mayEnd(plain, blanks, end)) {
                    token = token(plain.substring(from, end), domainsFirst);
                }
            }
            if (token.isEmpty()) {
                throw new UnknownWordException(wordAt(plain, from));
            }
            tokens.add(token.get());
            from = end;
        }
        return tokens;
    }

    private static boolean mayEnd(String plain, BitSet blanks, int end) {
        return TemplateText.isSeparator(plain.charAt(end)) || blanks.get(end);
    }

    private static String wordAt(String plain, int from) {
        int end = from;
        while (end < plain.length() && LISTING.indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        return plain.substring(from, end);
    }

    private Optional<Token> token(String word, boolean domainsFirst) {
        Optional<Token> domain = names.domain(word).map(Token.OfDomain::new);
        if (domainsFirst && domain.isPresent()) {
            return domain;
        }
        return names.indicator(word).<Token>map(Token.OfIndicator::new)
                .or(() -> vocabulary.find(word).map(Token.OfKeyword::new))
                .or(() -> names.office(word).map(Token.OfOffice::new))
                .or(() -> periods.find(word).map(Token.OfPeriod::new))
                .or(() -> years(word))
                .or(() -> domain);
    }

    /** So many years, as they are read back. */
    static String recent(int years) {
        return "近" + (years <= DIGITS.length() ? DIGITS.substring(years - 1, years) : years) + "年";
    }

    private static Optional<Token> years(String word) {
        Matcher recent = RECENT.matcher(word);
        if (!recent.matches()) {
            return Optional.empty();
        }
        String count = recent.group(1);
        int years = DIGITS.contains(count) ? DIGITS.indexOf(count) + 1 : Integer.parseInt(count);
        return years < 2 ? Optional.empty() : Optional.of(new Token.OfYears(years));
    }
}
