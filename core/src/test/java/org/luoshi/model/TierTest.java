package org.luoshi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TierTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "云江省, PROVINCE",
    "云山自治区, PROVINCE",
    "重庆市, PROVINCE",
    "云州市, CITY",
    "云山州, CITY",
    "云州市江湾区, COUNTY",
    "云州市江湾市, COUNTY",
    "雲州市江灣區, COUNTY",
    "江湾县, COUNTY",
    "望江镇, TOWNSHIP",
    "白沙街道, TOWNSHIP",
  })
  void ofRegion_aName_isTheTierOfItsEnd(String region, Tier tier) {
    assertEquals(Optional.of(tier), Tier.ofRegion(region));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2024年省《政府工作报告》确定任务责任分解表, PROVINCE",
    "2024年市《政府工作報告》确定的主要目标任务, CITY",
    "2024年市政府十件实事责任分解表, CITY",
    "云州市2024年重点工作任务分解, CITY",
    "2025年全区重点工作分工方案, COUNTY",
    "江湾区人民政府2025年民生实事, COUNTY",
    "国务院《政府工作报告》重点任务, NATIONAL",
  })
  void ofTitle_aGovernment_isItsTier(String title, Tier tier) {
    assertEquals(Optional.of(tier), Tier.ofTitle(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "重点任务分解表", "民生实事", "城区改造任务分解表"})
  void ofTitle_noGovernment_isUnknown(String title) {
    assertEquals(Optional.empty(), Tier.ofTitle(title));
  }
}
