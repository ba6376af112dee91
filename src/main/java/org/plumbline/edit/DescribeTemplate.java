package org.plumbline.edit;

import java.util.Optional;
import org.plumbline.design.Design;
import org.plumbline.design.TemplateInfo;

/// Makes the design a template, describes it anew, or makes it an ordinary design again.
public record DescribeTemplate(Optional<TemplateInfo> template) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withTemplate(template);
  }

  @Override
  public String name() {
    return Steps.WORDS.say("describe-template");
  }
}
