package org.plumbline.rules;

import java.util.Comparator;
import java.util.Optional;
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

/// A component type that may follow another, with what would flow. Followers that cannot do without
/// what comes rank first, then those of the next stages of the lifecycle.
///
/// @param stagesAhead how many stages of the lifecycle it lies ahead; negative for earlier ones
/// @param reason why it is offered, in a few words
public record Follower(
    ComponentType type, Port.Output output, Port.Input input, int stagesAhead, String reason) {
  /// Which of two is likelier, by what is needed and by the stages of the lifecycle.
  static final Comparator<Follower> LIKELIEST =
      Comparator.comparing((Follower each) -> !each.input.required())
          .thenComparing(each -> each.stagesAhead < 0)
          .thenComparingInt(each -> Math.abs(each.stagesAhead));

  static Optional<Follower> of(ComponentType source, ComponentType type, TypePair pair) {
    if (!pair.clean()) {
      return Optional.empty();
    }
    TypePair.Candidate first = pair.candidates().getFirst();
    String kind = Sayings.inSentence(first.output().kind().name());
    String key = first.input().required() ? "follower.needs" : "follower.takes";
    return Optional.of(
        new Follower(
            type,
            first.output(),
            first.input(),
            type.stage().order() - source.stage().order(),
            Sayings.WORDS.say(key, kind)));
  }

  /// The edit that adds such a component with its corner at the point, connected to the source.
  public Edit add(Design design, String source, Point corner) {
    var taken = Elements.ids(design);
    Component added = Component.of(Elements.freeId(type.id(), taken), type, corner);
    taken.add(added.id());
    Connection connection =
        Connection.of(
            Elements.freeId(source + "-to-" + added.id(), taken),
            new PortRef(source, output.id()),
            new PortRef(added.id(), input.id()));
    AddComponent adding = new AddComponent(added);
    return new AllOf(adding.name(), java.util.List.of(adding, new AddConnection(connection)));
  }
}
