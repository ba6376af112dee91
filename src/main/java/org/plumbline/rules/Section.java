package org.plumbline.rules;

/// The headings of the article that rules about connections refer to.
enum Section {
  RESILIENCE("Architecting for Resilience"),
  BRIDGING("Bridging the Gap Between Data Science and Engineering"),
  INGESTION("Data Ingestion and Preprocessing"),
  CURRENCY("Data as the New Currency"),
  ROBUSTNESS("Designing for Scalability and Robustness"),
  FEATURES("Feature Engineering"),
  SCALING("Horizontal vs. Vertical Scaling for ML Workloads"),
  EXPLAINING("Introduction to Explainable AI (XAI)"),
  TOOLS("Learning MLOps Tools"),
  SERVING("Model Deployment and Serving"),
  EVALUATION("Model Evaluation and Validation"),
  MONITORING("Model Monitoring and Maintenance"),
  READINESS("Thinking About Production Readiness"),
  ECOSYSTEM("Understanding the ML Ecosystem"),
  LIFECYCLE("Understanding the MLOps Lifecycle");

  private final String heading;

  Section(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }
}
