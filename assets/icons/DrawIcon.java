import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Draws the icon of the application: a balance whose pillar is the middle column of a chart. Run it in this folder,
 * {@code java DrawIcon.java}; it writes justicestat.svg, the PNG files and justicestat.ico.
 */
final class DrawIcon {

    private static final Color GROUND = new Color(0x17, 0x3F, 0x7A);
    private static final Color BALANCE = Color.WHITE;
    private static final Color COLUMNS = new Color(0xF5, 0xB0, 0x3E);
    private static final int[] PNG_SIZES = {16, 24, 32, 48, 64, 128, 256, 512};
    private static final int[] ICO_SIZES = {16, 24, 32, 48, 64, 128, 256};
    /** Up to this size a coarser mark is drawn, on whole pixels. */
    private static final int LARGEST_SMALL = 32;

    private record Part(Shape shape, Color colour) {
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of("justicestat.svg"), svg(mark(512)));
        for (int size : PNG_SIZES) {
            ImageIO.write(picture(size), "png", Path.of("justicestat-" + size + ".png").toFile());
        }
        Files.write(Path.of("justicestat.ico"), ico());
    }

    private static BufferedImage picture(int size) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Part part : size <= LARGEST_SMALL ? smallMark(size) : mark(size)) {
            graphics.setColor(part.colour());
            graphics.fill(part.shape());
        }
        graphics.dispose();
        return picture;
    }

    /** The full mark, designed on 512 units. */
    private static List<Part> mark(int size) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(box(16, 16, 480, 480, 104), GROUND));
        parts.add(new Part(box(104, 324, 64, 84, 10), COLUMNS));
        parts.add(new Part(box(344, 292, 64, 116, 10), COLUMNS));
        parts.add(new Part(box(234, 104, 44, 304, 14), BALANCE));
        parts.add(new Part(box(96, 136, 320, 26, 13), BALANCE));
        for (int middle : new int[] {136, 376}) {
            parts.add(new Part(strings(middle), BALANCE));
            parts.add(new Part(pan(middle, 226, 62, 40), BALANCE));
        }
        AffineTransform scale = AffineTransform.getScaleInstance(size / 512.0, size / 512.0);
        return parts.stream().map(part -> new Part(scale.createTransformedShape(part.shape()), part.colour())).toList();
    }

    /** For sizes at which a string is thinner than a pixel: one string a pan, designed on 16 units, snapped to the pixels. */
    private static List<Part> smallMark(int size) {
        double unit = size / 16.0;
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(box(0, 0, size, size, 3.2 * unit), GROUND));
        parts.add(new Part(snapped(2, 11, 3, 3, unit), COLUMNS));
        parts.add(new Part(snapped(11, 9, 3, 5, unit), COLUMNS));
        parts.add(new Part(snapped(7, 2, 2, 12, unit), BALANCE));
        parts.add(new Part(snapped(2, 3, 12, 1, unit), BALANCE));
        for (int left : new int[] {1, 10}) {
            parts.add(new Part(snapped(left + 2, 4, 1, 2, unit), BALANCE));
            parts.add(new Part(snapped(left, 6, 5, 1, unit), BALANCE));
            parts.add(new Part(snapped(left + 1, 7, 3, 1, unit), BALANCE));
        }
        return parts;
    }

    private static Shape snapped(double x, double y, double width, double height, double unit) {
        long left = Math.round(x * unit);
        long top = Math.round(y * unit);
        return box(left, top, Math.round((x + width) * unit) - left, Math.round((y + height) * unit) - top, 0);
    }

    private static Shape box(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    /** Two strings from the beam to the rim of the pan. */
    private static Shape strings(double middle) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(middle, 142);
        path.lineTo(middle + 58, 230);
        path.lineTo(middle - 58, 230);
        path.closePath();
        path.moveTo(middle, 168);
        path.lineTo(middle + 40, 230);
        path.lineTo(middle - 40, 230);
        path.closePath();
        return path;
    }

    private static Shape pan(double middle, double rim, double radius, double depth) {
        Path2D path = new Path2D.Double();
        path.moveTo(middle - radius, rim);
        path.lineTo(middle + radius, rim);
        path.curveTo(middle + radius, rim + depth * 0.8, middle + radius * 0.55, rim + depth, middle, rim + depth);
        path.curveTo(middle - radius * 0.55, rim + depth, middle - radius, rim + depth * 0.8, middle - radius, rim);
        path.closePath();
        return path;
    }

    private static String svg(List<Part> parts) {
        StringBuilder text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\">\n");
        text.append("  <title>JusticeStat</title>\n");
        for (Part part : parts) {
            text.append(String.format(Locale.ROOT, "  <path fill=\"#%06X\" fill-rule=\"evenodd\" d=\"%s\"/>%n",
                    part.colour().getRGB() & 0xFFFFFF, path(part.shape())).replace("\r", ""));
        }
        return text.append("</svg>\n").toString();
    }

    private static String path(Shape shape) {
        StringBuilder text = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            int numbers = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 0;
            };
            text.append("MLQCZ".charAt(kind));
            for (int i = 0; i < numbers; i++) {
                text.append(i == 0 ? "" : " ").append(Math.round(at[i] * 100) / 100.0);
            }
        }
        return text.toString().replace(".0 ", " ").replaceAll("\\.0(?=[A-Z])", "");
    }

    /** A Windows icon: small pictures as bitmaps, which every reader knows, the largest as PNG. */
    private static byte[] ico() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : ICO_SIZES) {
            pictures.add(size < 256 ? bitmap(picture(size)) : png(picture(size)));
        }
        int start = 6 + 16 * ICO_SIZES.length;
        ByteBuffer file = ByteBuffer.allocate(start + pictures.stream().mapToInt(picture -> picture.length).sum());
        file.order(ByteOrder.LITTLE_ENDIAN).putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.length);
        int offset = start;
        for (int i = 0; i < ICO_SIZES.length; i++) {
            byte side = (byte) ICO_SIZES[i]; // 256 is written as 0
            file.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(pictures.get(i).length).putInt(offset);
            offset += pictures.get(i).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** Bottom row first, then the mask of one bit a pixel, all clear: the alpha channel rules. */
    private static byte[] bitmap(BufferedImage picture) {
        int side = picture.getWidth();
        int maskBytes = (side + 31) / 32 * 4 * side;
        ByteBuffer bytes = ByteBuffer.allocate(40 + 4 * side * side + maskBytes).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(40).putInt(side).putInt(2 * side).putShort((short) 1).putShort((short) 32).putInt(0);
        bytes.putInt(4 * side * side + maskBytes).putInt(0).putInt(0).putInt(0).putInt(0);
        for (int y = side - 1; y >= 0; y--) {
            for (int x = 0; x < side; x++) {
                bytes.putInt(picture.getRGB(x, y));
            }
        }
        return bytes.array();
    }
}
