package org.justicestat.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.jfree.chart.JFreeChart;

/** A chart as the bytes of a PNG file that says its resolution, so that it is inserted into a document at its true size. */
final class PngImage {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double METRES_PER_INCH = 0.0254;

    private PngImage() {
    }

    static byte[] of(JFreeChart chart, ChartSize size) {
        BufferedImage picture = new BufferedImage(size.widthInPixels(), size.heightInPixels(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = picture.createGraphics();
        double scale = ChartSize.pixelsPerUnit();
        g2.scale(scale, scale);
        chart.draw(g2, new Rectangle2D.Double(0, 0, picture.getWidth() / scale, picture.getHeight() / scale));
        g2.dispose();
        return encoded(picture);
    }

    /** In the middle of a white A4 page that lies across. */
    static byte[] page(JFreeChart chart) {
        ChartSize paper = ChartSize.A4_ACROSS;
        BufferedImage picture = new BufferedImage(paper.widthInPixels(), paper.heightInPixels(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = picture.createGraphics();
        g2.setPaint(Color.WHITE);
        g2.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        g2.scale(ChartSize.pixelsPerUnit(), ChartSize.pixelsPerUnit());
        ChartSize room = ChartSize.ACROSS;
        chart.draw(g2, new Rectangle2D.Double((paper.width() - room.width()) / 2, (paper.height() - room.height()) / 2,
                room.width(), room.height()));
        g2.dispose();
        return encoded(picture);
    }

    private static byte[] encoded(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
            metadata.mergeTree(FORMAT, resolution());
            writer.setOutput(stream);
            writer.write(new IIOImage(picture, null, metadata));
            stream.flush();
            return bytes.toByteArray();
        } catch (IIOInvalidTreeException wrongNode) {
            throw new IllegalStateException("PNG metadata", wrongNode);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode resolution() {
        String perMetre = String.valueOf(Math.round(ChartSize.DOTS_PER_INCH / METRES_PER_INCH));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(physical);
        return root;
    }
}
