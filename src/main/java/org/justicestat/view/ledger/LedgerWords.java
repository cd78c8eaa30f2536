package org.justicestat.view.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.justicestat.model.Year;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;

/** The facts of a ledger in words: label and text, in the order in which they are shown. */
final class LedgerWords {

    private static final long KIBIBYTE = 1024;
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Messages messages;
    private final ZoneId zone;
    private final PeriodText periods;

    LedgerWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.periods = new PeriodText(messages);
    }

    SequencedMap<String, String> of(LedgerFacts known) {
        LedgerFacts.Content content = known.content();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        put(facts, "file", known.file().toString());
        put(facts, "size", messages.get("ledger.screen.kibibytes", Math.ceilDiv(known.bytes(), KIBIBYTE)));
        put(facts, "access", messages.get(known.isReadOnly() ? "ledger.screen.readOnly" : "ledger.screen.writable"));
        put(facts, "lastChange", known.lastChange().map(this::time).orElseGet(() -> messages.get("ledger.screen.never")));
        put(facts, "years", years(content.years()));
        put(facts, "figures", String.valueOf(content.figures()));
        put(facts, "indicators", String.valueOf(content.indicators()));
        put(facts, "rules", String.valueOf(content.rules()));
        put(facts, "offices", String.valueOf(content.offices()));
        put(facts, "duties", String.valueOf(content.duties()));
        return facts;
    }

    private void put(SequencedMap<String, String> facts, String label, String text) {
        facts.put(messages.get("ledger.screen.fact." + label), text);
    }

    private String years(List<Integer> years) {
        return years.isEmpty() ? messages.get("ledger.screen.noYears")
                : periods.range(new Year(years.getFirst()), new Year(years.getLast()));
    }

    private String time(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return messages.get("ledger.screen.time", periods.date(local.toLocalDate()), HOUR_AND_MINUTE.format(local));
    }
}
