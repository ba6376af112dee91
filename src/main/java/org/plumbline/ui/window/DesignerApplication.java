package org.plumbline.ui.window;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/// The toolkit's side of the designer.
public class DesignerApplication extends Application {
  /// Runs the toolkit until the last window is closed.
  static void start(List<Path> designs) {
    launch(
        DesignerApplication.class,
        designs.stream().map(each -> each.toAbsolutePath().toString()).toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    Whereabouts.tellIfAsked();
    open();
  }

  /// The desk on which what was asked for has been opened.
  final Desk open() {
    Desk desk = Desk.ofUser();
    List<Path> designs = getParameters().getRaw().stream().map(Path::of).toList();
    if (designs.isEmpty()) {
      desk.offerStart();
    } else {
      desk.open(designs);
      desk.tellOfLeft();
    }
    return desk;
  }
}
