package org.plumbline.ui.gallery;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.design.TemplateInfo;
import org.plumbline.store.Templates.Template;

/// Which templates the gallery shows.
///
/// @param words what is looked for, blank for everything; each word has to be found in the title,
///   the summary or the tags
/// @param level the one level that is wanted, or empty for all
record Shown(String words, String level) {
  List<Template> among(List<Template> all) {
    return all.stream().filter(this::fits).toList();
  }

  private boolean fits(Template template) {
    return template
        .design()
        .template()
        .filter(info -> level.isEmpty() || info.level().equals(level))
        .filter(info -> holds(template.design().title(), info))
        .isPresent();
  }

  private boolean holds(String title, TemplateInfo info) {
    String known =
        (title + " " + info.summary() + " " + String.join(" ", info.tags()))
            .toLowerCase(Locale.ROOT);
    return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(known::contains);
  }
}
