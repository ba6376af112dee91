package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plumbline.json.Json;
import org.plumbline.json.JsonReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// What makes a file a well-formed one of its format, and what can be read in it.
final class Formats {
  private static final ErrorHandler STRICT =
      new ErrorHandler() {
        @Override
        public void warning(SAXParseException fault) throws SAXException {
          throw fault;
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
          throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
          throw fault;
        }
      };

  private Formats() {}

  /// All that can be read in an exported file, after a look at its form; empty where a format is
  /// not text.
  ///
  /// @param ending with its dot
  static String read(String ending, byte[] file) throws Exception {
    return switch (ending) {
      case ".svg" -> words(named("svg", xml(file)).getDocumentElement());
      case ".drawio" -> words(named("mxfile", xml(file)).getDocumentElement());
      case ".html" -> html(text(file));
      case ".md", ".mmd" -> text(file);
      case ".png" -> picture(file);
      case ".pdf" -> pages(file);
      case ".pptx" -> slides(file);
      default -> throw new AssertionError("Say here what makes a file a good " + ending + ".");
    };
  }

  static String text(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    assertEquals(-1, text.indexOf('\uFFFD'), "not UTF-8");
    return text;
  }

  static Json.JsonObject json(String text) {
    JsonReader.Parsed parsed =
        assertInstanceOf(
            JsonReader.Parsed.class, JsonReader.read(text.getBytes(StandardCharsets.UTF_8)));
    return (Json.JsonObject) parsed.value();
  }

  static Document xml(byte[] file) throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    builder.setErrorHandler(STRICT);
    return builder.parse(new ByteArrayInputStream(file));
  }

  private static Document named(String root, Document xml) {
    assertEquals(root, xml.getDocumentElement().getLocalName());
    return xml;
  }

  /// The text of an element and of all in it, attributes included.
  private static String words(Element element) {
    StringBuilder words = new StringBuilder(element.getTextContent()).append('\n');
    var all = element.getElementsByTagName("*");
    for (int n = 0; n < all.getLength(); n++) {
      NamedNodeMap attributes = all.item(n).getAttributes();
      for (int at = 0; at < attributes.getLength(); at++) {
        words.append(attributes.item(at).getNodeValue()).append('\n');
      }
    }
    return words.toString();
  }

  private static String html(String text) {
    assertTrue(text.toLowerCase(java.util.Locale.ROOT).startsWith("<!doctype html>"), text);
    assertTrue(text.stripTrailing().endsWith("</html>"), "cut off");
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String picture(byte[] file) throws IOException {
    assertEquals("\u0089PNG\r\n\u001a\n", latin(file, 0, 8));
    assertEquals("IHDR", latin(file, 12, 16));
    assertEquals("IEND", latin(file, file.length - 8, file.length - 4));
    var image = ImageIO.read(new ByteArrayInputStream(file));
    assertEquals(image.getWidth(), number(file, 16));
    assertEquals(image.getHeight(), number(file, 20));
    return "";
  }

  private static String pages(byte[] file) {
    assertEquals("%PDF-", latin(file, 0, 5));
    String end = latin(file, Math.max(0, file.length - 32), file.length);
    assertTrue(end.stripTrailing().endsWith("%%EOF"), end);
    return "";
  }

  private static String slides(byte[] file) throws IOException {
    Set<String> entries = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(entry.getName());
      }
    }
    assertTrue(entries.contains("[Content_Types].xml"), entries::toString);
    assertTrue(entries.contains("ppt/slides/slide1.xml"), entries::toString);
    return "";
  }

  private static String latin(byte[] file, int from, int to) {
    return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static int number(byte[] file, int at) {
    return java.nio.ByteBuffer.wrap(file).getInt(at);
  }
}
