package org.plumbline.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;
import org.plumbline.design.Decision.Status;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Extras.Unknown;
import org.plumbline.edit.Session;
import org.plumbline.json.Json.JsonNumber;
import org.plumbline.json.Json.JsonText;
import org.plumbline.records.RecordFolder.Contents;
import org.plumbline.records.RecordFolder.Written;

/// A folder of records beside a design: written, read back, and written again.
class RecordFolderTest {
  private static final Design EMPTY = Design.titled("Trial");

  @TempDir private Path folder = Path.of("");

  @Test
  void aDesignWrittenAndReadIntoAnEmptyOneIsTheSame() throws Exception {
    for (long seed = 0; seed < 60; seed++) {
      Path place = Files.createDirectory(folder.resolve("round-" + seed));
      Design design = EMPTY.withDecisions(new RandomDecisions(seed).some(7));
      new RecordFolder(place).write(design);
      Contents read = new RecordFolder(place).read();
      assertEquals(Map.of(), read.bad());
      Merged merged = Merged.into(EMPTY, read.records());
      assertEquals(design, merged.edit().apply(EMPTY));
      assertEquals(7, merged.added());
      assertEquals(7, Merged.into(design, read.records()).same());
    }
  }

  @Test
  void writingTwiceChangesNothingAndTwoFoldersAreEqual() throws Exception {
    Design design = EMPTY.withDecisions(new RandomDecisions(5).some(9));
    Path one = Files.createDirectory(folder.resolve("one"));
    Path other = Files.createDirectory(folder.resolve("other"));
    assertEquals(new Written(9, 0, Optional.empty()), new RecordFolder(one).write(design));
    Map<String, String> before = texts(one);
    Path first = one.resolve(before.keySet().iterator().next());
    Files.setLastModifiedTime(first, FileTime.fromMillis(0));
    assertEquals(new Written(0, 9, Optional.empty()), new RecordFolder(one).write(design));
    assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(first));
    new RecordFolder(other).write(design);
    assertEquals(before, texts(one));
    assertEquals(before, texts(other));
  }

  @Test
  void filesAreNumberedAndNamedByTitlesThatLeadNowhereElse() throws Exception {
    new RecordFolder(folder)
        .write(
            EMPTY.withDecisions(
                List.of(
                    Decision.titled("a", "One feature store"),
                    Decision.titled("b", "../../etc/passwd\u0000 \\ C:\\x"),
                    Decision.titled("c", "Größe & Maß"),
                    Decision.titled("kept-id", "日本"),
                    Decision.titled("e", "x".repeat(400)))));
    assertEquals(
        Set.of(
            "0001-one-feature-store.md",
            "0002-etc-passwd-c-x.md",
            "0003-grosse-mass.md",
            "0004-kept-id.md",
            "0005-" + "x".repeat(60) + ".md"),
        texts(folder).keySet());
  }

  @Test
  void aRenamedDecisionStaysInItsFileAndOtherFilesAreLeftAlone() throws Exception {
    Files.writeString(folder.resolve("0004-of-somebody-else.md"), "# Other\n\n## Decision\n\nX\n");
    Files.writeString(folder.resolve("README.md"), "# Records\n");
    Decision decision = Decision.titled("d1", "First");
    new RecordFolder(folder).write(EMPTY.withDecisions(List.of(decision)));
    assertTrue(Files.exists(folder.resolve("0005-first.md")));
    Decision renamed = decision.withTitle("Second");
    Decision next = Decision.titled("d2", "Third").with(Part.SUPERSEDES, "d1");
    new RecordFolder(folder)
        .write(EMPTY.withDecisions(List.of(renamed.withStatus(Status.SUPERSEDED), next)));
    Map<String, String> texts = texts(folder);
    assertEquals(
        Set.of("0004-of-somebody-else.md", "0005-first.md", "0006-third.md", "README.md"),
        texts.keySet());
    assertEquals("# Other\n\n## Decision\n\nX\n", texts.get("0004-of-somebody-else.md"));
    assertEquals("# Records\n", texts.get("README.md"));
    assertTrue(texts.getOrDefault("0005-first.md", "").contains("# Second"));
    assertTrue(texts.getOrDefault("0005-first.md", "").contains("superseded by ADR-0006"));
  }

  @Test
  void whatOnlyTheDesignFileKnowsOfADecisionGoesAlong() throws Exception {
    Extras risk =
        new Extras(
            List.of(
                new Unknown("title", "risk", new JsonText("high")),
                new Unknown("about", "votes", new JsonNumber("2.50"))),
            List.of());
    Decision decision = Decision.titled("d1", "First").withExtras(risk);
    Design design = EMPTY.withDecisions(List.of(decision));
    new RecordFolder(folder).write(design);
    String text = texts(folder).getOrDefault("0001-first.md", "");
    assertTrue(
        text.contains(
            "plumbline: { \"title\": { \"risk\": \"high\" }, \"about\": { \"votes\": 2.50 } }\n"),
        text);
    assertEquals(design, readAgain());
    // A file that says nothing of it takes nothing away, one that says something else changes it.
    Files.writeString(folder.resolve("0001-first.md"), text.replaceAll("plumbline: .*\n", ""));
    Merged silent = Merged.into(design, new RecordFolder(folder).read().records());
    assertEquals(1, silent.same());
    Files.writeString(folder.resolve("0001-first.md"), text.replace("high", "low"));
    Merged other = Merged.into(design, new RecordFolder(folder).read().records());
    assertEquals(1, other.changed());
    Extras now = other.edit().apply(design).decisions().getFirst().extras();
    assertEquals(new JsonText("low"), now.unknown().getFirst().value());
    assertEquals(2, now.unknown().size());
  }

  private Design readAgain() throws IOException {
    return Merged.into(EMPTY, new RecordFolder(folder).read().records()).edit().apply(EMPTY);
  }

  @Test
  void aKeyOfThatNameThatIsSomebodyElsesStays() throws Exception {
    String text = "---\nid: d1\nplumbline: yes, we have one\n---\n\n# First\n\n## Decision\n\nX\n";
    Files.writeString(folder.resolve("0001-first.md"), text);
    Merged merged = Merged.into(EMPTY, new RecordFolder(folder).read().records());
    Design design = merged.edit().apply(EMPTY);
    assertEquals(Extras.NONE, design.decisions().getFirst().extras());
    Decision changed = design.decisions().getFirst().withTitle("Other");
    new RecordFolder(folder).write(EMPTY.withDecisions(List.of(changed)));
    assertTrue(
        texts(folder).getOrDefault("0001-first.md", "").contains("plumbline: yes, we have one\n"));
  }

  @Test
  void aRecordOfSomebodyElseIsToldOnlyWhatItLacks() throws Exception {
    String text = "# Use *Rust*\n\n## Decision\n\nWe do.\n";
    Files.writeString(folder.resolve("0001-use-rust.md"), text);
    Merged merged = Merged.into(EMPTY, new RecordFolder(folder).read().records());
    Decision read = merged.edit().apply(EMPTY).decisions().getFirst();
    Extras risk = new Extras(List.of(new Unknown("", "risk", new JsonText("high"))), List.of());
    Design design = EMPTY.withDecisions(List.of(read.withExtras(risk)));
    new RecordFolder(folder).write(design);
    String now = texts(folder).getOrDefault("0001-use-rust.md", "");
    assertTrue(now.endsWith(text), now);
    assertEquals(design, readAgain());
    assertEquals(new Written(0, 1, Optional.empty()), new RecordFolder(folder).write(design));
  }

  @Test
  void aRecordOfSomebodyElseKeepsItsTextUntilItsDecisionChanges() throws Exception {
    String text =
        "---\nstatus: accepted\nconsulted: Ada\n---\n\n# Use *Rust*\n\n## Decision\n\nWe do.\n";
    Path file = Files.writeString(folder.resolve("0001-rust.md"), text);
    Design design = merged(EMPTY);
    new RecordFolder(folder).write(design);
    assertEquals(text.replace("---\nstatus", "---\nid: use-rust\nstatus"), Files.readString(file));
    Decision renamed = design.decisions().getFirst().withTitle("Use Zig").withAbout(List.of("a"));
    new RecordFolder(folder).write(EMPTY.withDecisions(List.of(renamed)));
    assertEquals(Set.of("0001-rust.md"), texts(folder).keySet());
    assertTrue(Files.readString(file).contains("\nconsulted: Ada\n"));
    assertTrue(Files.readString(file).contains("\n# Use Zig\n"));
  }

  @Test
  void linksAreNeitherFollowedNorWrittenThrough() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "---\nid: d1\n---\n# First\n");
    Path place = Files.createDirectory(folder.resolve("records"));
    Files.createSymbolicLink(place.resolve("0001-first.md"), secret);
    new RecordFolder(place).write(EMPTY.withDecisions(List.of(Decision.titled("d1", "First"))));
    assertEquals("---\nid: d1\n---\n# First\n", Files.readString(secret));
    assertTrue(Files.isRegularFile(place.resolve("0002-first.md")));
    Contents read = new RecordFolder(place).read();
    assertEquals(Set.of("0001-first.md"), read.bad().keySet());
    assertEquals(1, read.records().size());
  }

  @Test
  void whatCannotBeReadIsToldByNameAndTheRestIsRead() throws Exception {
    Files.writeString(folder.resolve("0001-good.md"), "# Good\n\n## Decision\n\nYes\n");
    Files.writeString(folder.resolve("0002-open.md"), "---\nstatus: accepted\n# Open\n");
    Files.write(folder.resolve("0003-large.md"), new byte[2 << 20]);
    Files.writeString(folder.resolve("0004-twice.md"), "---\nid: d1\n---\n# Once\n");
    Files.writeString(folder.resolve("0005-twice.md"), "---\nid: d1\n---\n# Twice\n");
    Files.createDirectory(folder.resolve("0006-folder.md"));
    Files.writeString(folder.resolve("template.md"), "# {title}\n");
    Contents read = new RecordFolder(folder).read();
    assertEquals(
        new TreeSet<>(Set.of("0002-open.md", "0003-large.md", "0005-twice.md")),
        new TreeSet<>(read.bad().keySet()));
    assertEquals(
        List.of("Good", "Once"),
        read.records().stream().map(each -> each.decision().title()).toList());
  }

  @Test
  void readingChangesWhatIsThereAndAddsTheRestAsOneStep() throws Exception {
    Decision byId =
        Decision.titled("d1", "Old title").with(Part.CONTEXT, "kept").withAbout(List.of("a"));
    Decision byTitle = Decision.titled("d2", "Same title").withStatus(Status.ACCEPTED);
    Design design = EMPTY.withDecisions(List.of(byId, byTitle));
    Files.writeString(
        folder.resolve("0001-a.md"), "---\nid: d1\n---\n# New title\n\n## Decision\n\nA\n");
    Files.writeString(folder.resolve("0002-b.md"), "# Same title\n\n## Decision\n\nB\n");
    Files.writeString(
        folder.resolve("0003-c.md"), "# Old\n\n* Status: superseded by [0004](0004-d.md)\n");
    Files.writeString(folder.resolve("0004-d.md"), "# Newer\n\n* Status: accepted\n");
    Session session = new Session(design);
    Merged merged = Merged.into(design, new RecordFolder(folder).read().records());
    session.commit(merged.edit());
    assertEquals(List.of(2, 2, 0), List.of(merged.added(), merged.changed(), merged.same()));
    List<Decision> now = session.design().decisions();
    assertEquals(
        List.of("New title", "Same title", "Old", "Newer"),
        now.stream().map(Decision::title).toList());
    assertEquals("kept", now.get(0).context());
    assertEquals(List.of("a"), now.get(0).about());
    assertEquals(Status.ACCEPTED, now.get(1).status());
    assertEquals("B", now.get(1).choice());
    assertEquals(now.get(2).id(), now.get(3).supersedes());
    session.undo();
    assertEquals(design, session.design());
    assertTrue(session.undoName().isEmpty());
  }

  @Test
  void anIdThatAnotherElementHasIsReplacedEverywhere() throws Exception {
    Design taken = EMPTY.withDecisions(List.of(Decision.titled("d1", "There")));
    Design noted =
        EMPTY.withNotes(
            List.of(
                new org.plumbline.design.Note(
                    "d1",
                    "",
                    "",
                    new org.plumbline.geom.Rect(0, 0, 9, 9),
                    List.of(),
                    Extras.NONE)));
    new RecordFolder(folder)
        .write(
            taken.withDecisions(
                List.of(
                    taken.decisions().getFirst(),
                    Decision.titled("d2", "Next").with(Part.SUPERSEDES, "d1"))));
    List<Decision> read = merged(noted).decisions();
    assertEquals("d1-2", read.getFirst().id());
    assertEquals("d1-2", read.getLast().supersedes());
    assertFalse(Merged.into(merged(noted), new RecordFolder(folder).read().records()).added() > 0);
  }

  private Design merged(Design design) throws IOException {
    return Merged.into(design, new RecordFolder(folder).read().records()).edit().apply(design);
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        texts.put(each.getFileName().toString(), Files.readString(each));
      }
    }
    return texts;
  }
}
