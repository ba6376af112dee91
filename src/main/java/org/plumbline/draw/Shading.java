package org.plumbline.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.geom.Rgb;

/// Colours components by something that is said of them, as their owner: each value has a colour,
/// which the legend names, and stands on the card in words, so that colour tells nothing alone.
///
/// @param title what the colours tell
/// @param groups the values with their colours, in the order of the legend
/// @param values what is said of components and connections, by id; those that are not named are as
///   usual
public record Shading(String title, List<Group> groups, Map<String, Said> values) {
  /// Colours as usual.
  public static final Shading NONE = new Shading("", List.of(), Map.of());

  /// As many values have a colour of their own; the rarest of the others share the last one.
  public static final int MOST = 11;

  /// Copies the collections.
  public Shading {
    groups = List.copyOf(groups);
    values = Map.copyOf(values);
  }

  /// A value and how it is shown.
  ///
  /// @param words the value as people read it
  /// @param hue its colour in each style
  /// @param count how many elements have it
  /// @param fill how much of a card its colour takes
  /// @param sign the badge that components wear for it
  public record Group(String words, Hue hue, int count, Fill fill, Optional<Told.Badge> sign) {
    /// A value that tints cards.
    public Group(String words, Hue hue, int count) {
      this(words, hue, count, Fill.TINT, Optional.empty());
    }

    /// The number of its members as it stands behind the words; nothing where only lines have it.
    public String counted() {
      return count == 0 ? "" : "  " + count;
    }
  }

  /// Whether its values come with badges, beside which others would confuse.
  public boolean hasSigns() {
    return groups.stream().anyMatch(each -> each.sign().isPresent());
  }

  /// How a colour is put on a card; told apart without seeing colours.
  public enum Fill {
    /// A little of it all over.
    TINT,
    /// Stripes of it.
    STRIPES,
    /// Nothing but it, with writing that is bright on dark or dark on bright.
    FULL,
    /// The same with a cross behind the writing.
    CROSSED;

    /// Whether nothing of the card's own colour is left.
    boolean covers() {
      return this == FULL || this == CROSSED;
    }
  }

  /// What is said of a component.
  ///
  /// @param group the place of its value among the groups
  /// @param words the value itself, which of several in one group says more; blank if there is none
  public record Said(int group, String words) {}

  /// A colour that depends on the style.
  public sealed interface Hue {
    /// The colour of a stage of the lifecycle.
    record OfStage(String id) implements Hue {}

    /// One of the colours that tell values apart, from 0.
    record Numbered(int number) implements Hue {}

    /// What wants attention.
    record OfSignal(Told.Badge badge) implements Hue {}

    /// What is said of nobody, or of too few.
    record Quiet() implements Hue {}

    /// The colour in a style.
    default Rgb in(Style style) {
      return switch (this) {
        case OfStage(String id) -> style.stage(id);
        case Numbered(int number) -> style.stage(ORDER.get(number % ORDER.size()));
        case OfSignal(Told.Badge badge) ->
            switch (badge) {
              case ERROR -> style.signals().error();
              case WARNING -> style.signals().warning();
              case ADVICE, UNFINISHED, DECISION, SUPERSEDED -> style.signals().advice();
            };
        case Quiet() -> style.ink().faint();
      };
    }
  }

  /// Stages whose colours lie far apart, the farthest first.
  private static final List<String> ORDER =
      List.of(
          "serving",
          "training",
          "delivery",
          "features",
          "monitoring",
          "sources",
          "evaluation",
          "responsible",
          "storage",
          "platform",
          "people");

  /// A number, thousands parted or not, with or without a unit behind it.
  private static final Pattern NUMBER = Pattern.compile("(-?\\d[\\d,]*(?:\\.\\d+)?)(?: .*)?");

  /// Groups components by a value each: the most frequent first, or numbers from small to large,
  /// each in a colour of its own as long as there are enough; what has no value comes last and is
  /// quiet.
  ///
  /// @param words the value of each component by id, blank where nothing is said
  /// @param blank what the legend calls that
  /// @param others what it calls values beyond the last colour
  public static Shading byFrequency(
      String title, Map<String, String> words, String blank, String others) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    words.values().stream()
        .filter(each -> !each.isBlank())
        .forEach(each -> counts.merge(each, 1, Integer::sum));
    List<String> ranked = new ArrayList<>(counts.keySet());
    ranked.sort(
        Comparator.comparingInt((String each) -> counts.getOrDefault(each, 0))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    boolean crowded = ranked.size() > MOST;
    List<String> named = new ArrayList<>(crowded ? ranked.subList(0, MOST - 1) : ranked);
    if (named.stream().allMatch(each -> NUMBER.matcher(each).matches())) {
      named.sort(Comparator.comparingDouble(Shading::number));
    }
    Function<String, String> group =
        each -> each.isBlank() ? blank : named.contains(each) ? each : others;
    List<Group> groups = new ArrayList<>();
    for (String each : named) {
      groups.add(new Group(each, new Hue.Numbered(groups.size()), counts.getOrDefault(each, 0)));
    }
    add(groups, others, words, group);
    add(groups, blank, words, group);
    return placed(title, groups, words, group);
  }

  private static double number(String words) {
    Matcher number = NUMBER.matcher(words);
    return number.matches() ? Double.parseDouble(number.group(1).replace(",", "")) : 0;
  }

  private static void add(
      List<Group> groups, String name, Map<String, String> words, Function<String, String> group) {
    int count = Collections.frequency(words.values().stream().map(group).toList(), name);
    if (count > 0) {
      groups.add(new Group(name, new Hue.Quiet(), count));
    }
  }

  /// Groups components by given values in a given order; groups without members are left out.
  public static Shading ordered(String title, Map<String, Hue> order, Map<String, String> words) {
    List<Group> groups = new ArrayList<>();
    order.forEach((name, hue) -> {
      int count = Collections.frequency(words.values(), name);
      if (count > 0) {
        groups.add(new Group(name, hue, count));
      }
    });
    return placed(title, groups, words, Function.identity());
  }

  private static Shading placed(
      String title, List<Group> groups, Map<String, String> words, Function<String, String> group) {
    List<String> names = groups.stream().map(Group::words).toList();
    Map<String, Said> values = new LinkedHashMap<>();
    words.forEach((id, each) -> {
      int at = names.indexOf(group.apply(each));
      if (at >= 0) {
        values.put(id, new Said(at, each));
      }
    });
    return new Shading(title, groups, values);
  }

  /// Whether colours are as usual.
  public boolean isNone() {
    return groups.isEmpty();
  }

  /// Ids of the components that have the value of a group.
  public Set<String> members(int group) {
    return values.entrySet().stream()
        .filter(each -> each.getValue().group() == group)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// How an element is shown.
  Optional<Shade> of(String element) {
    return Optional.ofNullable(values.get(element))
        .map(each -> {
          Group group = groups.get(each.group());
          return new Shade(group.hue(), each.words(), group.fill(), group.sign());
        });
  }

  /// The colour of an element and what that tells.
  record Shade(Hue hue, String words, Fill fill, Optional<Told.Badge> sign) {}
}
