package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.store.OwnTemplates.Shelf;

final class OwnTemplatesTest {
  private static final Catalog CATALOG = Catalog.bundled();
  @TempDir Path folder;

  @Test
  void whatLiesInTheFolderIsOffered() throws IOException {
    Design design = Templates.find("vision-edge", CATALOG).orElseThrow().withTitle("Zebra");
    put("z.json", DesignWriter.write(design, CATALOG));
    put("y.json", DesignWriter.write(design.withTitle("ant"), CATALOG));
    Shelf shelf = own(false).read(CATALOG);
    assertEquals(List.of(), shelf.unusable());
    assertEquals(
        List.of("ant", "Zebra"),
        shelf.templates().stream().map(each -> each.design().title()).toList());
    assertEquals(List.of("y", "z"), shelf.templates().stream().map(each -> each.id()).toList());
    assertTrue(shelf.templates().stream().allMatch(each -> each.own()));
    assertEquals(design, shelf.templates().getLast().design());
  }

  @Test
  void whatIsNoTemplateIsNamedWithTheReasonAndLeftAsItIs() throws IOException {
    byte[] broken = "{ \"format\": oops".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] plain = DesignWriter.write(Design.titled("Plain"), CATALOG);
    String good =
        new String(
            DesignWriter.write(Templates.find("vision-edge", CATALOG).orElseThrow(), CATALOG),
            java.nio.charset.StandardCharsets.UTF_8);
    put("a.json", broken);
    put("b.json", plain);
    put(
        "c.json",
        good.replace("plumbline/1", "plumbline/2")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    put("good.json", good.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    put("notes.txt", broken);
    put(".hidden.json", broken);
    Files.createDirectory(folder.resolve("more.json"));
    Shelf shelf = own(false).read(CATALOG);
    assertEquals(1, shelf.templates().size());
    List<String> said = shelf.unusable().stream().map(each -> each.said()).toList();
    assertEquals(3, said.size(), said.toString());
    assertTrue(said.get(0).startsWith("a.json:1:"), said.get(0));
    assertTrue(said.get(1).startsWith("b.json: ") && said.get(1).contains("no template"));
    assertTrue(said.get(2).startsWith("c.json: ") && said.get(2).contains("newer"));
    assertArrayEquals(broken, Files.readAllBytes(folder.resolve("a.json")));
    assertArrayEquals(plain, Files.readAllBytes(folder.resolve("b.json")));
  }

  @Test
  void onlyAFolderThatSomebodyHasChosenIsMissed() {
    Path gone = folder.resolve("gone");
    assertEquals(Shelf.EMPTY, new OwnTemplates(gone, false).read(CATALOG));
    Shelf missed = new OwnTemplates(gone, true).read(CATALOG);
    assertEquals(List.of(), missed.templates());
    assertTrue(missed.unusable().getFirst().said().startsWith(gone.toString()));
  }

  @Test
  void aTemplateIsCalledByItsTitle() {
    assertEquals(
        folder.resolve("our-nightly-scoring.json"), own(false).file("Our nightly: scoring!"));
    assertEquals(folder.resolve("template.json"), own(false).file("../.."));
    assertEquals(folder.resolve("préférences.json"), own(false).file(" Préférences "));
  }

  private OwnTemplates own(boolean expected) {
    return new OwnTemplates(folder, expected);
  }

  private void put(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
