package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.plan;
import static org.luoshi.validation.Fixtures.report;
import static org.luoshi.validation.Fixtures.reported;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.organization.Organization;
import org.luoshi.model.organization.OrganizationGroup;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.validation.Validating;
import org.luoshi.validation.Validator;

class OrganizationRulesTest {

  private static final OrganizationRegister REGISTER =
      OrganizationRegister.builder()
          .addOrganizations(Organization.builder().name("区园林局").addAliases("区园林和林业局").build())
          .addGroups(OrganizationGroup.builder().name("街道办事处").build())
          .build();

  private static Validating registered(GovernmentDocument document) {
    return Validating.document(document).by(Validator.standard().withRegister(REGISTER));
  }

  @Test
  void unit_inRegisterOrCollective_isClean() {
    registered(plan(item(1, "建设绿道三公里", "区园林局", "街道办事处", "各街道", "有关单位"))).isClean();
    registered(plan(item(1, "建设绿道三公里", "区园林和林业局"))).isClean();
  }

  @Test
  void unit_unknown_isToldOnce() {
    registered(plan(item(1, "建设绿道三公里", "区园林局", "区云事局"), item(2, "建设公园一座", "区云事局")))
        .gives("LS-ORG-001 /lists/0/items/0/assignments/1/unit");
    registered(report(List.of(item(1, "建设绿道三公里", "区云事局", "区雾事局")), reported("已开工建设")))
        .gives(
            "LS-ORG-001 /lists/0/items/0/assignments/0/unit",
            "LS-ORG-001 /lists/0/items/0/assignments/1/unit");
  }

  @Test
  void unit_inTwoWritings_isToldAtTheSecond() {
    Validating.document(plan(item(1, "建设绿道三公里", "江湾区人民政府", "江湾区园林局", "区政府办"))).isClean();
    Validating.document(plan(item(1, "建设绿道三公里", "江湾区人民政府", "江湾区政府")))
        .gives("LS-ORG-002 /lists/0/items/0/assignments/1/unit");
    Validating.document(
            plan(
                item(1, "建设绿道三公里", "云谷开发区管委会", "区政府办"),
                item(2, "建设公园一座", "区政府办公室"),
                item(3, "建设学校一所", "云谷开发区管理委员会", "区政府办公室")))
        .gives(
            "LS-ORG-002 /lists/0/items/1/assignments/0/unit",
            "LS-ORG-002 /lists/0/items/2/assignments/0/unit");
  }

  @Test
  void unit_fullAndAbbreviated_isToldAtTheSecond() {
    Validating.document(plan(item(1, "建设绿道三公里", "区发改委", "区住建局", "区发改局"))).isClean();
    Validating.document(plan(item(1, "建设绿道三公里", "区发展和改革委员会", "区发改委")))
        .gives("LS-ORG-009 /lists/0/items/0/assignments/1/unit");
    Validating.document(plan(item(1, "建设绿道三公里", "区人社局"), item(2, "建设公园一座", "区园林局", "区人力资源社会保障局")))
        .gives("LS-ORG-009 /lists/0/items/1/assignments/1/unit");
  }

  @Test
  void unit_withAndWithoutLevel_isToldAtTheSecond() {
    Validating.document(plan(item(1, "建设绿道三公里", "区发改委", "财政局"), item(2, "建设公园一座", "区财政局")))
        .isClean();
    Validating.document(plan(item(1, "建设绿道三公里", "区财政局"), item(2, "建设公园一座", "市财政局"))).isClean();
    Validating.document(plan(item(1, "建设绿道三公里", "区财政局"), item(2, "建设公园一座", "财政局")))
        .gives("LS-ORG-010 /lists/0/items/1/assignments/0/unit");
    Validating.document(plan(item(1, "建设绿道三公里", "残联"), item(2, "建设公园一座", "财政局", "市财政局")))
        .gives("LS-ORG-010 /lists/0/items/1/assignments/1/unit");
  }
}
