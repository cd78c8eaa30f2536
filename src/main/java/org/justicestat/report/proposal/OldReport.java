package org.justicestat.report.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.model.UserException;
import org.justicestat.report.Manifest;
import org.justicestat.report.ReportScope;
import org.justicestat.report.Template;
import org.justicestat.report.YearFigures;
import org.justicestat.report.proposal.Proposal.Form;
import org.justicestat.report.typed.TypedTables;
import org.justicestat.report.word.ParagraphText;
import org.justicestat.report.word.StoryParagraphs;
import org.justicestat.report.word.StrayParts;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A report of a year that is in the ledger, on its way to becoming a template: its numbers, each with the placeholders it could
 * be, and those that can only stay as they are typed. Nothing is replaced that nobody confirmed.
 */
public final class OldReport {

    private final Template file;
    private final List<Proposal> proposals;

    /** @param scope the year the report is about */
    public OldReport(Template file, ReportScope scope) {
        this.file = file;
        WordPackage parts = file.open();
        try {
            this.proposals = propose(StoryParagraphs.of(parts), parts, scope);
        } catch (SAXException | IOException e) {
            throw new UserException(e, "template.damaged", file.name());
        }
    }

    private static List<Proposal> propose(StoryParagraphs texts, WordPackage parts, ReportScope scope)
            throws SAXException, IOException {
        YearFigures figures = new YearFigures(scope.snapshot(), scope.year());
        ProposalFinder finder = new ProposalFinder(scope, figures);
        TableProposals tables = new TableProposals(scope, figures, finder, texts);
        ChartProposals charts = new ChartProposals(scope, figures, texts, parts);
        List<Proposal> found = new ArrayList<>();
        for (int i = 0; i < texts.entries().size(); i++) {
            StoryParagraphs.Entry entry = texts.get(i);
            Optional<Element> table = WordXml.around(entry.element(), "tbl");
            found.addAll(table.isPresent() ? tables.at(i, table.get()) : finder.of(i, entry.text().text()));
            charts.at(i).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt((Proposal one) -> one.place().first()).thenComparingInt(one -> one.place().start()));
        return found;
    }

    /** In the order of the document; a table before its cells. */
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    /** Each number that has a placeholder, with the likeliest one; a table or chart that is known stands for all in it. */
    public Map<Proposal, String> likeliest() {
        Map<Proposal, String> likeliest = new LinkedHashMap<>();
        proposals.stream().filter(Proposal::isOffered)
                .filter(one -> likeliest.keySet().stream().noneMatch(table -> table.contains(one)))
                .forEach(one -> likeliest.put(one, one.placeholders().getFirst()));
        return likeliest;
    }

    /** The numbers that a template keeps as they are typed: what slips from one year's report into the next. */
    public List<Proposal> staysTyped(Set<Proposal> confirmed) {
        List<Proposal> pieces = confirmed.stream().filter(Proposal::isPiece).toList();
        return proposals.stream().filter(one -> one.form() != Form.TABLE && !confirmed.contains(one)
                && pieces.stream().noneMatch(piece -> piece.contains(one))).toList();
    }

    /**
     * The report with the confirmed numbers replaced; what only a replaced chart led to is gone.
     *
     * @param confirmed proposals of this report, with the placeholder that was chosen for each; those in a confirmed table or
     *                  chart do not matter
     */
    public byte[] asTemplate(Map<Proposal, String> confirmed) {
        WordPackage parts = file.open();
        try {
            replace(StoryParagraphs.of(parts), parts, confirmed);
        } catch (SAXException | IOException e) {
            throw new UserException(e, "template.damaged", file.name());
        }
        return parts.toZip().toBytes();
    }

    private static void replace(StoryParagraphs texts, WordPackage parts, Map<Proposal, String> confirmed)
            throws SAXException, IOException {
        Map<Integer, List<Map.Entry<Proposal, String>>> byParagraph = new HashMap<>();
        confirmed.entrySet().stream().filter(entry -> !entry.getKey().isPiece()).forEach(entry ->
                byParagraph.computeIfAbsent(entry.getKey().place().first(), _ -> new ArrayList<>()).add(entry));
        byParagraph.forEach((paragraph, changes) -> changes.stream()
                .sorted(Comparator.comparing(Map.Entry::getKey, Comparator.comparingInt(one -> -one.place().start())))
                .forEach(change -> replace(texts.get(paragraph), change.getKey(), change.getValue())));
        Set<String> named = new HashSet<>();
        confirmed.forEach((proposal, placeholder) -> {
            if (proposal.isPiece()) {
                replacePiece(texts, proposal, placeholder, named);
            }
        });
        StrayParts.unlink(parts, named);
        Manifest.remove(parts);
    }

    private static void replace(StoryParagraphs.Entry paragraph, Proposal proposal, String placeholder) {
        replace(paragraph.text(), proposal, placeholder);
        paragraph.twins().forEach(twin -> replace(twin, proposal, placeholder));
    }

    private static void replace(ParagraphText text, Proposal proposal, String placeholder) {
        Optional<Element> format = text.formatAt(proposal.place().start());
        text.replace(proposal.place().start(), proposal.place().end(), List.of(text.run(placeholder, format)));
    }

    /**
     * A paragraph takes the place of the table or chart, its title and its notes.
     *
     * @param named collects the relationships that these name
     */
    private static void replacePiece(StoryParagraphs texts, Proposal proposal, String placeholder, Set<String> named) {
        Map<Element, Boolean> blocks = new IdentityHashMap<>();
        for (int i = proposal.place().first(); i <= proposal.place().last(); i++) {
            Element block = TypedTables.blockOf(texts.get(i).element());
            if (blocks.put(block, true) == null) {
                if (blocks.size() == 1) {
                    WordXml xml = texts.get(i).xml();
                    Element paragraph = xml.make("p");
                    paragraph.appendChild(texts.get(i).text().run(placeholder, Optional.empty()));
                    block.getParentNode().insertBefore(paragraph, block);
                }
                named.addAll(StrayParts.named(block));
                if (WordXml.is(block, "p")) {
                    WordXml.removeParagraph(block);
                } else {
                    block.getParentNode().removeChild(block);
                }
            }
        }
    }
}
