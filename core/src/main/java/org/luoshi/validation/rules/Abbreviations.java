package org.luoshi.validation.rules;

/** The usual short forms of the names of departments (机构规范化简称). */
final class Abbreviations {

  /** Full and short forms by turns; one that holds another stands before it. */
  private static final String[] FORMS = {
    "发展和改革",
    "发改",
    "发展改革",
    "发改",
    "住房和城乡建设",
    "住建",
    "住房城乡建设",
    "住建",
    "人力资源和社会保障",
    "人社",
    "人力资源社会保障",
    "人社",
    "卫生健康",
    "卫健",
    "卫生和计划生育",
    "卫计",
    "卫生计生",
    "卫计",
    "市场监督管理",
    "市场监管",
    "国有资产监督管理",
    "国资",
    "安全生产监督管理",
    "安监",
    "食品药品监督管理",
    "食药监",
    "城市管理",
    "城管",
    "文化和旅游",
    "文旅",
    "文化旅游",
    "文旅",
    "自然资源和规划",
    "自然资源规划",
    "经济和信息化",
    "经信",
    "工业和信息化",
    "工信",
    "科学技术",
    "科技",
    "应急管理",
    "应急",
    "退役军人事务",
    "退役军人",
    "医疗保障",
    "医保",
    "民族宗教事务",
    "民宗",
    "环境保护",
    "环保",
    "园林和林业",
    "园林林业",
    "委员会",
    "委"
  };

  private Abbreviations() {}

  /** Returns a folded name with all its parts in their short forms. */
  static String abbreviate(String name) {
    String shorter = name;
    for (int i = 0; i < FORMS.length; i += 2) {
      shorter = shorter.replace(FORMS[i], FORMS[i + 1]);
    }
    return shorter;
  }
}
