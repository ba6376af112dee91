package org.plumbline.words;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// Writes the bundles of texts in the form in which one of them is fastest to find. Run by the
/// build; people edit the `.properties` files, and where the packed form is missing those are read.
public final class Packer {
  /// How the names of those end that people edit.
  static final String READ = ".properties";

  /// How the names of packed bundles end.
  static final String WRITTEN = ".words";

  private Packer() {}

  /// Packs every bundle below the folder that is named.
  public static void main(String[] arguments) throws IOException {
    List<Path> bundles;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      bundles = files.filter(file -> file.toString().endsWith(READ)).toList();
    }
    for (Path bundle : bundles) {
      String name = bundle.getFileName().toString().replace(READ, WRITTEN);
      try (InputStream in = Files.newInputStream(bundle)) {
        Files.write(bundle.resolveSibling(name), pack(in));
      }
    }
  }

  /// The packed form of a bundle in UTF-8.
  static byte[] pack(InputStream bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = new InputStreamReader(bundle, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    int[] table = new int[2 * texts.size() + 1];
    int start = Packed.NUMBER * (1 + table.length);
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(entries);
    for (String key : texts.stringPropertyNames().stream().sorted().toList()) {
      int slot = Packed.slot(key, table.length);
      while (table[slot] != 0) {
        slot = (slot + 1) % table.length;
      }
      table[slot] = start + entries.size();
      write(out, key.getBytes(StandardCharsets.US_ASCII));
      write(out, texts.getProperty(key).getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(all);
    head.writeInt(table.length);
    for (int place : table) {
      head.writeInt(place);
    }
    entries.writeTo(head);
    return all.toByteArray();
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
