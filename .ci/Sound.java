import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** Whether the report and the chart of the main job are there and sound: every part parses, the picture is no blank sheet. */
final class Sound {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        report(only(folder, ".docx"));
        chart(only(folder, ".png"));
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
            require(found.size() == 1, found.size() + " files *" + ending + " in " + folder);
            return found.get(0);
        }
    }

    private static void report(Path docx) throws Exception {
        int parts = 0;
        int tables = 0;
        int text = 0;
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    Document part = parse(zip.getInputStream(entry).readAllBytes());
                    parts++;
                    if (entry.getName().equals("word/document.xml")) {
                        tables = part.getElementsByTagNameNS(WORD, "tbl").getLength();
                        text = part.getDocumentElement().getTextContent().length();
                    }
                }
            }
            require(zip.stream().anyMatch(entry -> entry.getName().startsWith("word/charts/")), "no chart in " + docx);
        }
        require(tables >= 2 && text > 3000, docx + " has " + tables + " tables and " + text + " characters");
        System.out.println(docx.getFileName() + ": " + parts + " parts, " + tables + " tables, " + text + " characters");
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static void chart(Path png) throws IOException {
        BufferedImage image = ImageIO.read(png.toFile());
        require(image != null && image.getWidth() >= 1800, png + " is no picture of 156 mm at 300 dpi");
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        long colours = Arrays.stream(pixels).distinct().count();
        require(colours > 20, png + " is blank");
        System.out.println(png.getFileName() + ": " + image.getWidth() + " x " + image.getHeight() + ", " + colours + " colours");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            System.err.println(otherwise);
            System.exit(1);
        }
    }
}
