package org.justicestat.report.template;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/**
 * Reads what stands between the brackets of a template, against the names of one ledger and for one report year. Blanks,
 * full-width forms and the kind of dot or dash do not matter, and a blank may part words as a dot does; codes, names and aliases
 * are the same.
 */
public final class PlaceholderReader {

    private static final Set<Keyword> PIECES = EnumSet.of(Keyword.TABLE, Keyword.CHART, Keyword.PASSAGE);
    private static final Map<Keyword, DocumentWord> DOCUMENT = Map.of(Keyword.DOCUMENT_BUREAU, DocumentWord.BUREAU,
            Keyword.DOCUMENT_YEAR, DocumentWord.YEAR, Keyword.DOCUMENT_LAST_YEAR, DocumentWord.LAST_YEAR,
            Keyword.DOCUMENT_NEXT_YEAR, DocumentWord.NEXT_YEAR, Keyword.DOCUMENT_DATE, DocumentWord.DATE);

    private final Snapshot snapshot;
    private final Year year;
    private final Vocabulary vocabulary = new Vocabulary();
    private final TemplateNames names;
    private final Wholes wholes;
    private final Tokens tokens;

    public PlaceholderReader(Snapshot snapshot, Year year) {
        this.snapshot = snapshot;
        this.year = year;
        this.names = new TemplateNames(snapshot);
        this.wholes = new Wholes(snapshot.catalogue());
        this.tokens = new Tokens(names, vocabulary, new PeriodWords(year));
    }

    /** @param inside the text between the brackets, as it was typed */
    public Reading read(String inside) {
        String plain = TemplateText.plain(inside);
        int colon = plain.indexOf(':');
        Optional<Keyword> kind = colon < 0 ? Optional.empty() : vocabulary.find(plain.substring(0, colon));
        if (kind.filter(keyword -> keyword == Keyword.TO_WRITE).isPresent() || plain.equals(vocabulary.form(Keyword.TO_WRITE))) {
            return new Reading.Understood(new Placeholder.ToWrite(inside.strip()));
        }
        if (kind.filter(keyword -> keyword == Keyword.GAP).isPresent()) {
            return new Reading.NotUnderstood(PlaceholderFault.of("template.fault.gap"));
        }
        Optional<Keyword> piece = kind.filter(PIECES::contains);
        String words = piece.isPresent() ? plain.substring(colon + 1) : plain;
        Reading joined = read(piece, words, new BitSet());
        if (joined instanceof Reading.Understood) {
            return joined;
        }
        // Names may have blanks in them, so these part words only where nothing else makes sense.
        Reading parted = read(piece, words,
                TemplateText.blanks(inside).get(plain.length() - words.length(), plain.length()));
        return parted instanceof Reading.Understood ? parted : joined;
    }

    /** @param piece what takes the place of its paragraph; empty within a sentence */
    private Reading read(Optional<Keyword> piece, String plain, BitSet blanks) {
        try {
            List<Token> words = tokens.of(plain, blanks, piece.isPresent());
            return piece.map(kind -> new PieceWords(snapshot, year, vocabulary).read(kind, words))
                    .orElseGet(() -> ofText(words));
        } catch (Tokens.UnknownWordException unknown) {
            return new Reading.NotUnderstood(
                    new PlaceholderFault("template.fault.unknown", List.of(unknown.word()), names.near(unknown.word())));
        }
    }

    private Reading ofText(List<Token> words) {
        if (words.isEmpty()) {
            return new Reading.NotUnderstood(PlaceholderFault.of("template.fault.empty"));
        }
        if (words.size() == 1 && words.getFirst() instanceof Token.OfKeyword(Keyword keyword)) {
            if (DOCUMENT.containsKey(keyword)) {
                return new Reading.Understood(new Placeholder.OfDocument(DOCUMENT.get(keyword)));
            }
        }
        return new FigureWords(snapshot.offices().root(), year, wholes, vocabulary).read(words);
    }

    /** Names that a text was perhaps meant to be, the nearest first. */
    public List<String> near(String text) {
        return names.near(TemplateText.plain(text));
    }
}
