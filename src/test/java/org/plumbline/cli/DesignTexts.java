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
        "properties": {
          "purpose": "Know what sells",
          "successMetric": "Revenue"
        },
        "components": [
          {
            "id": "db",
            "type": "operational-database",
            "name": "Orders",
            "x": 0,
            "y": 0,
            "properties": {
              "owner": "Shop"
            }
          },
          {
            "id": "in",
            "type": "batch-ingestion",
            "name": "Nightly load",
            "x": 240,
            "y": 0,
            "properties": {
              "technology": "Airflow",
              "retries": 2
            }
          },
          {
            "id": "lab",
            "type": "experiment-workbench",
            "name": "Lab",
            "x": 480,
            "y": 0,
            "properties": {
              "technology": "Jupyter"
            }
          }
        ],
        "connections": [
          {
            "id": "c1",
            "from": "db.records",
            "to": "in.source"
          },
          {
            "id": "c2",
            "from": "in.landed",
            "to": "lab.data"
          }
        ],
        "decisions": [
          {
            "id": "d1",
            "title": "Nightly",
            "choice": "Load at night",
            "rationale": "Nobody needs it sooner",
            "tradeoffs": "A day old"
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
      "properties": {"stage": "%s", "purpose": "Learn", "successMetric": "Clicks"},
      "components": [
        {"id": "db", "type": "operational-database", "name": "Orders", "x": 0, "y": 0},
        {"id": "train", "type": "model-trainer", "name": "Training", "x": 240, "y": 0,
         "properties": {"technology": "XGBoost", "task": "ranking", "algorithm": "other",
                        "assumptions": "None"}}
      ],
      "connections": [{"id": "c1", "from": "db.records", "to": "train.data"}],
      "decisions": [{"id": "d1", "title": "Straight", "choice": "No ingestion",
                     "rationale": "A demo", "tradeoffs": "No history"}]%s
    }
    """
        .formatted(stage, more);
  }
}
