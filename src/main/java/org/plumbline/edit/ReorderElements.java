package org.plumbline.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.design.Design;
import org.plumbline.design.Element;

/// Moves elements to the front or to the back of their kind, or one place that way.
public record ReorderElements(List<String> ids, Direction direction) implements Edit {
  /// Copies the lists.
  public ReorderElements {
    ids = List.copyOf(ids);
  }

  @Override
  public Design apply(Design design) {
    return design
        .withComponents(reordered(design.components()))
        .withConnections(reordered(design.connections()))
        .withBoundaries(reordered(design.boundaries()))
        .withNotes(reordered(design.notes()));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("reorder." + direction);
  }

  /// Where to.
  public enum Direction {
    FRONT,
    BACK,
    FORWARD,
    BACKWARD
  }

  private <T extends Element> List<T> reordered(List<T> elements) {
    Set<String> chosen = new HashSet<>(ids);
    if (elements.stream().map(Element::id).noneMatch(chosen::contains)) {
      return elements;
    }
    return switch (direction) {
      case FRONT -> parted(elements, chosen);
      case BACK -> parted(elements.reversed(), chosen).reversed();
      case FORWARD -> stepped(elements, chosen);
      case BACKWARD -> stepped(elements.reversed(), chosen).reversed();
    };
  }

  private static <T extends Element> List<T> parted(List<T> elements, Set<String> last) {
    List<T> parted = new ArrayList<>();
    elements.stream().filter(each -> !last.contains(each.id())).forEach(parted::add);
    elements.stream().filter(each -> last.contains(each.id())).forEach(parted::add);
    return parted;
  }

  private static <T extends Element> List<T> stepped(List<T> elements, Set<String> chosen) {
    List<T> stepped = new ArrayList<>(elements);
    for (int n = stepped.size() - 2; n >= 0; n--) {
      if (chosen.contains(stepped.get(n).id()) && !chosen.contains(stepped.get(n + 1).id())) {
        Collections.swap(stepped, n, n + 1);
      }
    }
    return stepped;
  }
}
