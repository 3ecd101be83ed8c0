package org.luoshi.examples.bench;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.luoshi.model.plan.ResponsibilityItem;

/** An item as a bean with six simple constraints. */
public final class Bean {

  @NotBlank private final String id;

  @Size(max = 20)
  private final String number;

  @NotNull private final List<String> section;

  @NotBlank
  @Size(max = 1500)
  private final String text;

  @NotEmpty private final List<String> units;

  Bean(ResponsibilityItem item) {
    id = item.id().value();
    number = item.number().orElse(null);
    section = item.section();
    text = item.text();
    units = item.assignments().stream().map(a -> a.unit()).toList();
  }
}
