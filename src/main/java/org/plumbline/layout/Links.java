package org.plumbline.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.ArtifactKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Port;
import org.plumbline.catalog.Stage;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.layout.Sheet.Card;

/// The connections between the cards of a design, by the numbers of the cards; several from one
/// card to another count as one that pulls more.
final class Links {
  private static final double BACK = 0.7;
  private static final double AGAIN = 0.2;

  /// The stage of what has none, in the middle of the lifecycle.
  private static final int MIDDLE = 6;

  private final Map<String, Component> byId = new HashMap<>();
  private final Catalog catalog;
  private final int cards;
  private final Map<List<Integer>, Board.Link> links = new LinkedHashMap<>();
  private final Map<List<Integer>, Integer> letters = new HashMap<>();

  Links(Design design, Sheet sheet, Catalog catalog) {
    this.catalog = catalog;
    cards = sheet.cards().size();
    design.components().forEach(each -> byId.putIfAbsent(each.id(), each));
    for (Connection connection : design.connections()) {
      Integer from = sheet.standing().get(connection.from().component());
      Integer to = sheet.standing().get(connection.to().component());
      if (from != null && to != null && !from.equals(to)) {
        add(connection, from, to);
      }
    }
  }

  private void add(Connection connection, int from, int to) {
    boolean forward = forward(connection);
    links.merge(
        List.of(from, to),
        new Board.Link(from, to, forward ? 1 : BACK, forward),
        (one, other) ->
            new Board.Link(from, to, one.pull() + AGAIN, one.forward() || other.forward()));
    letters.merge(List.of(from, to), connection.properties().text("label").length(), Math::max);
  }

  /// Of two that give to one another, what the later one gives leads back.
  List<Board.Link> all() {
    return new Returns(links.values(), cards).marked();
  }

  /// How long the label is that people wrote on a link.
  int letters(Board.Link link) {
    return letters.getOrDefault(List.of(link.from(), link.to()), 0);
  }

  /// The place of a card in the lifecycle.
  int stage(Card card) {
    return card.element() instanceof Component component
        ? component.typeIn(catalog).map(ComponentType::stage).map(Stage::order).orElse(MIDDLE)
        : MIDDLE;
  }

  /// Whether a connection wants to run from left to right: what comes back from running does not,
  /// nor does what is lent, as compute.
  private boolean forward(Connection connection) {
    Optional<ComponentType> source = type(connection.from().component());
    Optional<ComponentType> target = type(connection.to().component());
    if (source.isEmpty() || target.isEmpty()) {
      return true;
    }
    Optional<ArtifactKind> kind =
        source.get().output(connection.from().port()).map(Port.Output::kind);
    boolean lent = kind.filter(each -> each.line() == ArtifactKind.Line.DOTTED).isPresent();
    boolean dashed =
        kind.filter(each -> each.line() == ArtifactKind.Line.DASHED && !each.isA("event-stream"))
            .isPresent();
    boolean back =
        (source.get().is(Flag.CLOSES_LOOP) || dashed)
            && source.get().stage().order() >= target.get().stage().order();
    return !lent && !back;
  }

  private Optional<ComponentType> type(String component) {
    return Optional.ofNullable(byId.get(component)).flatMap(each -> each.typeIn(catalog));
  }
}
