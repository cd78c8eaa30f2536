package org.justicestat.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as it stands beside a name: day and minute at the place of the reader, the same in every language. */
public record TimeText(ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    public String of(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }
}
