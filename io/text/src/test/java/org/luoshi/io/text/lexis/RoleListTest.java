package org.luoshi.io.text.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.text.Folding;

class RoleListTest {

  private static String roles(String text) {
    return RoleList.parse(text, Folding.fold(text), 0, text.length()).stream()
        .map(
            r -> r.role() + "=" + String.join("/", r.units().stream().map(UnitName::name).toList()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "责任单位:区发改局 | RESPONSIBLE=区发改局",
        "责任单位：区发改局、区财政局 | RESPONSIBLE=区发改局/区财政局",
        " 责任单位 ：区发改局 | RESPONSIBLE=区发改局",
        "牵头单位:区发改局;责任单位:区财政局、区水务局 | LEAD=区发改局 RESPONSIBLE=区财政局/区水务局",
        "牵头单位:区发改局、区住建局,配合单位:区财政局 | LEAD=区发改局/区住建局 COOPERATING=区财政局",
        "牵头单位:区发改局 责任单位:区财政局 | LEAD=区发改局 RESPONSIBLE=区财政局",
        "牵头单位:市住建局;责任单位:市水务局,各区人民政府〈含开发区、风景区管委会〉 | LEAD=市住建局 RESPONSIBLE=市水务局/各区人民政府〈含开发区、风景区管委会〉",
        "市级责任部门:市水务局;区级责任部门:区水务局 | COUNTERPART=市水务局 RESPONSIBLE=区水务局",
        "市级牵头单位:市水务局;区级牵头单位:区水务局;区级配合单位:区住建局 | COUNTERPART=市水务局 LEAD=区水务局 COOPERATING=区住建局",
        "市级牵头单位:市水务局;市级配合单位:市住建局 | LEAD=市水务局 COOPERATING=市住建局",
        "责任单位:市水务局、各区人民政府〈含开发区管委会,下同〉 | RESPONSIBLE=市水务局/各区人民政府〈含开发区管委会,下同〉",
        "责任单位:市水务局(下同)、市住建局 | RESPONSIBLE=市水务局/市住建局",
        "责任单位:县农业局牵头,县卫健局、各乡镇政府配合 | LEAD=县农业局 COOPERATING=县卫健局/各乡镇政府",
        "责任领导:吕一乐;牵头单位:区水务局;完成时限:12月底前 | LEAD=区水务局",
        "责任单位:市经信局、市税务局(列第一位者为工作牵头单位,下同) | RESPONSIBLE=市经信局/市税务局",
        "牵头部门:区发改局;协办单位:区财政局 | LEAD=区发改局 COOPERATING=区财政局",
        "6月底前完成;牵头单位:区水务局;责任单位:区住建局 | LEAD=区水务局 RESPONSIBLE=区住建局",
        "区水务局牵头;责任单位:区住建局 | LEAD=区水务局 RESPONSIBLE=区住建局",
        "牵头单位:区水务局,区住建局配合 | LEAD=区水务局 COOPERATING=区住建局"
      })
  void parse_labels_areTheRoles(String text, String roles) {
    assertEquals(roles, roles(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市生态环境局牵头,沅泽、鹤皋县人民政府配合 | LEAD=市生态环境局 COOPERATING=沅泽县人民政府/鹤皋县人民政府",
        "市商务局牵头 | LEAD=市商务局",
        "市商务局牵头负责 | LEAD=市商务局",
        "由市商务局牵头 | LEAD=市商务局",
        "市商务局、市住建局分别牵头负责 | LEAD=市商务局/市住建局",
        "市商务局、市住建局共同牵头 | LEAD=市商务局/市住建局",
        "市商务局、市住建局牵头 | LEAD=市商务局/市住建局",
        "市商务局牵头,市财政局、市税务局配合 | LEAD=市商务局 COOPERATING=市财政局/市税务局",
        "市商务局牵头；市财政局参与 | LEAD=市商务局 COOPERATING=市财政局",
        "市商务局牵头,市财政局、市税务局等按职责分工负责 | LEAD=市商务局 RESPONSIBLE=市财政局/市税务局等",
        "市商务局、市财政局等负责 | RESPONSIBLE=市商务局/市财政局等",
        "市商务局、市财政局按职责分工负责 | RESPONSIBLE=市商务局/市财政局",
        "市商务局、市财政局负责落实 | RESPONSIBLE=市商务局/市财政局",
        "由市商务局、市财政局负责落实 | RESPONSIBLE=市商务局/市财政局",
        "市商务局,市财政局牵头 | LEAD=市商务局/市财政局",
        "国务院各部门分别负责,年内持续推进 | RESPONSIBLE=国务院各部门",
        "分管副省长、协管副秘书长负责,省商务厅牵头 | LEAD=省商务厅",
        "市商务局牵头抓总,市财政局协同配合 | LEAD=市商务局 COOPERATING=市财政局",
        "市商务局负责牵头组织实施,市财政局积极协助 | LEAD=市商务局 COOPERATING=市财政局",
        "市商务局、市财政局负责具体落实 | RESPONSIBLE=市商务局/市财政局",
        "市商务局、市财政局按职责分工抓好落实 | RESPONSIBLE=市商务局/市财政局",
        "市商务局牵头;市财政局 | LEAD=市商务局 RESPONSIBLE=市财政局",
        "市商务局牵头、市财政局配合 | LEAD=市商务局 COOPERATING=市财政局",
        "市商务局牵头市财政局配合 | LEAD=市商务局 COOPERATING=市财政局",
        "李副市长,市商务局牵头,市财政局配合 | LEAD=市商务局 COOPERATING=市财政局",
        "2025年6月底前完成,市商务局牵头,市财政局配合 | LEAD=市商务局 COOPERATING=市财政局",
        "市商务局会同市财政局负责 | RESPONSIBLE=市商务局/市财政局",
        "市商务局负责,9月底前出台办法并组织实施 | RESPONSIBLE=市商务局"
      })
  void parse_clauses_areTheRoles(String text, String roles) {
    assertEquals(roles, roles(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "共15项",
        "含开发区",
        "2025年底前完成",
        "新建泵站3座,由企业负责",
        "牵头",
        "、牵头",
        "以下简称“方案”",
        "PM2.5",
        "责任单位",
        "区发改局",
        "分步组织实施",
        "9月底前组织实施",
        ""
      })
  void parse_otherBrackets_areEmpty(String text) {
    assertEquals("", roles(text));
  }

  @Test
  void parse_bracketInsideText_readsOnlyThePart() {
    String text = "新建泵站。(区水务局牵头,区财政局配合)";
    List<RoleList> roles = RoleList.parse(text, Folding.fold(text), 6, text.length() - 1);

    assertEquals(List.of(6, 13), roles.stream().map(r -> r.units().get(0).start()).toList());
    assertEquals("区财政局", roles.get(1).units().get(0).name());
  }

  @Test
  void leaders_personsWhoAnswer_areNamedApartFromUnits() {
    String text = "分管副省长、协管副秘书长负责,省商务厅牵头";

    assertEquals(
        List.of("分管副省长", "协管副秘书长"),
        RoleClauses.read(text, text, 0, text.length()).persons().stream()
            .map(UnitName::printed)
            .toList());
    assertEquals(List.of(), RoleClauses.read("省商务厅牵头", "省商务厅牵头", 0, 6).persons());
  }
}
