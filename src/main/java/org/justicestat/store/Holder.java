package org.justicestat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The process that holds a ledger for writing; an unknown user or host is empty, an unknown process 0. */
record Holder(String user, String host, long pid) {

    static Holder current() {
        return new Holder(System.getProperty("user.name"), hostName(), ProcessHandle.current().pid());
    }

    /** The network is never asked: a name service that does not answer would hold up every opening. */
    private static String hostName() {
        return Stream.of("COMPUTERNAME", "HOSTNAME").map(System.getenv()::get)
                .filter(name -> name != null && !name.isBlank()).findFirst().orElseGet(Holder::hostNameOnFile);
    }

    private static String hostNameOnFile() {
        try {
            Path file = Path.of("/etc/hostname");
            return Files.isReadable(file) ? Files.readString(file).strip() : "";
        } catch (IOException _) {
            return "";
        }
    }

    String toText() {
        return user + "\n" + host + "\n" + pid + "\n";
    }

    /** Reads what {@link #toText} writes; whatever is lacking is unknown. */
    static Holder parse(String text) {
        List<String> lines = text.lines().toList();
        String pid = lines.size() > 2 ? lines.get(2) : "";
        return new Holder(lines.isEmpty() ? "" : lines.get(0), lines.size() > 1 ? lines.get(1) : "",
                pid.matches("[0-9]{1,18}") ? Long.parseLong(pid) : 0);
    }
}
