package org.plumbline.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
  private final Supplier<List<Path>> recent;

  /// Prompts that wear what windows wear.
  ///
  /// @param recent the designs that were opened last, latest first
  public DesktopPrompts(Supplier<Outfit> outfit, Supplier<List<Path>> recent) {
    this.outfit = outfit;
    this.recent = recent;
  }

  /// The folder in which somebody looks for a design: that of the one that was opened last, as long
  /// as it is there.
  static Optional<Path> folderOf(List<Path> recent) {
    return recent.stream()
        .limit(1)
        .flatMap(each -> Stream.ofNullable(each.toAbsolutePath().getParent()))
        .filter(Files::isDirectory)
        .findFirst();
  }

  @Override
  public List<Path> designsToOpen(Optional<Window> owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.say("chooser.open"));
    chooser.getExtensionFilters().setAll(filter(Kind.DESIGN), pictures(), all());
    folderOf(recent.get()).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
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
  public Optional<Path> folder(Optional<Window> owner, String title, Path beside) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    Path folder = beside.toAbsolutePath().getParent();
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
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
