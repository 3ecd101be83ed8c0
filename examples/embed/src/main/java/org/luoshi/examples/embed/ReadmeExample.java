package org.luoshi.examples.embed;

import org.luoshi.io.Reading;
import org.luoshi.io.json.JsonDocuments;
import org.luoshi.io.text.Documents;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListedItem;
import org.luoshi.validation.Validator;

/** The ten lines of the README. */
public final class ReadmeExample {

  private ReadmeExample() {}

  /**
   * Reads a text, shows its items and what is wrong with it, and writes it as JSON.
   *
   * @param args none
   */
  public static void main(String[] args) {
    String text =
        """
        2025年区《政府工作报告》主要目标任务责任分解
        1.新建口袋公园10个。(牵头单位:区城管局;责任单位:区财政局、区城管局)
        """;
    Reading reading = Documents.readText(text);
    GovernmentDocument plan = reading.document().orElseThrow();
    ListedItem.of(plan).forEach(entry -> System.out.println(entry.item().text()));
    Validator.standard().validate(plan, reading.source()).findings().forEach(System.out::println);
    System.out.print(JsonDocuments.strict().writeString(plan));
  }
}
