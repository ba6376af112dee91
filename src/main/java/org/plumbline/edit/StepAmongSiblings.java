package org.plumbline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Element;

/// Moves an element before or after the next one of its kind that lies in the same boundary; a
/// connection before or after the next one that leaves the same port.
public record StepAmongSiblings(String id, Way way) implements Edit {
  /// Which way in the order of the design.
  public enum Way {
    EARLIER,
    LATER
  }

  @Override
  public Design apply(Design design) {
    return design
        .withComponents(stepped(design.components(), Component::boundary))
        .withBoundaries(stepped(design.boundaries(), Boundary::parent))
        .withConnections(stepped(design.connections(), Connection::from))
        .withNotes(stepped(design.notes(), _ -> ""))
        .withDecisions(stepped(design.decisions(), _ -> ""))
        .withStory(stepped(design.story(), _ -> ""));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("step." + way);
  }

  private <T extends Element> List<T> stepped(List<T> elements, Function<T, Object> home) {
    Optional<T> moved = elements.stream().filter(each -> each.id().equals(id)).findFirst();
    if (moved.isEmpty()) {
      return elements;
    }
    int from = elements.indexOf(moved.get());
    Object at = home.apply(moved.get());
    int to = neighbour(from, elements.size(), n -> home.apply(elements.get(n)).equals(at));
    List<T> next = new ArrayList<>(elements);
    next.remove(from);
    next.add(to, moved.get());
    return to == from ? elements : next;
  }

  /// The next place that way that fits; the same if there is none.
  private int neighbour(int from, int size, java.util.function.IntPredicate fits) {
    IntStream way =
        this.way == Way.LATER
            ? IntStream.range(from + 1, size)
            : IntStream.rangeClosed(1, from).map(n -> from - n);
    return way.filter(fits).findFirst().orElse(from);
  }
}
