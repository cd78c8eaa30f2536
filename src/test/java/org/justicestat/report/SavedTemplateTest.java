package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Conventions;
import org.justicestat.model.Language;
import org.justicestat.model.Year;
import org.justicestat.report.word.CanonicalZip;
import org.justicestat.text.Messages;

/** A template that staff opened in a word processor and saved there. */
class SavedTemplateTest {

    private static final Pattern DEFINED = Pattern.compile("<w:style (?![^>]*w:default)[^>]*w:styleId=\"([^\"]+)\"");
    private static final Pattern USED = Pattern.compile(
            "(w:styleId|<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val)=\"([^\"]+)\"");

    /** Word in Chinese calls styles a3, a4 and so on; their names stay. */
    private static byte[] saved(byte[] template) throws Exception {
        CanonicalZip zip = CanonicalZip.read(template);
        Map<String, String> ids = new HashMap<>();
        Matcher defined = DEFINED.matcher(new String(zip.entries().get("word/styles.xml"), StandardCharsets.UTF_8));
        while (defined.find()) {
            ids.put(defined.group(1), "a" + (ids.size() + 3));
        }
        for (String part : zip.entries().keySet().stream().filter(name -> name.matches("word/[^/]*\\.xml")).toList()) {
            String text = new String(zip.entries().get(part), StandardCharsets.UTF_8);
            zip.put(part, USED.matcher(text).replaceAll(use -> use.group(1) + "=\""
                    + ids.getOrDefault(use.group(2), use.group(2)) + "\"").getBytes(StandardCharsets.UTF_8));
        }
        return zip.toBytes();
    }

    @Test
    void stylesAreKnownByTheirNames() throws Exception {
        SnapshotBuilder ledger = new SnapshotBuilder().flow("a.x").cell("bureau", "a.x", "2022", "475")
                .cell("bureau", "a.x", "2023", "660");
        ReportScope scope = new ReportScope(ledger.build(), new Year(2023), Conventions.STANDARD, new Messages(Language.ZH),
                Instant.EPOCH);
        byte[] starter = new StarterTemplate(scope).forEditing(true);
        FilledReport report = Templates.fill(ledger, Template.of("a.docx", saved(starter)));
        assertThat(report.problems()).as("none in the guide, which is not part of the report").isEmpty();
        FilledReport unsaved = Templates.fill(ledger, Template.of("a.docx", starter));
        for (String part : ReadBack.of(unsaved.content()).parts().keySet()) {
            if (part.startsWith("word/") && part.endsWith(".xml")) {
                assertThat(new String(ReadBack.of(report.content()).parts().get(part), StandardCharsets.UTF_8)).as(part)
                        .isEqualTo(new String(ReadBack.of(unsaved.content()).parts().get(part), StandardCharsets.UTF_8));
            }
        }
    }
}
