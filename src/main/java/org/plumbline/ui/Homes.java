package org.plumbline.ui;

import java.util.List;
import org.plumbline.edit.Edit;

/// Where what is added belongs, as whoever shows the design knows it.
public interface Homes {
  /// There is nobody who shows it: things stay as they are made.
  Homes NONE =
      new Homes() {
        @Override
        public Edit housed(List<String> about, Edit edit) {
          return edit;
        }

        @Override
        public void reach(String element) {}
      };

  /// The edit, and what puts all that it makes where the elements are seen that it is about.
  Edit housed(List<String> about, Edit edit);

  /// Goes where an element can be seen, unless it is seen already or has no place anywhere.
  void reach(String element);
}
