package org.plumbline.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.rules.Checked;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Review;

/// What would close a gap in the lifecycle, as data that a button can be made of.
///
/// @param rules ids of rules that speak of the same matter, the likeliest first; where one of them
///   finds something its fix is the best that can be offered
/// @param types ids of component types to add where no rule has a fix
/// @param wires how to connect what is added
/// @param properties ids of the properties to fill in at the elements that lack it
public record Closing(
    List<String> rules, List<String> types, List<Wire> wires, List<String> properties) {
  /// Nothing that could be drawn.
  static final Closing NONE = new Closing(List.of(), List.of(), List.of(), List.of());

  /// Copies the lists.
  public Closing {
    rules = List.copyOf(rules);
    types = List.copyOf(types);
    wires = List.copyOf(wires);
    properties = List.copyOf(properties);
  }

  /// A connection to draw.
  ///
  /// @param source id of a component type, or `element` for a component that lacks something
  /// @param output id of the output there
  /// @param target the same as `source`
  /// @param input id of the input there
  public record Wire(String source, String output, String target, String input) {
    /// The name under which a wire speaks of a component that lacks something.
    public static final String ELEMENT = "element";

    /// A wire written as `element.runs > experiment-tracker.runs`.
    static Wire of(String text) {
      int middle = text.indexOf(" > ");
      String from = text.substring(0, middle);
      String to = text.substring(middle + 3);
      return new Wire(
          from.substring(0, from.indexOf('.')),
          from.substring(from.indexOf('.') + 1),
          to.substring(0, to.indexOf('.')),
          to.substring(to.indexOf('.') + 1));
    }
  }

  /// What these rules would mend.
  static Closing by(String... rules) {
    return new Closing(List.of(rules), List.of(), List.of(), List.of());
  }

  /// The same, or else components of this type.
  Closing orAdd(String... added) {
    return new Closing(rules, List.of(added), wires, properties);
  }

  /// The same with a connection of what is added.
  Closing wired(String... drawn) {
    return new Closing(rules, types, Stream.of(drawn).map(Wire::of).toList(), properties);
  }

  /// The same, or else values of these properties.
  Closing orSet(String... asked) {
    return new Closing(rules, types, wires, List.of(asked));
  }

  /// What a review has found that speaks of a lack: about its elements, or about the whole design;
  /// what is only to be mended before production included.
  public List<Finding> findings(Lack lack, Review review) {
    Checked open = review.found().open();
    List<Finding> found = new ArrayList<>();
    for (String rule : rules) {
      Stream.concat(open.now().stream(), open.later().stream())
          .filter(each -> each.rule().equals(rule))
          .filter(each -> speaksOf(each, lack))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean speaksOf(Finding finding, Lack lack) {
    return finding.elements().isEmpty()
        || lack.elements().isEmpty()
        || finding.elements().stream().anyMatch(lack.elements()::contains);
  }

  /// The fixes of these findings, the likeliest first; planning them takes a while.
  public List<Fix> fixes(Lack lack, Review review) {
    return findings(lack, review).stream()
        .flatMap(each -> review.remedies().of(each).stream())
        .toList();
  }
}
