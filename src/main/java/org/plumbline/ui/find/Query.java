package org.plumbline.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What somebody looks for: words that all have to be found, some of them in a certain field, as in
/// `type:store owner:"data platform" kafka`. Case does not matter.
///
/// @param terms all of them have to hold
public record Query(List<Term> terms) {
  private static final Pattern TERM = Pattern.compile("(?:([a-z]+):)?(?:\"([^\"]*)\"?|(\\S+))");

  /// Copies the terms.
  public Query {
    terms = List.copyOf(terms);
  }

  /// Where words have to be found.
  public enum Field {
    /// Anywhere: names, types, technologies, properties, texts.
    ANY,
    /// In the name or the id of the component type or the kind of boundary.
    TYPE,
    /// In the name or the id of the stage of the lifecycle.
    STAGE,
    /// In the owner.
    OWNER,
    /// In the id of a rule that has found something about it.
    RULE
  }

  /// Words to be found in a field, in small letters.
  public record Term(Field field, String words) {}

  /// Reads what was typed. A field without words yet, as `owner:`, asks for nothing.
  public static Query of(String typed) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(typed.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String quoted = matcher.group(2);
      String words = (quoted == null ? matcher.group(3) : quoted).strip();
      term(matcher.group(1), words).filter(each -> !each.words().isEmpty()).forEach(terms::add);
    }
    return new Query(terms);
  }

  /// Whether nothing is looked for.
  public boolean isBlank() {
    return terms.isEmpty();
  }

  private static Stream<Term> term(@org.jspecify.annotations.Nullable String field, String words) {
    if (field == null) {
      return words.endsWith(":") && named(words.substring(0, words.length() - 1))
          ? Stream.of()
          : Stream.of(new Term(Field.ANY, words));
    }
    return named(field)
        ? Stream.of(new Term(Field.valueOf(field.toUpperCase(Locale.ROOT)), words))
        : Stream.of(new Term(Field.ANY, field + ":" + words));
  }

  private static boolean named(String field) {
    return Stream.of(Field.values())
        .anyMatch(each -> each != Field.ANY && each.name().equalsIgnoreCase(field));
  }
}
