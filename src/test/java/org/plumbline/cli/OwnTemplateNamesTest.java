package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.Templates;

/// Templates of one's own have names on the command line, too.
class OwnTemplateNamesTest {
  @TempDir private Path user = Path.of("");

  @Test
  void theyAreListedBehindTheBundledOnes() throws IOException {
    put("templates", "pricing", "Pricing of ours");
    put("templates", "vision-edge", "Vision of ours");
    String text = Ran.by(user, "templates").out();
    assertTrue(text.contains("pricing\n    Pricing of ours (your own)\n"), text);
    assertTrue(text.contains("own/vision-edge\n    Vision of ours (your own)\n"), text);
    int last = text.indexOf(Templates.ids().getLast() + "\n");
    assertTrue(last >= 0 && last < text.indexOf("pricing\n"), text);
    String json = Ran.by(user, "templates", "--format", "json").out();
    assertTrue(json.contains("\"id\": \"pricing\""), json);
    assertTrue(json.contains("\"own\": true") && json.contains("\"own\": false"), json);
  }

  @Test
  void aNewDesignStartsFromOneByItsNameOrItsTitle() throws IOException {
    put("templates", "pricing", "Pricing of ours");
    for (String name : new String[] {"pricing", "pricing of ours", "own/pricing"}) {
      Ran ran = Ran.by(user, "new", name, "-o", "-");
      assertEquals(0, ran.status(), ran.toString());
      assertTrue(ran.out().contains("\"title\": \"Pricing of ours\""), ran.out());
      assertFalse(ran.out().contains("\"template\""), ran.out());
    }
  }

  @Test
  void theFolderIsTheOneThatTheDesignerUses() throws IOException {
    put("team", "pricing", "Pricing of the team");
    Path settings = user.resolve("settings.json");
    String team = user.resolve("team").toString();
    Files.writeString(settings, "{\"templates\": \"" + team + "\"}");
    assertEquals(0, Ran.by(user, "new", "pricing", "-o", "-").status());
    Files.writeString(settings, "{ broken");
    assertEquals(2, Ran.by(user, "new", "pricing", "-o", "-").status());
    Files.writeString(settings, "{\"templates\": \"" + team + "-gone\"}");
    Ran gone = Ran.by(user, "templates");
    assertEquals(0, gone.status());
    assertTrue(gone.err().contains("team-gone") && gone.err().contains("not there"), gone.err());
  }

  @Test
  void aBundledOneOfThatNameComesFirstAndThatIsSaid() throws IOException {
    put("templates", "vision-edge", "Vision of ours");
    Ran ran = Ran.by(user, "new", "vision-edge", "-o", "-");
    assertEquals(0, ran.status());
    assertFalse(ran.out().contains("Vision of ours"), ran.out());
    assertTrue(ran.err().contains("“own/vision-edge”"), ran.err());
    Ran own = Ran.by(user, "new", "own/vision-edge", "-o", "-");
    assertTrue(own.out().contains("Vision of ours"), own.out());
    assertEquals("", own.err());
  }

  @Test
  void aTitleThatSeveralHaveMeansNoneOfThem() throws IOException {
    put("templates", "pricing", "Pricing");
    put("templates", "pricing-2", "Pricing");
    // The name of a file is no title, so it is clear.
    assertEquals(0, Ran.by(user, "new", "pricing", "-o", "-").status());
    put("templates", "first", "Churn");
    put("templates", "second", "Churn");
    Ran ran = Ran.by(user, "new", "Churn", "-o", "-");
    assertEquals(2, ran.status());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("first, second"), ran.err());
  }

  @Test
  void whatCannotBeUsedIsSaidWithTheReason() throws IOException {
    Files.createDirectories(user.resolve("templates"));
    Files.writeString(user.resolve("templates/broken.json"), "{ \"format\": oops");
    Ran ran = Ran.by(user, "new", "broken", "-o", "-");
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("broken.json:1:"), ran.err());
    Ran list = Ran.by(user, "templates");
    assertEquals(0, list.status());
    assertTrue(list.err().contains("broken.json:1:"), list.err());
    Ran unknown = Ran.by(user, "new", "nothing", "-o", "-");
    assertTrue(unknown.err().contains("There is no template"), unknown.err());
  }

  private void put(String folder, String name, String title) throws IOException {
    Catalog catalog = Catalog.bundled();
    Design design = Templates.find("vision-edge", catalog).orElseThrow().withTitle(title);
    Path file = Files.createDirectories(user.resolve(folder)).resolve(name + ".json");
    Files.write(file, DesignWriter.write(design, catalog));
  }
}
