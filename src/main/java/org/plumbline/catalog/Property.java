package org.plumbline.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.words.Money;

/// Describes one property: what it is called, what it may be, what it is if nothing is said.
///
/// @param standard the value that holds where none is written
/// @param unit shown behind the field, as `ms` or `req/s`
/// @param limits the smallest and largest number allowed; meaningless for other kinds
/// @param values what an enumeration may be, in order; empty for other kinds
/// @param labels how values of an enumeration read to people, where not as they are
public record Property(
    String id,
    String name,
    Kind kind,
    Value standard,
    String help,
    Optional<String> unit,
    Limits limits,
    List<String> values,
    Map<String, String> labels) {
  /// The numbers that can stand for words.
  private static final List<Double> WORDED = List.of(0.0, -1.0);

  /// Stands in a unit for the currency of a design.
  private static final String CURRENCY = "currency";

  /// Copies the lists.
  public Property {
    values = List.copyOf(values);
    labels = Map.copyOf(labels);
  }

  /// What kind of value a property takes; `id` is the word in the catalogue file.
  public enum Kind {
    STRING("string"),
    TEXT("text"),
    CHOICE_OR_TEXT("choice-or-text"),
    ENUM("enum"),
    MULTI_ENUM("multi-enum"),
    INTEGER("int"),
    DECIMAL("decimal"),
    BOOLEAN("boolean");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /// The smallest and largest number allowed, both included.
  public record Limits(double min, double max) {
    /// Any number.
    public static final Limits NONE =
        new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public boolean hold(double number) {
      return number >= min && number <= max;
    }
  }

  /// How a value of an enumeration reads to people: its label, or itself with spaces.
  public String label(String value) {
    return labels.getOrDefault(value, value.replace('-', ' '));
  }

  /// What a number stands for that does not count anything, as `no target` for 0; the help says it
  /// as `0 if there is no target` or `0 for any age`. Whatever is said so is understood too.
  public Optional<String> meaning(double number) {
    if ((kind != Kind.INTEGER && kind != Kind.DECIMAL) || !WORDED.contains(number + 0.0)) {
      return Optional.empty();
    }
    return Stream.of(" if ", " for ")
        .flatMap(each -> said((long) number + each).stream())
        .findFirst();
  }

  /// The words behind a sign in the help, to the end of their part of the sentence.
  private Optional<String> said(String sign) {
    int at = help.indexOf(" " + sign);
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + 1 + sign.length();
    int end = from;
    while (end < help.length() && ";,.".indexOf(help.charAt(end)) < 0) {
      end++;
    }
    String words = help.substring(from, end).replaceFirst("^nobody has (\\w+) it$", "not $1");
    return Stream.of("there is ", "it is ", "it ")
        .filter(words::startsWith)
        .findFirst()
        .map(each -> words.substring(each.length()))
        .or(() -> Optional.of(words));
  }

  /// The number that such words stand for.
  public Optional<Double> meant(String words) {
    return WORDED.stream()
        .filter(each -> meaning(each).filter(words::equalsIgnoreCase).isPresent())
        .findFirst();
  }

  /// The same property with room for a sentence that goes on in a second line.
  public Property roomy() {
    return new Property(id, name, Kind.TEXT, standard, help, unit, limits, values, labels);
  }

  /// The same property with the currency of a design in its unit, if that is about money.
  public Property in(String currency) {
    Optional<String> priced = unit.map(each -> each.replace(CURRENCY, currency));
    return priced.equals(unit)
        ? this
        : new Property(id, name, kind, standard, help, priced, limits, values, labels);
  }

  /// A number of it as people read it, with its unit; what is money as money in this currency.
  public String counted(double number, String currency) {
    boolean priced = unit.filter(each -> each.contains(CURRENCY)).isPresent();
    String said =
        priced
            ? Money.in("").number(number)
            : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    return in(currency).unit().map(each -> said + " " + each).orElse(said);
  }

  /// The same property with another standard value.
  public Property withStandard(Value other) {
    return new Property(id, name, kind, other, help, unit, limits, values, labels);
  }

  /// Whether the value is one that this property may have.
  public boolean accepts(Value value) {
    return switch (kind) {
      case STRING, TEXT, CHOICE_OR_TEXT -> value instanceof Value.Text;
      case ENUM -> value instanceof Value.Text(String text) && values.contains(text);
      case MULTI_ENUM ->
          value instanceof Value.Choices(List<String> chosen) && values.containsAll(chosen);
      case INTEGER ->
          value instanceof Value.Quantity(double number)
              && number == Math.rint(number)
              && limits.hold(number);
      case DECIMAL -> value instanceof Value.Quantity(double number) && limits.hold(number);
      case BOOLEAN -> value instanceof Value.Flag;
    };
  }
}
