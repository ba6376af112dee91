package org.plumbline.records;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;
import org.plumbline.design.Decision.Status;
import org.plumbline.design.Extras;

/// Reads a Markdown record: one of ours, of MADR 2 to 4, or another one with the same headings. A
/// file is read as a whole or not at all.
public final class RecordReader {
  /// Files that are larger hold no decision.
  public static final int LARGEST = 1 << 20;

  /// Before the line that names the elements, for people; the ids are in the front matter.
  static final String ELEMENTS = "Elements";

  private static final Pattern FACT =
      Pattern.compile(
          "^[ \\t]*(?:[*+-][ \\t]+)?\\**(status|date|deciders|decision-makers|authors?|elements)"
              + "\\**:\\**[ \\t]*(.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ORDINAL =
      Pattern.compile("^(?:ADR-)?0*(\\d{1,9})(?:[.:)]| [-–])[ ]+(.+)$");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final String file;
  private final FrontMatter front;
  private final Sections sections;
  private String status = "";
  private String date = "";
  private String author = "";
  private boolean stands;

  private RecordReader(String file, FrontMatter front, Sections sections) {
    this.file = file;
    this.front = front;
    this.sections = sections;
  }

  /// What the bytes of a file say.
  static Filed read(String file, byte[] bytes) throws Refused {
    List<String> lines = List.of(decoded(bytes).split("\n", -1));
    FrontMatter front = FrontMatter.read(lines);
    return new RecordReader(file, front, Sections.of(Comments.without(front.body()))).filed();
  }

  private static String decoded(byte[] bytes) throws Refused {
    if (bytes.length > LARGEST) {
      throw new Refused("large");
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return plain.replace("\r\n", "\n").replace('\r', '\n');
    } catch (CharacterCodingException fault) {
      throw new Refused("encoding", fault);
    }
  }

  private Filed filed() throws Refused {
    boolean whole = front.has("about");
    String preamble = facts(whole);
    boolean known =
        stands
            || front.has("status")
            || front.has("id")
            || front.has("about")
            || sections.saysSomething();
    if (!known) {
      throw new Refused("no-decision");
    }
    String id = front.text("id").orElse("");
    String title = title();
    if (title.isEmpty() && !(whole && !id.isEmpty())) {
      throw new Refused("no-title");
    }
    sections.put(Sections.Field.CONTEXT, preamble);
    String standing = front.text("status").orElseGet(() -> said(status, Sections.Field.STATUS));
    Outcome outcome = Outcome.read(sections.raw(Sections.Field.OUTCOME));
    String why = sections.plain(Sections.Field.RATIONALE);
    String rationale =
        outcome.rationale().isEmpty() || why.isEmpty()
            ? outcome.rationale() + why
            : outcome.rationale() + "\n\n" + why;
    List<String> options = new ArrayList<>(sections.options());
    // What was chosen is among the options, and not among its alternatives.
    if (!outcome.choice().isEmpty()) {
      options.remove(outcome.choice());
    }
    Decision decision =
        Decision.titled(id, title)
            .withStatus(status(standing))
            .with(Part.DATE, front.text("date").orElseGet(() -> said(date, Sections.Field.DATE)))
            .with(
                Part.AUTHOR,
                front.text("decision-makers", "deciders", "authors", "author").orElse(author))
            .with(Part.CONTEXT, sections.plain(Sections.Field.CONTEXT))
            .with(Part.CHOICE, outcome.choice())
            .with(Part.RATIONALE, rationale)
            .withAlternatives(options)
            .with(Part.TRADEOFFS, sections.plain(Sections.Field.CONSEQUENCES))
            .withAbout(front.list("about"))
            .withGone(front.list("gone"))
            .with(Part.SUPERSEDES, front.text("supersedes").orElse(""))
            .withExtras(new Extras(front.beyond(), List.of()));
    return new Filed(
        file, decision, whole, !standing.isBlank(), successor(standing), front.others());
  }

  /// The title without the number that some put before it.
  private String title() {
    Optional<String> heading = sections.title();
    if (heading.isEmpty() || front.has("id")) {
      return heading.or(() -> front.text("title")).orElse("");
    }
    Matcher numbered = ORDINAL.matcher(heading.get());
    boolean own = numbered.matches() && Long.parseLong(numbered.group(1)) == Names.number(file);
    return own ? numbered.group(2) : heading.get();
  }

  /// Takes the facts that older records list above their first section; the rest is context.
  private String facts(boolean whole) {
    List<String> rest = new ArrayList<>();
    for (String line : sections.raw(Sections.Field.PREAMBLE).split("\n", -1)) {
      Matcher fact = FACT.matcher(line);
      if (!fact.matches() || !take(fact.group(1).toLowerCase(Locale.ROOT), fact.group(2), whole)) {
        rest.add(line);
      }
    }
    return Outcome.trimmed(String.join("\n", rest));
  }

  private boolean take(String key, String text, boolean whole) {
    String plain = Escapes.plain(text.strip());
    switch (key) {
      case "status" -> {
        status = plain;
        stands = true;
      }
      case "date" -> date = plain;
      case "elements" -> {
        return whole;
      }
      default -> author = plain;
    }
    return true;
  }

  private String said(String fact, Sections.Field section) {
    return fact.isEmpty()
        ? Escapes.plain(sections.raw(section)).lines().findFirst().orElse("")
        : fact;
  }

  private static Status status(String words) throws Refused {
    String word = words.strip().replaceAll("^[*_`\\[]+", "").toLowerCase(Locale.ROOT);
    String first = word.split("[^a-z]", 2)[0];
    return switch (first) {
      case "", "proposed", "draft", "open", "pending" -> Status.PROPOSED;
      case "accepted", "approved", "decided", "done", "adopted" -> Status.ACCEPTED;
      case "superseded", "superceded", "deprecated", "replaced" -> Status.SUPERSEDED;
      case "rejected", "declined" -> Status.REJECTED;
      default -> throw new Refused("status", org.plumbline.words.Quoted.of(words));
    };
  }

  private static long successor(String standing) {
    int by = standing.toLowerCase(Locale.ROOT).indexOf(" by ");
    Matcher number = NUMBER.matcher(by < 0 ? "" : standing.substring(by));
    return number.find() ? Long.parseLong(number.group()) : 0;
  }
}
