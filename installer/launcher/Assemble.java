import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the start scripts into target/app/bin and notes the JDK that runs this program, which is the one of the build. */
final class Assemble {
    public static void main(String[] args) throws IOException {
        Path scripts = Path.of(args[0]);
        Path bin = Files.createDirectories(Path.of(args[1]).resolve("bin"));
        Files.writeString(bin.resolve("jdk.home"), System.getProperty("java.home") + "\n", StandardCharsets.UTF_8);
        for (String name : new String[] {"justicestat", "justicestat.bat"}) {
            Path target = bin.resolve(name);
            Files.write(target, Files.readAllBytes(scripts.resolve(name)));
            target.toFile().setExecutable(true, false);
        }
    }
}
