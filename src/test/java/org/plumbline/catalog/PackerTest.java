package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The packed form of the catalogue says what its file says.
class PackerTest {
  @Test
  void whatIsPackedComesOutTheSame() throws IOException {
    Catalog catalog = CatalogReader.fromJson();
    Catalog unpacked = Unpacker.unpack(Packer.pack(catalog));
    assertEquals(catalog, unpacked);
    assertEquals(
        List.copyOf(catalog.components().keySet()), List.copyOf(unpacked.components().keySet()));
  }

  @Test
  void theBuildHasPackedTheFileAsItIs() {
    assertNotNull(Catalog.class.getResource("catalog.bin"));
    assertEquals(CatalogReader.fromJson(), Catalog.bundled());
  }
}
