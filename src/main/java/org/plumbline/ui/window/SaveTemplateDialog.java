package org.plumbline.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.design.Design;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.SafeSave;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Question;
import org.plumbline.ui.template.Shelves;
import org.plumbline.ui.template.TemplateForm;

/// Keeps a copy of the design among the user's own templates; the design itself stays as it is.
final class SaveTemplateDialog {
  private final DesignWindow window;
  private final Sheetlet sheet;
  private final TemplateForm form;
  private final Label where = new Label();
  private final Label trouble = new Label();
  private List<String> tags = List.of();

  SaveTemplateDialog(DesignWindow window) {
    this.window = window;
    window.finish();
    sheet = new Sheetlet(window, Texts.say("template.heading"));
    form = new TemplateForm(window.bench().session().alone(), window.bench().catalog());
    where.setId("template-folder");
    where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    where.setMinWidth(0);
    where.getStyleClass().add("explanation");
    trouble.getStyleClass().add("objection");
    trouble.setId("template-trouble");
    trouble.setWrapText(true);
    trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
  }

  void open() {
    Shelves.read(
        window.desk().templates(),
        window.bench().catalog(),
        Shelves.EMPTY,
        shelves -> tags = Shelves.tags(shelves.all()).stream().map(Map.Entry::getKey).toList());
    form.suggest(() -> tags);
    Button choose = new Button(Texts.say("template.choose-folder"));
    choose.setId("template-choose-folder");
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(_ -> choose());
    Button save = new Button(Texts.say("template.save"));
    save.setId("template-save");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setDefaultButton(true);
    save.disableProperty().bind(form.incomplete());
    save.setOnAction(_ -> save());
    Button cancel = new Button(Texts.say("answer.cancel"));
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(_ -> sheet.close());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox below = new HBox(10, where, choose, gap, cancel, save);
    below.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(form, Priority.ALWAYS);
    tell();
    sheet.show(new VBox(14, form, trouble, below));
    form.begin();
  }

  private void tell() {
    where.setText(Texts.say("template.folder", window.desk().templates().folder()));
  }

  private void choose() {
    window
        .desk()
        .prompts()
        .folder(
            Optional.of(window.stage()),
            Texts.say("chooser.templates"),
            window.desk().templates().folder().resolve("own.json"))
        .ifPresent(window.desk()::keepTemplatesIn);
    tell();
  }

  private void save() {
    Design template = form.template();
    target(window.desk().templates().file(template.title()))
        .ifPresent(target -> save(template, target));
  }

  /// Where it goes, once the user has decided about another template of that name.
  private Optional<Path> target(Path wanted) {
    if (Files.notExists(wanted)) {
      return Optional.of(wanted);
    }
    Question question =
        Question.of(
            "replace-template",
            String.valueOf(wanted.getFileName()),
            "keep-both",
            "replace",
            "cancel");
    return switch (window.desk().prompts().answer(Optional.of(window.stage()), question)) {
      case "replace" -> Optional.of(wanted);
      case "keep-both" -> Optional.of(free(wanted));
      default -> Optional.empty();
    };
  }

  private static Path free(Path wanted) {
    String name = String.valueOf(wanted.getFileName()).replaceFirst("\\.json$", "");
    Path free = wanted;
    for (int n = 2; Files.exists(free); n++) {
      free = wanted.resolveSibling(name + "-" + n + ".json");
    }
    return free;
  }

  private void save(Design template, Path target) {
    byte[] bytes = DesignWriter.write(template, window.bench().catalog());
    try {
      Files.createDirectories(window.desk().templates().folder());
      window.desk().backups().keep(target);
    } catch (IOException _) {
      // Saving says what is wrong with the folder, and does not depend on a backup.
    }
    switch (SafeSave.save(target, bytes)) {
      case SafeSave.Saved _ -> {
        sheet.close();
        window.say(Texts.say("template.saved", template.title(), target));
      }
      case SafeSave.Failed(String message) -> trouble.setText(message);
      case SafeSave.Conflict _ -> trouble.setText(Texts.say("template.conflict"));
    }
  }
}
