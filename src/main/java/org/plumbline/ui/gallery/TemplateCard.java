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
    Label summary = new Label(info.summary());
    summary.getStyleClass().addAll("explanation", "card-summary");
    summary.setWrapText(true);
    summary.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    VBox words = new VBox(4, name, summary, new HBox(8, levelShown, tags));
    words.getStyleClass().add("card-words");
    VBox content = new VBox(picture, words);
    content.getStyleClass().add("card-content");
    setGraphic(content);
    setAccessibleText(Texts.say("gallery.card", design.title(), level, info.summary()));
  }
}
