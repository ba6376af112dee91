package org.plumbline.rules;

/// The headings of the article that rules refer to.
enum Section {
  BIAS("Addressing Bias and Fairness in ML"),
  RESILIENCE("Architecting for Resilience"),
  BRIDGING("Bridging the Gap Between Data Science and Engineering"),
  COLLABORATION("Collaboration and Communication"),
  INGESTION("Data Ingestion and Preprocessing"),
  CURRENCY("Data as the New Currency"),
  ROBUSTNESS("Designing for Scalability and Robustness"),
  DECISIONS("Documenting and Communicating Architectural Decisions"),
  SKILLS("Essential New Skills to Cultivate"),
  CLOUD("Experimenting with Cloud ML Services"),
  FEATURES("Feature Engineering"),
  SCALING("Horizontal vs. Vertical Scaling for ML Workloads"),
  EXPLAINING("Introduction to Explainable AI (XAI)"),
  TOOLS("Learning MLOps Tools"),
  TRAINING("Model Development and Training"),
  SERVING("Model Deployment and Serving"),
  EVALUATION("Model Evaluation and Validation"),
  MONITORING("Model Monitoring and Maintenance"),
  ETHICS("Prioritizing Explainability and Ethics"),
  CLOUD_EXPERIENCE("Step 4: Gain Cloud ML Experience"),
  CORE_SHIFT("The Core Shift: From Features to Foundations"),
  READINESS("Thinking About Production Readiness"),
  ALGORITHMS("Understanding Algorithms Intuitively"),
  ECOSYSTEM("Understanding the ML Ecosystem"),
  LIFECYCLE("Understanding the MLOps Lifecycle"),
  SUPERPOWERS("Your Developer Superpowers");

  private final String heading;

  Section(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }
}
