package org.plumbline.json;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.words.Quoted;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON strictly: one value, UTF-8, no comments, no doubled keys, within fixed limits. What
/// it does not read it refuses with line, column and a sentence of its own.
///
/// The limits are far above anything that a person draws, and far below anything that would exhaust
/// the machine.
public final class JsonReader {
  /// How deep values may be nested.
  public static final int DEEPEST = 64;

  /// How many characters a text may have.
  public static final int LONGEST_TEXT = 1 << 20;

  /// How many bytes a file may have.
  public static final int LARGEST_FILE = 64 << 20;

  /// How many values a file may have: twenty for each of the most elements that a design can have.
  public static final int MOST_VALUES = 2_000_000;

  private static final int LONGEST_NUMBER = 40;

  /// The parser's own limits lie above ours, so that ours speak first.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST + 8)
                  .maxDocumentLength(LARGEST_FILE)
                  .maxTokenCount(4L * MOST_VALUES)
                  .maxStringLength(LARGEST_FILE)
                  .maxNameLength(LARGEST_FILE)
                  .maxNumberLength(LARGEST_FILE)
                  .build())
          .build();

  private final byte[] bytes;
  private final JsonParser parser;
  private int depth;
  private int values;

  private JsonReader(byte[] bytes, JsonParser parser) {
    this.bytes = bytes;
    this.parser = parser;
  }

  /// What reading ends in.
  public sealed interface Outcome {}

  /// The bytes are JSON.
  public record Parsed(Json value) implements Outcome {}

  /// The bytes are not JSON, or not within the limits.
  public record Broken(JsonFault fault) implements Outcome {}

  /// Reads the one value that the bytes hold; a byte order mark of UTF-8 is passed over.
  public static Outcome read(byte[] bytes) {
    return ByteCheck.fault(bytes).<Outcome>map(Broken::new).orElseGet(() -> parse(bytes));
  }

  private static Outcome parse(byte[] bytes) {
    try (JsonParser parser = parser(bytes)) {
      JsonReader reader = new JsonReader(bytes, parser);
      try {
        return new Parsed(reader.document());
      } catch (Refusal refusal) {
        return new Broken(refusal.fault);
      } catch (JacksonException _) {
        return new Broken(reader.diagnosis());
      }
    }
  }

  private JsonFault diagnosis() {
    return Diagnosis.of(bytes, ByteCheck.startOf(bytes))
        .orElseGet(
            () -> TextPlace.at(bytes, offset(bytes, parser)).fault(Messages.say("beyond-limits")));
  }

  /// A parser for a text of UTF-8, behind its byte order mark if it has one.
  static JsonParser parser(byte[] bytes) {
    int start = ByteCheck.startOf(bytes);
    return FACTORY.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
  }

  /// Where in the bytes the parser's current token starts.
  static int offset(byte[] bytes, JsonParser parser) {
    long behindMark = Math.max(0, parser.currentTokenLocation().getByteOffset());
    return Math.clamp(ByteCheck.startOf(bytes) + behindMark, 0, bytes.length);
  }

  private Json document() {
    if (parser.nextToken() == null) {
      throw refused("blank");
    }
    Json value = value();
    if (parser.nextToken() != null) {
      throw refused("trailing");
    }
    return value;
  }

  private Json value() {
    if (++values > MOST_VALUES) {
      throw refused("too-many-values", MOST_VALUES);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> new Json.JsonFlag(true);
      case VALUE_FALSE -> new Json.JsonFlag(false);
      case VALUE_NULL -> new Json.JsonNull();
      default -> throw refused("value-expected");
    };
  }

  private Json object() {
    enter();
    MemberList members = new MemberList();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (key.length() > LONGEST_TEXT) {
        throw refused("text-too-long", LONGEST_TEXT);
      }
      if (members.has(key)) {
        throw refused("doubled-key", Quoted.of(key));
      }
      parser.nextToken();
      members.add(key, value());
    }
    depth--;
    return new Json.JsonObject(members.map());
  }

  private Json array() {
    enter();
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    depth--;
    return new Json.JsonArray(items);
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw refused("too-deep", DEEPEST);
    }
  }

  private Json text() {
    String text = parser.getString();
    if (text.length() > LONGEST_TEXT) {
      throw refused("text-too-long", LONGEST_TEXT);
    }
    return new Json.JsonText(text);
  }

  private Json number() {
    String digits = parser.getString();
    if (digits.length() > LONGEST_NUMBER) {
      throw refused("number-too-long", LONGEST_NUMBER);
    }
    return new Json.JsonNumber(digits);
  }

  private Refusal refused(String key, Object... told) {
    return new Refusal(TextPlace.at(bytes, offset(bytes, parser)).fault(Messages.say(key, told)));
  }

  /// Carries a fault out of the recursion; caught in `parse`.
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient JsonFault fault;

    Refusal(JsonFault fault) {
      super(fault.message(), null, false, false);
      this.fault = fault;
    }
  }
}
