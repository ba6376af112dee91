package org.plumbline.export.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The file around the parts: which there are, of what kind they are and how they belong together
/// (ISO/IEC 29500-2). Parts keep their order, and no time of day gets into the file, so that the
/// same parts always give the same bytes.
final class Parts {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  /// Where the kinds of relationships are named.
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /// The earliest time that the format knows.
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

  private record Relation(String type, String target) {}

  /// Adds a part, as `/ppt/presentation.xml`.
  ///
  /// @param type its content type
  void add(String name, String type, byte[] content) {
    types.put(name, type);
    parts.put(name, content);
  }

  /// Says that one part needs another one; the result is how it calls it.
  ///
  /// @param from a part, empty for the file as a whole
  /// @param kind of relationship, the last word of its name
  String relate(String from, String kind, String to) {
    return relateAs(from, OFFICE + kind, to);
  }

  /// The same for a kind that is named elsewhere.
  String relateAs(String from, String type, String to) {
    List<Relation> all = relations.computeIfAbsent(from, _ -> new ArrayList<>());
    Relation relation = new Relation(type, to);
    if (!all.contains(relation)) {
      all.add(relation);
    }
    return "rId" + (all.indexOf(relation) + 1);
  }

  /// Writes all of it; the stream stays open.
  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    put(zip, "/[Content_Types].xml", contentTypes());
    put(zip, "/_rels/.rels", relations(""));
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      put(zip, part.getKey(), part.getValue());
      if (relations.containsKey(part.getKey())) {
        int slash = part.getKey().lastIndexOf('/');
        String name = part.getKey().substring(slash + 1);
        String folder = part.getKey().substring(0, slash);
        put(zip, folder + "/_rels/" + name + ".rels", relations(part.getKey()));
      }
    }
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name.substring(1));
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private byte[] contentTypes() {
    Xml xml = new Xml().begin("Types", "xmlns", PACKAGE + "content-types");
    String relationships = "application/vnd.openxmlformats-package.relationships+xml";
    xml.leaf("Default", "Extension", "rels", "ContentType", relationships);
    xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
    types.forEach((name, type) -> xml.leaf("Override", "PartName", name, "ContentType", type));
    return xml.end().bytes();
  }

  private byte[] relations(String from) {
    Xml xml = new Xml().begin("Relationships", "xmlns", PACKAGE + "relationships");
    int number = 1;
    for (Relation each : relations.getOrDefault(from, List.of())) {
      String id = "rId" + number;
      xml.leaf("Relationship", "Id", id, "Type", each.type(), "Target", each.target());
      number++;
    }
    return xml.end().bytes();
  }
}
