package org.plumbline.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;
import org.plumbline.design.Decision.Status;
import org.plumbline.design.Design;

/// Decisions written as Markdown records and read from them, ours and other people's.
class RecordsTest {
  @Test
  void whateverADecisionSaysComesBackAsItWas() throws Exception {
    for (long seed = 0; seed < 3000; seed++) {
      for (Decision each : new RandomDecisions(seed).some(2)) {
        String text = RecordWriter.write(each, Design.titled("One"), Map.of(), List.of());
        Filed read = read(text);
        assertEquals(each, read.decision(), () -> text);
        assertTrue(read.whole());
      }
    }
  }

  @Test
  void aRecordReadsAsTheFormWantsIt() {
    Decision decision =
        Decision.titled("one-store", "One feature store")
            .withStatus(Status.ACCEPTED)
            .with(Part.DATE, "2026-11-23")
            .with(Part.AUTHOR, "Data platform")
            .with(Part.CONTEXT, "Features are computed twice.\n\nThey drift apart.")
            .with(Part.CHOICE, "One store for training and serving")
            .with(Part.RATIONALE, "both read the same values")
            .with(Part.TRADEOFFS, "* Good, because skew is gone\n* Bad, because it has to run")
            .withAlternatives(List.of("Two pipelines"))
            .withAbout(List.of("features"));
    assertEquals(
        """
        ---
        id: one-store
        status: accepted
        date: 2026-11-23
        decision-makers: Data platform
        about: [features]
        ---

        # One feature store

        Elements: `features`

        ## Context and Problem Statement

        Features are computed twice.

        They drift apart.

        ## Considered Options

        * One store for training and serving
        * Two pipelines

        ## Decision Outcome

        Chosen option: "One store for training and serving", because both read the same values

        ### Consequences

        * Good, because skew is gone
        * Bad, because it has to run
        """,
        RecordWriter.write(decision, Design.titled("One"), Map.of(), List.of()));
  }

  @Test
  void noTextGetsIntoTheFrontMatterOrBecomesAHeading() throws Exception {
    String nasty = "x\"\n---\nstatus: rejected\nid: other\n# Title\n## Decision Outcome\nMine";
    Decision decision =
        Decision.titled("d1", nasty).with(Part.AUTHOR, nasty).with(Part.CONTEXT, nasty);
    String text = RecordWriter.write(decision, Design.titled("One"), Map.of(), List.of());
    assertEquals(decision, read(text).decision());
    List<String> front = text.lines().skip(1).takeWhile(each -> !each.equals("---")).toList();
    assertEquals(1, front.stream().filter(each -> each.startsWith("status:")).count());
    assertEquals(4, front.size());
    assertEquals(1, text.lines().filter(each -> each.startsWith("# ")).count());
    assertEquals(1, text.lines().filter(each -> each.equals("## Decision Outcome")).count());
    String script =
        RecordWriter.write(
            Decision.titled("d1", "<script>").with(Part.CONTEXT, "<img onerror=x>"),
            Design.titled("One"),
            Map.of(),
            List.of());
    assertTrue(script.contains("# \\<script>"), script);
    assertTrue(script.contains("\n\\<img onerror=x>"), script);
  }

  @Test
  void aRecordOfMadrFourIsRead() throws Exception {
    Filed filed =
        read(
            """
            ---
            # These are optional metadata elements.
            status: "superseded by ADR-0123"
            date: 2024-06-01
            decision-makers: Ada, Grace
            consulted: {everyone}
            ---

            # Use Markdown Records

            <!-- This is a comment
            over two lines. -->
            ## Context and Problem Statement

            We want to record decisions.

            ```sh
            # not a heading
            ```

            ## Decision Drivers

            * Cheap

            ## Considered Options

            * MADR
            * Wiki
              pages
            * Nothing at all

            ## Decision Outcome

            Chosen option: "MADR", because it is text.
            It lives beside the code.

            ### Consequences

            * Good, because it is short

            ### Confirmation

            Reviewed.

            ## Pros and Cons of the Options

            ### Wiki

            * Bad, because it rots
            """);
    Decision decision = filed.decision();
    assertEquals("Use Markdown Records", decision.title());
    assertEquals(Status.SUPERSEDED, decision.status());
    assertEquals(123, filed.successor());
    assertEquals("2024-06-01", decision.date());
    assertEquals("Ada, Grace", decision.author());
    assertEquals("MADR", decision.choice());
    assertEquals("it is text.\nIt lives beside the code.", decision.rationale());
    assertEquals(List.of("Wiki pages", "Nothing at all"), decision.alternatives());
    assertTrue(decision.context().startsWith("We want to record decisions."), decision.context());
    assertTrue(decision.context().contains("# not a heading"));
    assertTrue(decision.context().endsWith("Decision Drivers\n\n\n* Cheap"), decision.context());
    assertTrue(decision.tradeoffs().startsWith("* Good, because it is short"));
    for (String kept : List.of("Confirmation", "Reviewed.", "Pros and Cons", "it rots")) {
      assertTrue(decision.tradeoffs().contains(kept), decision.tradeoffs());
    }
    assertFalse(decision.context().contains("comment"));
    assertEquals(
        List.of("# These are optional metadata elements.", "consulted: {everyone}"),
        filed.others());
    assertFalse(filed.whole());
  }

  @Test
  void aRecordOfMadrTwoIsRead() throws Exception {
    Decision decision =
        read("""
        # Use Java

        * Status: accepted
        * Deciders: [Ada, Grace]
        * Date: 2018-03-01

        Technical Story: #12

        ## Context and Problem Statement

        What language?

        ## Considered Options

        * [Java](#java)
        * Rust

        ## Decision Outcome

        Chosen option: Java, because people know it.

        ### Positive Consequences

        * People

        ### Negative Consequences

        * Memory
        """)
            .decision();
    assertEquals(Status.ACCEPTED, decision.status());
    assertEquals("[Ada, Grace]", decision.author());
    assertEquals("2018-03-01", decision.date());
    assertEquals("Technical Story: #12\n\nWhat language?", decision.context());
    assertEquals("Java", decision.choice());
    assertEquals("people know it.", decision.rationale());
    assertEquals(
        "Positive Consequences\n\n\n* People\n\n\nNegative Consequences\n\n\n* Memory",
        decision.tradeoffs());
  }

  @Test
  void aRecordWithAStatusOfItsOwnHeadingIsRead() throws Exception {
    Filed filed =
        RecordReader.read(
            "0007-record.md",
            bytes(
                """
                # 7. Record decisions

                Date: 2016-02-12

                ## Status

                Accepted

                ## Context

                We decide.

                ## Decision

                We record.

                ## Consequences

                See above.
                """
                    .replace("\n", "\r\n")));
    assertEquals("Record decisions", filed.decision().title());
    assertEquals(Status.ACCEPTED, filed.decision().status());
    assertEquals("2016-02-12", filed.decision().date());
    assertEquals("We record.", filed.decision().choice());
    assertEquals("See above.", filed.decision().tradeoffs());
    assertEquals(7, filed.number());
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsReason() {
    refused("---\nstatus: accepted\n# T\n", "not closed by a line");
    refused("---\nstatus: accepted\nstatus: rejected\n---\n# T\n", "twice");
    refused("---\nstatus: \"accepted\n---\n# T\n", "front matter is not closed");
    refused("---\nabout: [a, b\n---\n# T\n", "list");
    refused("---\nstatus: strange\n---\n# T\n", "“strange”".replace("“", "").replace("”", ""));
    refused("## Decision Outcome\n\nX\n", "no title");
    refused("# A guide\n\nSome words.\n", "headings");
    refused("", "headings");
    assertTrue(refusal(new byte[] {'#', ' ', (byte) 0xC3, '\n'}).contains("UTF-8"));
    assertTrue(refusal(new byte[(1 << 20) + 1]).contains("1 MiB"));
  }

  @Test
  void aMillionFencesAndCommentsTakeNoTime() {
    long start = System.nanoTime();
    for (String piece : List.of("```\n~~~\n", "<!--", "`", "\\<", "[", "&amp;", "# \n", "> ")) {
      String text = "# T\n## Decision\n" + piece.repeat((1 << 20) / piece.length() - 8);
      try {
        read(text);
      } catch (Refused refused) {
        assertFalse(refused.why().isEmpty());
      }
    }
    assertTrue(System.nanoTime() - start < 60_000_000_000L);
  }

  private static void refused(String text, String words) {
    String why = refusal(bytes(text));
    assertTrue(why.contains(words), why);
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(Refused.class, () -> RecordReader.read("0001-a.md", bytes)).why();
  }

  private static Filed read(String text) throws Refused {
    return RecordReader.read("0001-a.md", bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
