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
        public void bring(List<String> elements) {}

        @Override
        public void offer(List<String> elements) {}
      };

  /// The edit, and what puts all that it makes where the elements are seen that it is about.
  Edit housed(List<String> about, Edit edit);

  /// Goes where elements can be seen, as far as they are not seen already and have a place.
  void bring(List<String> elements);

  /// Offers what could be added, what mends these elements before all else.
  void offer(List<String> elements);
}
