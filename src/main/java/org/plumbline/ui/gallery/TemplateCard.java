package org.plumbline.ui.gallery;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.design.Design;
import org.plumbline.design.TemplateInfo;
import org.plumbline.store.Templates.Template;
import org.plumbline.ui.Texts;
import org.plumbline.ui.template.Shelves;

/// A template in the gallery: its picture, its name, what it is for, its level and the words under
/// which it is found. It is a button, so keyboard and screen reader know what to do with it.
final class TemplateCard extends Button {
  /// What lies between two cards.
  static final double GAP = 16;

  private static final double BORDER = 1;
  private static final double WIDTH = 264;
  private static final double PICTURE = 148;
  private static final double LINES = 72;

  /// A card may shrink to this part of its width if two of them then stand side by side.
  private static final double NARROWEST = 0.66;

  private final Region picture;
  private final Label summary;
  private final VBox content;

  TemplateCard(Template template, Region picture) {
    Design design = template.design();
    TemplateInfo info = design.template().orElseThrow();
    getStyleClass().setAll("template-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    Label name = new Label(design.title());
    name.getStyleClass().add("card-title");
    String level = Shelves.level(template);
    Label levelShown = new Label(level);
    levelShown.getStyleClass().add("level");
    levelShown.setMinWidth(USE_PREF_SIZE);
    Label tags = new Label(String.join(", ", info.tags()));
    tags.getStyleClass().add("tags");
    this.picture = picture;
    summary = new Label(info.summary());
    summary.getStyleClass().addAll("explanation", "card-summary");
    summary.setWrapText(true);
    summary.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    VBox words = new VBox(4, name, summary, new HBox(8, levelShown, tags));
    words.getStyleClass().add("card-words");
    content = new VBox(picture, words);
    content.getStyleClass().add("card-content");
    setGraphic(content);
    setAccessibleText(Texts.say("gallery.card", design.title(), level, info.summary()));
  }

  /// Takes as much of a row as lets at least two cards stand side by side where words are large.
  ///
  /// @param room the width of the row
  /// @param factor by how much words are larger than usual
  void fit(double room, double factor) {
    double half = Math.floor((room - GAP) / 2) - 2 * BORDER;
    boolean narrow = half < WIDTH * factor && half >= WIDTH * factor * NARROWEST;
    content.setStyle(narrow ? px("-fx-pref-width", half) + px("-fx-max-width", half) : "");
    double high = Math.rint(half * PICTURE / WIDTH);
    picture.setStyle(
        narrow
            ? px("-fx-min-width", half)
                + px("-fx-max-width", half)
                + px("-fx-min-height", high)
                + px("-fx-max-height", high)
            : "");
    double lines = Math.rint(LINES * factor);
    summary.setStyle(narrow ? px("-fx-min-height", lines) + px("-fx-max-height", lines) : "");
  }

  private static String px(String property, double length) {
    return property + ":" + length + "px;";
  }
}
