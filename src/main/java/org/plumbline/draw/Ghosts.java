package org.plumbline.draw;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.design.Difference;
import org.plumbline.design.Difference.Kind;
import org.plumbline.draw.Told.Emphasis;
import org.plumbline.geom.Rect;

/// How an offer is shown: the drawing stays as it is, only what would go or move steps back in it,
/// connections that would have to make room run as they would run, and above all that lies what
/// would come. So nothing is covered or crossed in the picture that would not be in the design.
///
/// @param difference between the design and the one that the offer would make
public record Ghosts(Difference difference) {
  /// Nothing is offered.
  public static final Ghosts NONE = new Ghosts(Difference.NONE);

  private static final Map<Kind, Emphasis> BELOW =
      new EnumMap<>(Map.of(Kind.REMOVED, Emphasis.GONE, Kind.MOVED, Emphasis.FADED));
  private static final Map<Kind, Emphasis> ABOVE =
      new EnumMap<>(
          Map.of(
              Kind.ADDED, Emphasis.GHOST,
              Kind.MOVED, Emphasis.GHOST,
              Kind.CHANGED, Emphasis.CHANGED));

  /// What steps back in the drawing of the design.
  public Map<String, Emphasis> below() {
    return emphasis(BELOW);
  }

  /// What stands out in the drawing of the design that the offer would make.
  public Map<String, Emphasis> above() {
    return emphasis(ABOVE);
  }

  /// The figures that lie above the drawing, out of the drawing of the design that the offer would
  /// make.
  public List<Figure> of(Drawing after) {
    return after.figures().stream().filter(each -> differs(each.element())).toList();
  }

  /// The figures below them, with the connections that stay but would take another way on that way;
  /// empty if there are none, so that all figures of the drawing stay as they are.
  public Optional<List<Figure>> under(Drawing now, Drawing after) {
    return Optional.of(rerouted(now, after))
        .filter(rerouted -> !rerouted.isEmpty())
        .map(rerouted ->
            now.figures().stream()
                .map(each -> rerouted.getOrDefault(each.element(), each))
                .toList());
  }

  private Map<String, Figure> rerouted(Drawing now, Drawing after) {
    Map<String, WirePainter.Placed> ways = new HashMap<>();
    for (Subject subject : now.trail().subjects()) {
      if (subject instanceof Subject.Line(var wire, _)) {
        ways.put(wire.id(), wire);
      }
    }
    Map<String, Figure> rerouted = new HashMap<>();
    List<Subject> subjects = after.trail().subjects();
    for (int n = 0; n < subjects.size(); n++) {
      if (subjects.get(n) instanceof Subject.Line(var wire, _)
          && !differs(wire.id())
          && Optional.ofNullable(ways.get(wire.id())).filter(wire::runsLike).isEmpty()) {
        rerouted.put(wire.id(), after.figures().get(n));
      }
    }
    return rerouted;
  }

  /// What has to be seen of figures to understand the offer: the cards, or the connections where
  /// there is nothing else; empty if nothing is drawn.
  public static Optional<Rect> extent(List<Figure> figures) {
    Optional<Rect> cards =
        Rect.around(
            figures.stream()
                .filter(each -> each.kind() != Figure.Kind.CONNECTION)
                .filter(each -> each.kind() != Figure.Kind.TIE)
                .map(Figure::bounds)
                .toList());
    return cards.or(() -> Rect.around(figures.stream().map(Figure::bounds).toList()));
  }

  /// Whether the element is another one, elsewhere, or not at all there.
  public boolean differs(String element) {
    return difference.kinds().containsKey(element);
  }

  private Map<String, Emphasis> emphasis(Map<Kind, Emphasis> by) {
    Map<String, Emphasis> emphasis = new HashMap<>();
    difference
        .kinds()
        .forEach((element, kind) ->
            Optional.ofNullable(by.get(kind)).ifPresent(each -> emphasis.put(element, each)));
    return emphasis;
  }
}
