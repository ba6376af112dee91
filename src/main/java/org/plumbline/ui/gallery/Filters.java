package org.plumbline.ui.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.design.TemplateInfo;
import org.plumbline.store.Templates.Template;
import org.plumbline.ui.Texts;
import org.plumbline.ui.template.Shelves;

/// What narrows the gallery down: words, one level, any number of tags, and whether only the user's
/// own templates are wanted. Tags that would leave nothing cannot be chosen.
final class Filters extends VBox {
  private final Runnable changed;
  private final TextField search = new TextField();
  private final ToggleGroup levels = new ToggleGroup();
  private final ToggleButton own = tag(Texts.say("gallery.own"), "gallery-own");
  private final ToggleButton more = tag("", "gallery-more-tags");
  private final HBox levelRow = new HBox(6);
  private final FlowPane row = new FlowPane(6, 6);
  private final Map<String, ToggleButton> tags = new LinkedHashMap<>();
  private List<Template> all = List.of();
  private boolean resetting;

  Filters(Runnable changed) {
    super(10);
    this.changed = changed;
    search.setId("gallery-search");
    search.setPromptText(Texts.say("gallery.search"));
    search.setAccessibleText(Texts.say("gallery.search"));
    search.textProperty().subscribe((_, _) -> change());
    levelRow.getChildren().add(level(""));
    TemplateInfo.LEVELS.forEach(each -> levelRow.getChildren().add(level(each)));
    levelRow.getStyleClass().add("level-choices");
    levels.getToggles().getFirst().setSelected(true);
    levels
        .selectedToggleProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            levels.selectToggle(before);
          }
          change();
        });
    own.selectedProperty().subscribe((_, _) -> change());
    more.selectedProperty().subscribe(() -> lay());
    getChildren().setAll(search, row);
  }

  /// What is wanted now.
  Shown shown() {
    Object level =
        levels.getSelectedToggle() == null ? "" : levels.getSelectedToggle().getUserData();
    Set<String> chosen = new LinkedHashSet<>();
    tags.forEach((tag, button) -> {
      if (button.isSelected()) {
        chosen.add(tag);
      }
    });
    return new Shown(search.getText(), String.valueOf(level), chosen, own.isSelected());
  }

  /// Offers the tags of these templates.
  void offer(List<Template> templates) {
    all = templates;
    Map<String, ToggleButton> before = new LinkedHashMap<>(tags);
    tags.clear();
    for (Map.Entry<String, Long> each : Shelves.tags(templates)) {
      tags.put(each.getKey(), before.getOrDefault(each.getKey(), choice(each.getKey())));
    }
    if (templates.stream().noneMatch(Template::own)) {
      own.setSelected(false);
    }
    lay();
    judge();
  }

  /// Wants everything again.
  void reset() {
    resetting = true;
    search.clear();
    levels.getToggles().getFirst().setSelected(true);
    tags.values().forEach(each -> each.setSelected(false));
    own.setSelected(false);
    resetting = false;
    change();
    begin();
  }

  /// Puts the focus where one begins.
  void begin() {
    search.requestFocus();
  }

  /// Whether words are being typed.
  boolean isTyping() {
    return search.isFocused();
  }

  /// What the keys that lead out of the search do.
  void leaveBy(Runnable down) {
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
        down.run();
        event.consume();
      }
    });
  }

  private void change() {
    if (!resetting) {
      judge();
      changed.run();
    }
  }

  /// Tags that several templates share, and all of them if that is wanted.
  private void lay() {
    Map<String, Long> numbers = new LinkedHashMap<>();
    Shelves.tags(all).forEach(each -> numbers.put(each.getKey(), each.getValue()));
    List<Node> buttons = new ArrayList<>(List.of(levelRow));
    if (all.stream().anyMatch(Template::own)) {
      buttons.add(own);
    }
    boolean some = false;
    for (Map.Entry<String, ToggleButton> each : tags.entrySet()) {
      boolean shared = numbers.getOrDefault(each.getKey(), 0L) > 1;
      if (shared || more.isSelected() || each.getValue().isSelected()) {
        buttons.add(each.getValue());
      }
      some |= !shared;
    }
    if (some) {
      more.setText(Texts.say(more.isSelected() ? "gallery.tags.fewer" : "gallery.tags.more"));
      buttons.add(more);
    }
    row.getChildren().setAll(buttons);
  }

  /// Disables the tags that would leave nothing.
  private void judge() {
    Shown now = shown();
    tags.forEach((tag, button) ->
        button.setDisable(!button.isSelected() && now.with(tag).among(all).isEmpty()));
  }

  private ToggleButton level(String id) {
    ToggleButton button =
        tag(Texts.say(id.isEmpty() ? "gallery.all-levels" : "gallery.level." + id), "");
    button.setUserData(id);
    button.setToggleGroup(levels);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private ToggleButton choice(String tag) {
    ToggleButton button = tag(tag, "");
    button.setAccessibleText(Texts.say("gallery.tag", tag));
    button.selectedProperty().subscribe((_, _) -> change());
    return button;
  }

  private static ToggleButton tag(String text, String id) {
    ToggleButton button = new ToggleButton(text);
    button.getStyleClass().addAll("choice", "tag-choice");
    button.setMnemonicParsing(false);
    if (!id.isEmpty()) {
      button.setId(id);
    }
    return button;
  }
}
