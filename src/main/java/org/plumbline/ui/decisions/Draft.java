package org.plumbline.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Called;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.rules.Finding;
import org.plumbline.rules.RuleBook.Part;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;

/// The words with which a decision begins: what it is about, and what is found about that.
record Draft(String title, String context, List<String> about) {
  /// More names and findings than this are counted.
  private static final int TOLD = 6;

  /// A draft about elements; about nothing yet if there are none.
  static Draft about(List<String> elements, Workbench bench) {
    Design design = bench.session().design();
    if (elements.isEmpty()) {
      return new Draft(
          Texts.say("decisions.untitled", design.decisions().size() + 1), "", List.of());
    }
    String first = Called.of(elements.getFirst(), design);
    String title =
        elements.size() == 1
            ? Texts.say("decisions.draft.title", first)
            : Texts.say("decisions.draft.title.more", first, elements.size() - 1);
    List<String> lines = new ArrayList<>();
    lines.add(Texts.say("decisions.draft.about", named(elements, bench)));
    List<Finding> found =
        bench.findings().get().stream()
            .filter(each -> each.elements().stream().anyMatch(elements::contains))
            .toList();
    if (!found.isEmpty()) {
      lines.add("");
      lines.add(Texts.say("decisions.draft.found"));
      found.stream()
          .limit(TOLD)
          .forEach(each -> lines.add(Texts.say("decisions.draft.item", each.message())));
      if (found.size() > TOLD) {
        lines.add(Texts.say("decisions.draft.more", found.size() - TOLD));
      }
    }
    return new Draft(title, String.join("\n", lines), elements);
  }

  /// A draft about what was found.
  static Draft about(Finding finding, Workbench bench) {
    String rule =
        bench
            .review()
            .rule(finding.rule())
            .map(each -> each.text(Part.TITLE))
            .orElse(finding.message());
    Optional<String> first =
        finding.elements().stream().findFirst().map(id -> Called.of(id, bench.session().design()));
    List<String> lines = new ArrayList<>();
    lines.add(finding.message());
    if (!finding.why().isBlank()) {
      lines.addAll(List.of("", finding.why()));
    }
    if (!finding.section().isBlank()) {
      lines.addAll(List.of("", Texts.say("decisions.draft.section", finding.section())));
    }
    return new Draft(
        first.map(name -> Texts.say("decisions.draft.finding", rule, name)).orElse(rule),
        String.join("\n", lines),
        finding.elements());
  }

  private static String named(List<String> elements, Workbench bench) {
    Design design = bench.session().design();
    List<String> names = new ArrayList<>();
    for (String id : elements.subList(0, Math.min(TOLD, elements.size()))) {
      String name = Called.of(id, design);
      names.add(
          design
              .component(id)
              .flatMap(each -> type(each, bench))
              .map(type -> Texts.say("decisions.draft.typed", name, type))
              .orElse(name));
    }
    String listed = String.join(Texts.say("story.focus.comma"), names);
    return elements.size() > TOLD
        ? Texts.say("story.focus.more", listed, elements.size() - TOLD)
        : listed;
  }

  private static Optional<String> type(Component component, Workbench bench) {
    return component
        .typeIn(bench.catalog())
        .map(ComponentType::name)
        .filter(type -> !type.equals(component.name()));
  }
}
