package org.plumbline.cli;

/// Design files as texts, for runs of the command line.
final class DesignTexts {
  /// Training reads its data straight from a database: an error.
  static final String BAD = design("production", "");

  /// The same with the finding accepted.
  static String accepting(String record) {
    return design("production", ",\n  \"accepted\": [" + record + "]");
  }

  /// Nothing to object to.
  static final String GOOD =
      """
      {
        "format": "plumbline/1",
        "title": "Good",
        "components": [
          {
            "id": "db",
            "type": "operational-database",
            "name": "Orders",
            "x": 0,
            "y": 0
          },
          {
            "id": "in",
            "type": "batch-ingestion",
            "name": "Nightly load",
            "x": 240,
            "y": 0
          }
        ],
        "connections": [
          {
            "id": "c1",
            "from": "db.records",
            "to": "in.source"
          }
        ]
      }
      """;

  private DesignTexts() {}

  private static String design(String stage, String more) {
    return """
    {
      "format": "plumbline/1",
      "title": "Bad",
      "properties": {"stage": "%s"},
      "components": [
        {"id": "db", "type": "operational-database", "name": "Orders", "x": 0, "y": 0},
        {"id": "train", "type": "model-trainer", "name": "Training", "x": 240, "y": 0}
      ],
      "connections": [{"id": "c1", "from": "db.records", "to": "train.data"}]%s
    }
    """
        .formatted(stage, more);
  }
}
