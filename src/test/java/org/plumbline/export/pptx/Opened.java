package org.plumbline.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A deck as it is read again: its parts, and what stands on its slides for programs that know
/// connectors.
record Opened(Map<String, byte[]> parts) {
  static Opened of(Deck deck) {
    return of(bytes(deck));
  }

  static byte[] bytes(Deck deck) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DeckWriter.write(deck, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Opened of(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (parts.put("/" + entry.getName(), zip.readAllBytes()) != null) {
          throw new IllegalStateException("twice: " + entry.getName());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Opened(parts);
  }

  Document xml(String part) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.get(part)));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(part, e);
    }
  }

  /// The parts that hold slides, in order.
  List<String> slides() {
    List<String> slides = new ArrayList<>();
    for (int n = 1; parts.containsKey("/ppt/slides/slide" + n + ".xml"); n++) {
      slides.add("/ppt/slides/slide" + n + ".xml");
    }
    return slides;
  }

  /// Targets of the relationships of a part, by id.
  Map<String, String> relations(String part) {
    int slash = part.lastIndexOf('/');
    String name = part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels";
    Map<String, String> found = new LinkedHashMap<>();
    if (parts.containsKey(name)) {
      for (Element each : all(xml(name), "Relationship")) {
        found.put(each.getAttribute("Id"), each.getAttribute("Target"));
      }
    }
    return found;
  }

  /// All elements with a name below a node, without what other programs get in place of connectors.
  static List<Element> all(Node node, String tag) {
    NodeList list =
        node instanceof Document document
            ? document.getElementsByTagName(tag)
            : ((Element) node).getElementsByTagName(tag);
    List<Element> found = new ArrayList<>();
    for (int n = 0; n < list.getLength(); n++) {
      if (!isInstead(list.item(n))) {
        found.add((Element) list.item(n));
      }
    }
    return found;
  }

  private static boolean isInstead(Node node) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at.getNodeName().equals("mc:Fallback")) {
        return true;
      }
    }
    return false;
  }

  static Element only(Node node, String tag) {
    return first(node, tag).orElseThrow(() -> new IllegalStateException("no " + tag));
  }

  static Optional<Element> first(Node node, String tag) {
    return all(node, tag).stream().findFirst();
  }

  /// The words of a shape, a line for each paragraph.
  static String words(Node shape) {
    List<String> lines = new ArrayList<>();
    for (Element paragraph : all(shape, "a:p")) {
      StringBuilder line = new StringBuilder();
      all(paragraph, "a:t").forEach(each -> line.append(each.getTextContent()));
      lines.add(line.toString());
    }
    return String.join("\n", lines);
  }

  static int number(Element shape) {
    return Integer.parseInt(only(shape, "p:cNvPr").getAttribute("id"));
  }
}
