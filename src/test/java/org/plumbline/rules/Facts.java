package org.plumbline.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The facts about connections that the tables have to state, from a file of the tests.
record Facts(String table, String id, String row, String example) {
  static List<Facts> all() {
    List<Facts> facts = new ArrayList<>();
    String table = "";
    for (String line : lines()) {
      if (line.startsWith("[")) {
        table = line;
      } else if (!line.startsWith("#")) {
        int last = line.lastIndexOf(" | ");
        String id = line.substring(0, line.indexOf(" | "));
        facts.add(new Facts(table, id, line.substring(0, last), line.substring(last + 3)));
      }
    }
    return facts;
  }

  static List<Facts> in(String table) {
    return all().stream().filter(each -> each.table().equals(table)).toList();
  }

  private static List<String> lines() {
    try (var in = Facts.class.getResourceAsStream("connection-facts.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
