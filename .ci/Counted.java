import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Adds up the test reports; fails when no test ran, one failed, or one was skipped. */
final class Counted {

    private static final Pattern SUITE = Pattern.compile(
            "<testsuite [^>]*tests=\"(\\d+)\" errors=\"(\\d+)\" skipped=\"(\\d+)\" failures=\"(\\d+)\"");

    public static void main(String[] args) throws IOException {
        long tests = 0;
        long failed = 0;
        long skipped = 0;
        try (Stream<Path> reports = Files.walk(Path.of(args[0]))) {
            for (Path report : reports.filter(p -> p.getFileName().toString().matches("TEST-.*\\.xml")).toList()) {
                Matcher suite = SUITE.matcher(Files.readString(report));
                if (!suite.find()) {
                    throw new IllegalStateException("not a test report: " + report);
                }
                tests += Long.parseLong(suite.group(1));
                failed += Long.parseLong(suite.group(2)) + Long.parseLong(suite.group(4));
                skipped += Long.parseLong(suite.group(3));
            }
        }
        System.out.println((tests - failed - skipped) + " passed, " + failed + " failed, " + skipped + " skipped");
        System.exit(tests > 0 && failed == 0 && skipped == 0 ? 0 : 1);
    }
}
