package org.plumbline.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.Stage;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.CollapseBoundary;
import org.plumbline.edit.JoinBoundary;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.RevokeAcceptance;
import org.plumbline.geom.Rect;
import org.plumbline.graph.Part;

/// Repairs of what stands on the page: names, places, frames, the story, and records.
final class Pages {
  private Pages() {}

  /// A component without a name is called after its type, with a number where that is taken.
  static Stream<Fix> named(Site site) {
    return site.element().stream()
        .flatMap(part -> {
          String name = site.mending().freeName(part.type(), List.of());
          return site
              .sketch()
              .doing(new RenameElement(part.id(), name))
              .as(Sayings.WORDS.say("fix.name", name))
              .stream();
        });
  }

  /// Of several components with a name all but the first get a number behind it.
  static Stream<Fix> toldApart(Site site) {
    Design design = site.design();
    Set<String> used = new HashSet<>();
    design.components().forEach(each -> used.add(Mending.plain(each.name())));
    Sketch sketch = site.sketch();
    List<String> names = new ArrayList<>();
    for (String id : site.finding().elements().stream().skip(1).toList()) {
      String plain = design.component(id).map(Component::name).orElse("").strip();
      int number = 2;
      while (used.contains(Mending.plain(plain + " " + number))) {
        number++;
      }
      names.add(plain + " " + number);
      used.add(Mending.plain(plain + " " + number));
      sketch.doing(new RenameElement(id, plain + " " + number));
    }
    return sketch.as(Sayings.WORDS.say("fix.name", Sayings.listed(names))).stream();
  }

  /// The second of two cards that cover one another goes to the nearest free place; one that is
  /// pinned stays, if the other is not.
  static Stream<Fix> apart(Site site) {
    return site.finding().elements().reversed().stream()
        .flatMap(id -> site.design().component(id).stream())
        .sorted(Comparator.comparing(Component::pinned))
        .flatMap(card -> moved(site, card).stream());
  }

  private static Optional<Fix> moved(Site site, Component card) {
    FreeSpace space = site.mending().space();
    Rect place = space.nearest(card.bounds());
    Sketch sketch =
        site.sketch()
            .doing(
                new MoveElements(
                    List.of(card.id()),
                    place.x() - card.bounds().x(),
                    place.y() - card.bounds().y()));
    Optional<String> frame = space.boundary(place);
    if (!frame.equals(card.boundary())) {
      sketch.doing(new JoinBoundary(List.of(card.id()), frame));
    }
    return sketch.as(Sayings.WORDS.say("fix.move", card.name()));
  }

  /// The largest open frames are drawn as one card each, until few enough are seen.
  static Stream<Fix> collapsed(Site site) {
    double most = site.system().number("maxVisibleElements");
    List<Boundary> open =
        site.design().boundaries().stream()
            .filter(each -> !each.collapsed())
            .map(each -> new Crowd(each, Elements.members(site.design(), each.id()).size()))
            .filter(each -> each.size() > 1)
            .sorted(Comparator.comparingInt(Crowd::size).reversed())
            .map(Crowd::frame)
            .toList();
    if (ReadabilityRules.seen(collapsed(site.design(), open)) > most) {
      return Stream.empty();
    }
    Sketch sketch = site.sketch();
    List<String> names = new ArrayList<>();
    Design now = site.design();
    for (Boundary each : open) {
      if (ReadabilityRules.seen(now) > most) {
        CollapseBoundary edit = new CollapseBoundary(each.id(), true);
        now = edit.apply(now);
        names.add(each.name());
        sketch.doing(edit);
      }
    }
    return sketch.as(Sayings.WORDS.say("fix.collapse", Sayings.listed(names))).stream();
  }

  private static Design collapsed(Design design, List<Boundary> frames) {
    Set<String> ids = frames.stream().map(Boundary::id).collect(Collectors.toSet());
    return design.withBoundaries(
        design.boundaries().stream()
            .map(each -> ids.contains(each.id()) ? each.withCollapsed(true) : each)
            .toList());
  }

  /// A frame and how many components are in it.
  private record Crowd(Boundary frame, int size) {}

  /// A draft of the story: a step for each stage of the lifecycle that the design has, in order.
  static Stream<Fix> told(Site site) {
    Map<Stage, List<Part>> stages = new TreeMap<>(Comparator.comparingInt(Stage::order));
    site.system()
        .parts()
        .forEach(
            each -> stages.computeIfAbsent(each.type().stage(), _ -> new ArrayList<>()).add(each));
    Sketch sketch = site.sketch();
    stages.forEach((stage, parts) -> sketch.tell(step(stage, parts)));
    return sketch.as(Sayings.WORDS.say("fix.story", stages.size())).stream();
  }

  private static StoryStep step(Stage stage, List<Part> parts) {
    List<String> names = parts.stream().map(Part::name).toList();
    String say = Sayings.WORDS.say("fix.story.say", stage.question(), Sayings.listed(names));
    return new StoryStep(
        "", stage.name(), say, "", parts.stream().map(Part::id).toList(), "", Extras.NONE);
  }

  /// A record that silences nothing goes, unless another one speaks of the same finding.
  static Stream<Fix> revoked(Site site) {
    String label = Sayings.WORDS.say("fix.revoke");
    List<Acceptance> records = site.design().accepted();
    return records.stream()
        .filter(each -> Accepting.isAbout(site.finding(), each))
        .filter(each -> records.stream().filter(other -> speakAlike(each, other)).count() == 1)
        .map(each -> new Fix(label, new RevokeAcceptance(each.rule(), each.element())));
  }

  private static boolean speakAlike(Acceptance one, Acceptance other) {
    return one.rule().equals(other.rule()) && one.element().equals(other.element());
  }
}
