package org.plumbline.rules.own;

import java.util.List;
import java.util.Map;
import org.plumbline.graph.MlSystem;
import org.plumbline.rules.Finding;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.TeamRule;

/// A rule as a team has written it down.
///
/// @param entry what there is to say about it; its message may have the placeholders of `Subject`
/// @param given in which designs it is looked at
public record OwnRule(RuleBook.Entry entry, About given, Subject subject) implements TeamRule {
  private static final String MARKS = "“„«‘\"'";

  @Override
  public List<Finding> look(MlSystem system) {
    return given.holds(system)
        ? subject.hits(system).stream().map(this::finding).toList()
        : List.of();
  }

  private Finding finding(Subject.Hit hit) {
    return new Finding(
        entry.id(),
        entry.severity(),
        hit.elements(),
        filled(entry.text(RuleBook.Part.MESSAGE), hit.values()),
        filled(reason(), hit.values()),
        entry.section(),
        hit.properties());
  }

  private String reason() {
    return (entry.text(RuleBook.Part.WHY) + " " + entry.text(RuleBook.Part.INSTEAD)).strip();
  }

  /// One pass, so a name with braces in it is a name and not a placeholder.
  private static String filled(String text, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      String name = close < 0 ? "" : text.substring(open + 1, close);
      filled.append(text, at, open);
      boolean known = values.containsKey(name);
      filled.append(known ? value(values.getOrDefault(name, ""), filled) : "{");
      at = known ? close + 1 : open + 1;
    }
    return filled.append(text.substring(at)).toString();
  }

  /// A name comes in quotation marks; where the text has some of its own around it, those hold.
  private static String value(String value, StringBuilder before) {
    boolean marked = !before.isEmpty() && MARKS.indexOf(before.charAt(before.length() - 1)) >= 0;
    return marked && value.startsWith("“") ? value.substring(1, value.length() - 1) : value;
  }
}
