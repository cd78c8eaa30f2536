package org.justicestat.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.UserException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A report of a year that is in the ledger, on its way to becoming a template: its numbers that the ledger knows, each with the
 * placeholders it could be. Nothing is replaced that nobody confirmed.
 */
public final class OldReport {

    private final Template file;
    private final List<Proposal> proposals;

    /** @param scope the year the report is about */
    public OldReport(Template file, ReportScope scope) {
        this.file = file;
        this.proposals = propose(new ProposalFinder(scope));
    }

    private List<Proposal> propose(ProposalFinder finder) {
        List<Proposal> found = new ArrayList<>();
        List<ParagraphText> texts = texts(file.open());
        for (int i = 0; i < texts.size(); i++) {
            found.addAll(finder.of(i, texts.get(i).text()));
        }
        return found;
    }

    private List<ParagraphText> texts(WordPackage parts) {
        try {
            Document body = parts.body();
            WordXml xml = new WordXml(body);
            return WordXml.all(body, "p").stream().map(paragraph -> new ParagraphText(xml, paragraph)).toList();
        } catch (SAXException | IOException e) {
            throw new UserException(e, "template.damaged", file.name());
        }
    }

    /** In the order of the document. */
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    /**
     * The report with the confirmed numbers replaced.
     *
     * @param confirmed proposals of this report and the placeholder that was chosen for each
     */
    public byte[] asTemplate(Map<Proposal, String> confirmed) {
        WordPackage parts = file.open();
        List<ParagraphText> texts = texts(parts);
        Map<Integer, List<Map.Entry<Proposal, String>>> byParagraph = new HashMap<>();
        confirmed.entrySet().forEach(entry ->
                byParagraph.computeIfAbsent(entry.getKey().paragraph(), _ -> new ArrayList<>()).add(entry));
        byParagraph.forEach((paragraph, changes) -> changes.stream()
                .sorted(Comparator.comparingInt((Map.Entry<Proposal, String> change) -> change.getKey().start()).reversed())
                .forEach(change -> replace(texts.get(paragraph), change.getKey(), change.getValue())));
        return parts.toZip().toBytes();
    }

    private static void replace(ParagraphText text, Proposal proposal, String placeholder) {
        Optional<Element> format = text.formatAt(proposal.start());
        text.replace(proposal.start(), proposal.end(), List.of(text.run(placeholder, format)));
    }
}
