package org.plumbline.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.PortRef;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.geom.Point;

/// A component type that may follow another or come before it, with what would flow. Those that
/// usually do rank first, then those that cannot do without what comes, then those of the next
/// stages of the lifecycle; one more of the same type ranks last.
///
/// @param side on which side of the other one it stands
/// @param usual how many are likelier to stand there; the same for all that usually do not
/// @param again whether it is of the same type as the other one
/// @param stagesAhead how many stages of the lifecycle lie between them; negative against the order
/// @param reason why it is offered, in a few words
public record Neighbour(
    ComponentType type,
    Side side,
    Port.Output output,
    Port.Input input,
    int usual,
    boolean again,
    int stagesAhead,
    String reason) {
  /// Which of two is likelier, by what is usual, what is needed and the stages of the lifecycle.
  static final Comparator<Neighbour> LIKELIEST =
      Comparator.comparing(Neighbour::again)
          .thenComparingInt(Neighbour::usual)
          .thenComparing(each -> !each.input.required())
          .thenComparing(each -> each.stagesAhead < 0)
          .thenComparingInt(each -> Math.abs(each.stagesAhead));

  /// Where a neighbour stands along the flow.
  public enum Side {
    /// It takes what the other one gives.
    AFTER,
    /// It gives what the other one takes.
    BEFORE
  }

  static Optional<Neighbour> of(ComponentType known, ComponentType type, Side side, TypePair pair) {
    if (!pair.clean()) {
      return Optional.empty();
    }
    return Optional.of(by(known, type, side, pair.candidates().getFirst()));
  }

  /// One that comes before and gives what one of these inputs takes.
  static Optional<Neighbour> before(
      ComponentType known, ComponentType type, TypePair pair, Set<String> inputs) {
    return pair.candidates().stream()
        .filter(each -> each.caution().isEmpty() && inputs.contains(each.input().id()))
        .findFirst()
        .map(each -> by(known, type, Side.BEFORE, each));
  }

  private static Neighbour by(
      ComponentType known, ComponentType type, Side side, TypePair.Candidate way) {
    int ahead = type.stage().order() - known.stage().order();
    return new Neighbour(
        type,
        side,
        way.output(),
        way.input(),
        Usual.order(known, type, side),
        type.id().equals(known.id()),
        side == Side.AFTER ? ahead : -ahead,
        reason(side, way));
  }

  private static String reason(Side side, TypePair.Candidate way) {
    String kind = Sayings.inSentence(way.output().kind().name());
    String needs = way.input().required() ? "needs" : "takes";
    String key = side == Side.AFTER ? "follower." + needs : "leader." + needs;
    return Sayings.WORDS.say(key, kind);
  }

  /// The edit that adds such a component with its corner at the point, connected to the other one.
  public Edit add(Design design, String other, Point corner) {
    var taken = Elements.spoken(design);
    Component added = Component.of(Elements.freeId(type.id(), taken), type, corner);
    String source = side == Side.AFTER ? other : added.id();
    String target = side == Side.AFTER ? added.id() : other;
    taken.add(added.id());
    Connection connection =
        Connection.of(
            Elements.freeId(source + "-to-" + target, taken),
            new PortRef(source, output.id()),
            new PortRef(target, input.id()));
    AddComponent adding = new AddComponent(added);
    return new AllOf(adding.name(), List.of(adding, new AddConnection(connection)));
  }
}
