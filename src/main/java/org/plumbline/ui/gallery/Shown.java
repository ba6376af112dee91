package org.plumbline.ui.gallery;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.design.TemplateInfo;
import org.plumbline.store.Templates.Template;

/// Which templates the gallery shows.
///
/// @param words what is looked for, blank for everything; each word has to be found in the title,
///   the summary or the tags
/// @param level the one level that is wanted, or empty for all
/// @param tags all of which a template has to have
/// @param own whether only the user's own are wanted
record Shown(String words, String level, Set<String> tags, boolean own) {
  /// Everything.
  static final Shown ALL = new Shown("", "", Set.of(), false);

  Shown {
    tags = Set.copyOf(tags);
  }

  List<Template> among(List<Template> all) {
    return all.stream().filter(this::fits).toList();
  }

  /// The same with one more tag.
  Shown with(String tag) {
    return new Shown(
        words,
        level,
        Stream.concat(tags.stream(), Stream.of(tag)).collect(java.util.stream.Collectors.toSet()),
        own);
  }

  private boolean fits(Template template) {
    return (template.own() || !own)
        && template
            .design()
            .template()
            .filter(info -> level.isEmpty() || info.level().equals(level))
            .filter(info -> info.tags().containsAll(tags))
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
