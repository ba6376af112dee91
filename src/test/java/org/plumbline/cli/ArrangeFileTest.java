package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrangeFileTest {
  @TempDir private Path folder = Path.of("");
  private Path design = Path.of("");

  @BeforeEach
  void start() {
    design = folder.resolve("design.json");
    Ran.plumbline("new", "first-end-to-end-project", "-o", design.toString());
  }

  @Test
  void aFileIsArrangedInPlaceAndThenStaysAsItIs() throws IOException {
    byte[] before = Files.readAllBytes(design);
    Ran ran = Ran.plumbline("layout", design.toString());
    assertEquals(new Ran(0, "", ""), ran);
    byte[] after = Files.readAllBytes(design);
    assertNotEquals(text(before), text(after));
    assertEquals(0, Ran.plumbline("layout", design.toString()).status());
    assertArrayEquals(after, Files.readAllBytes(design));
    assertEquals(0, Ran.plumbline("format", "--check", design.toString()).status());
  }

  @Test
  void anotherFileLeavesTheFirstAsItWas() throws IOException {
    byte[] before = Files.readAllBytes(design);
    Path out = folder.resolve("out.json");
    assertEquals(0, Ran.plumbline("layout", design.toString(), "-o", out.toString()).status());
    assertArrayEquals(before, Files.readAllBytes(design));
    assertTrue(Files.exists(out));
  }

  @Test
  void fromStandardInputItGoesToStandardOutput() throws IOException {
    Ran ran = Ran.reading(Files.readString(design), "layout", "-");
    Ran.plumbline("layout", design.toString());
    assertEquals(new Ran(0, Files.readString(design), ""), ran);
  }

  @Test
  void whatCannotBeReadOrWrittenIsTold() throws IOException {
    assertEquals(2, Ran.plumbline("layout", folder.resolve("missing.json").toString()).status());
    assertEquals(2, Ran.plumbline("layout").status());
    String nowhere = folder.resolve("no/such/folder.json").toString();
    Ran ran = Ran.plumbline("layout", design.toString(), "-o", nowhere);
    assertEquals(3, ran.status());
    assertFalse(ran.err().isEmpty());
    Files.writeString(design, Files.readString(design).replace("plumbline/1\"", "plumbline/9\""));
    assertEquals(2, Ran.plumbline("layout", design.toString()).status());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
