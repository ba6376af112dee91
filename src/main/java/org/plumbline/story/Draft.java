package org.plumbline.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Stage;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.design.StoryStep;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.graph.Wiring;
import org.plumbline.words.Words;

/// A first story that follows the data from where it comes from to those who use what is made of
/// it: a step for each stage of the lifecycle that it passes, with sentences to start from.
public final class Draft {
  private static final int LEAST = 4;
  private static final int MOST = 8;

  /// More names than this are counted in a sentence.
  private static final int NAMED = 3;

  private static final Words WORDS = Words.beside(Draft.class);

  private final Design design;
  private final Wiring wiring;

  private Draft(Design design, Catalog catalog) {
    this.design = design;
    wiring = Wiring.of(design, catalog);
  }

  /// The steps of a draft, at most eight; none if there is no component of a known type.
  public static List<StoryStep> of(Design design, Catalog catalog) {
    return new Draft(design, catalog).steps();
  }

  /// Parts of one stage, or of neighbouring stages that have little to tell each.
  private record Chapter(List<Stage> stages, List<Part> parts) {
    Chapter with(Chapter next) {
      List<Stage> allStages = new ArrayList<>(stages);
      allStages.addAll(next.stages());
      List<Part> allParts = new ArrayList<>(parts);
      allParts.addAll(next.parts());
      return new Chapter(allStages, allParts);
    }

    /// The stage of most of its parts, the first of them.
    Stage main() {
      return stages.stream()
          .max(Comparator.comparingLong(this::many).thenComparingInt(each -> -each.order()))
          .orElseThrow();
    }

    List<Part> of(Stage stage) {
      return parts.stream().filter(each -> each.type().stage().equals(stage)).toList();
    }

    private long many(Stage stage) {
      return of(stage).size();
    }
  }

  private List<StoryStep> steps() {
    List<Chapter> chapters = chapters();
    List<StoryStep> steps = new ArrayList<>();
    Set<String> titles = new HashSet<>();
    Set<String> taken = new HashSet<>(Elements.spoken(design));
    for (Chapter chapter : chapters) {
      String title = WORDS.say("draft.title." + chapter.main().id());
      if (!titles.add(title)) {
        title = WORDS.say("draft.title.more", title);
      }
      String id = Elements.freeId(title, taken);
      taken.add(id);
      steps.add(new StoryStep(id, title, say(chapter), "", focus(chapter), "", Extras.NONE));
    }
    return steps;
  }

  private List<Chapter> chapters() {
    Map<Integer, Chapter> byStage = new TreeMap<>();
    for (Part part : onTheWay()) {
      Stage stage = part.type().stage();
      Chapter alone = new Chapter(List.of(stage), List.of(part));
      byStage.merge(
          stage.order(),
          alone,
          (before, more) -> new Chapter(before.stages(), before.with(more).parts()));
    }
    List<Chapter> chapters = new ArrayList<>(byStage.values());
    while (chapters.size() > MOST) {
      merge(chapters);
    }
    while (chapters.size() < LEAST && split(chapters)) {
      // Until there are enough, or nothing is left to split.
    }
    return chapters;
  }

  /// Puts the two neighbours together that have least to tell.
  private static void merge(List<Chapter> chapters) {
    int best = 0;
    for (int n = 1; n + 1 < chapters.size(); n++) {
      if (together(chapters, n) < together(chapters, best)) {
        best = n;
      }
    }
    chapters.set(best, chapters.get(best).with(chapters.remove(best + 1)));
  }

  private static int together(List<Chapter> chapters, int n) {
    return chapters.get(n).parts().size() + chapters.get(n + 1).parts().size();
  }

  /// Tells the longest chapter in two halves; false if each has one part only.
  private boolean split(List<Chapter> chapters) {
    Optional<Chapter> longest =
        chapters.stream()
            .filter(each -> each.parts().size() > 1)
            .max(Comparator.comparingInt(each -> each.parts().size()));
    if (longest.isEmpty()) {
      return false;
    }
    int at = chapters.indexOf(longest.get());
    List<Part> parts = longest.get().parts();
    int half = (parts.size() + 1) / 2;
    chapters.set(at, new Chapter(longest.get().stages(), parts.subList(0, half)));
    chapters.add(at + 1, new Chapter(longest.get().stages(), parts.subList(half, parts.size())));
    return true;
  }

  /// The parts that lie on a way from a source to a consumer, in the order in which the data comes
  /// to them; all parts if there is no such way.
  private Set<Part> onTheWay() {
    Map<String, List<Part>> after = new LinkedHashMap<>();
    Map<String, List<Part>> before = new LinkedHashMap<>();
    for (Link link : wiring.links()) {
      // An answer goes back to whoever asked.
      boolean asked = link.kind().isA("request");
      if (asked || Link.isFlow(link.kind())) {
        Part from = asked ? link.target() : link.source();
        Part to = asked ? link.source() : link.target();
        after.computeIfAbsent(from.id(), _ -> new ArrayList<>()).add(to);
        before.computeIfAbsent(to.id(), _ -> new ArrayList<>()).add(from);
      }
    }
    Set<Part> fed = reached(flagged(Flag.SOURCE), after);
    Set<Part> used = reached(flagged(Flag.CONSUMER), before);
    fed.retainAll(used);
    return fed.isEmpty() ? new LinkedHashSet<>(wiring.parts()) : fed;
  }

  private List<Part> flagged(Flag flag) {
    return wiring.parts().stream().filter(each -> each.is(flag)).toList();
  }

  private static Set<Part> reached(List<Part> starts, Map<String, List<Part>> next) {
    Set<Part> reached = new LinkedHashSet<>(starts);
    Deque<Part> open = new ArrayDeque<>(starts);
    while (!open.isEmpty()) {
      for (Part each : next.getOrDefault(open.remove().id(), List.of())) {
        if (reached.add(each)) {
          open.add(each);
        }
      }
    }
    return reached;
  }

  /// The parts and the connections between them.
  private List<String> focus(Chapter chapter) {
    List<String> focus = new ArrayList<>(chapter.parts().stream().map(Part::id).toList());
    Set<String> inside = Set.copyOf(focus);
    for (Connection each : design.connections()) {
      if (inside.contains(each.from().component()) && inside.contains(each.to().component())) {
        focus.add(each.id());
      }
    }
    return focus;
  }

  private static String say(Chapter chapter) {
    return chapter.stages().stream()
        .filter(stage -> !chapter.of(stage).isEmpty())
        .map(stage -> sentence(stage, chapter.of(stage)))
        .collect(Collectors.joining(" "));
  }

  private static String sentence(Stage stage, List<Part> parts) {
    String number = parts.size() == 1 ? ".one" : ".many";
    return WORDS.say("draft.say." + stage.id() + number, names(parts));
  }

  private static String names(List<Part> parts) {
    List<String> names = parts.stream().map(Part::name).toList();
    if (names.size() > NAMED + 1) {
      return WORDS.say(
          "draft.names.more",
          String.join(WORDS.say("draft.names.comma"), names.subList(0, NAMED)),
          names.size() - NAMED);
    }
    return names.size() == 1
        ? names.getFirst()
        : WORDS.say(
            "draft.names.and",
            String.join(WORDS.say("draft.names.comma"), names.subList(0, names.size() - 1)),
            names.getLast());
  }
}
