package org.plumbline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.draw.Shading;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Question;
import org.plumbline.story.Answers;

/// What the script of a page shows in its picture: the answers that steps ask for, and what the
/// failure of each single component does. All of it is worked out here; the page only paints it.
///
/// Written as JSON without a byte too many, since there is a case for each component: elements and
/// ways to show them are named once and then counted from 0.
final class PageAnswers {
  /// With more components than these there are no failures to choose from: a page should open at
  /// once.
  static final int MOST = 400;

  private final Design design;
  private final Answers answers;
  private final PaperInks inks;
  private final Map<String, Integer> elements = new LinkedHashMap<>();
  private final Map<List<String>, Integer> kinds = new LinkedHashMap<>();

  PageAnswers(Design design, Answers answers, PaperInks inks) {
    this.design = design;
    this.answers = answers;
    this.inks = inks;
    design.components().stream().map(Component::id).forEach(this::number);
    design.connections().stream().map(Connection::id).forEach(this::number);
  }

  private void number(String id) {
    elements.putIfAbsent(id, elements.size());
  }

  /// Whether what fails can be chosen in the page.
  boolean hasFailures() {
    return !design.components().isEmpty() && design.components().size() <= MOST;
  }

  /// All that the script wants to know.
  ///
  /// @param base what colours tell where nothing is asked
  /// @param asked what each slide tells, in their order
  String json(Shading base, List<Shading> asked) {
    String first = shown(base, "");
    String steps = listed(asked.stream().map(each -> shown(each, "")));
    String failures =
        hasFailures() ? listed(design.components().stream().map(this::failure)) : "[]";
    String named = listed(elements.keySet().stream().map(PageAnswers::quoted));
    String ways =
        listed(kinds.keySet().stream().map(each -> listed(each.stream().map(PageAnswers::quoted))));
    return "{\"elements\":"
        + named
        + ",\"kinds\":"
        + ways
        + ",\"base\":"
        + first
        + ",\"steps\":"
        + steps
        + ",\"failures\":"
        + failures
        + "}";
  }

  private String failure(Component component) {
    Overlay then = answers.to(new Question.Failure(List.of(component.id())));
    return shown(then.shading(), then.sentence());
  }

  /// As `[title, sentence, [[kind, count, [elements], [their words] or one word for all] …]]`; null
  /// if colours are as usual.
  private String shown(Shading shading, String sentence) {
    if (shading.isNone()) {
      return "null";
    }
    List<Map<Integer, String>> members = new ArrayList<>();
    shading.groups().forEach(_ -> members.add(new TreeMap<>()));
    shading
        .values()
        .forEach((id, said) -> {
          Integer number = elements.get(id);
          if (number != null) {
            members.get(said.group()).put(number, said.words());
          }
        });
    List<String> groups = new ArrayList<>();
    for (int n = 0; n < members.size(); n++) {
      groups.add(group(shading.groups().get(n), members.get(n)));
    }
    return "["
        + quoted(shading.title())
        + ","
        + quoted(sentence)
        + ","
        + listed(groups.stream())
        + "]";
  }

  private String group(Shading.Group group, Map<Integer, String> members) {
    List<String> words = members.values().stream().distinct().toList();
    String all = members.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
    // A line has no words where a card has.
    List<String> some = words.stream().filter(each -> !each.isBlank()).toList();
    String said =
        some.size() < 2
            ? quoted(String.join("", some))
            : listed(members.values().stream().map(PageAnswers::quoted));
    return "[" + kind(group) + "," + group.count() + ",[" + all + "]," + said + "]";
  }

  private int kind(Shading.Group group) {
    List<String> kind =
        List.of(
            group.words(),
            inks.ink(group.hue().in(inks.style())),
            group.fill().name(),
            group.sign().map(Enum::name).orElse(""));
    return kinds.computeIfAbsent(kind, _ -> kinds.size());
  }

  private static String listed(Stream<String> items) {
    return items.collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars()
        .forEach(each -> {
          if (each < ' ') {
            out.append("\\u%04x".formatted(each));
          } else {
            out.append(each == '"' || each == '\\' ? "\\" : "").append((char) each);
          }
        });
    return out.append('"').toString();
  }
}
