package org.plumbline.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.plumbline.ui.Outfit;
import org.plumbline.ui.Texts;
import org.plumbline.ui.print.Press;
import org.plumbline.ui.print.SystemPress;

/// Asks with the system's file dialogs and with windows of our own.
public final class DesktopPrompts implements Prompts {
  private final Supplier<Outfit> outfit;

  /// Prompts that wear what windows wear.
  public DesktopPrompts(Supplier<Outfit> outfit) {
    this.outfit = outfit;
  }

  @Override
  public List<Path> designsToOpen(Optional<Window> owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.say("chooser.open"));
    chooser.getExtensionFilters().setAll(filter(Kind.DESIGN), pictures(), all());
    List<?> chosen = chooser.showOpenMultipleDialog(owner.orElse(null));
    return chosen == null ? List.of() : chosen.stream().map(DesktopPrompts::path).toList();
  }

  @Override
  public Optional<Path> placeFor(Optional<Window> owner, Kind kind, Path suggestion) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.say("chooser.save." + kind.key()));
    chooser.setInitialFileName(String.valueOf(suggestion.getFileName()));
    chooser.getExtensionFilters().setAll(filter(kind), all());
    Path folder = suggestion.toAbsolutePath().getParent();
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    Object chosen = chooser.showSaveDialog(owner.orElse(null));
    return Optional.ofNullable(chosen).map(DesktopPrompts::path).map(kind::ended);
  }

  @Override
  public Optional<Path> folder(Optional<Window> owner, Path now) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Texts.say("chooser.templates"));
    if (Files.isDirectory(now)) {
      chooser.setInitialDirectory(now.toFile());
    }
    Object chosen = chooser.showDialog(owner.orElse(null));
    return Optional.ofNullable(chosen).map(DesktopPrompts::path);
  }

  @Override
  public String answer(Optional<Window> owner, Question question) {
    return new QuestionDialog(question, outfit.get()).ask(owner);
  }

  private static Path path(Object chosen) {
    return Path.of(chosen.toString());
  }

  @Override
  public Press press() {
    return new SystemPress();
  }

  private static ExtensionFilter filter(Kind kind) {
    return new ExtensionFilter(Texts.say("chooser.kind." + kind.key()), "*" + kind.ending());
  }

  /// Pictures that carry a design.
  private static ExtensionFilter pictures() {
    return new ExtensionFilter(Texts.say("chooser.kind.pictures"), "*.png", "*.svg");
  }

  private static ExtensionFilter all() {
    return new ExtensionFilter(Texts.say("chooser.kind.all"), "*");
  }
}
