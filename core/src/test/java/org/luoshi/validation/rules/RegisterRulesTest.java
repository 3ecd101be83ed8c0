package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.model.Tier;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.organization.Organization;
import org.luoshi.model.organization.OrganizationEvent;
import org.luoshi.model.organization.OrganizationEvent.Kind;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.Role;
import org.luoshi.validation.Validating;
import org.luoshi.validation.Validator;

class RegisterRulesTest {

  private static final String UNIT = " /lists/0/items/0/assignments/";
  private static final OrganizationRegister REGISTER =
      OrganizationRegister.builder()
          .addOrganizations(
              unit("区园林局").withAliases("区绿化局").withTier(Tier.COUNTY),
              unit("市园林局").withTier(Tier.CITY),
              unit("区环卫局"),
              unit("区环境局"),
              unit("区体育局").withAliases("区文教局"),
              unit("区文化局").withAliases("区文教局"),
              unit("区文体局"),
              unit("区云局"),
              unit("区雾局"))
          .addEvents(
              event(Kind.RENAMED, 2020, List.of("区环卫局"), List.of("区环境局")),
              event(Kind.MERGED, 2021, List.of("区体育局", "区文化局"), List.of("区文体局")),
              event(Kind.RENAMED, 2019, List.of("区云局"), List.of("区雾局")).withIsEstimated(true))
          .build();

  private static Organization unit(String name) {
    return Organization.builder().name(name).build();
  }

  private static OrganizationEvent event(
      Kind kind, int year, List<String> former, List<String> names) {
    return OrganizationEvent.builder()
        .kind(kind)
        .date(LocalDate.of(year, 1, 1))
        .formerNames(former)
        .newNames(names)
        .build();
  }

  private static Validating units(int year, Assignment... assignments) {
    DocumentMetadata metadata =
        DocumentMetadata.builder().issuedOn(LocalDate.of(year, 6, 1)).build();
    return Validating.document(
            plan(item(1, "建设绿道三公里").withAssignments(assignments))
                .withYear(year)
                .withMetadata(metadata))
        .by(Validator.standard().withRegister(REGISTER));
  }

  private static Assignment own(String unit) {
    return Assignment.of(Role.RESPONSIBLE, unit);
  }

  private static Assignment above(String unit) {
    return Assignment.of(Role.COUNTERPART, unit);
  }

  @Test
  void name_beforeRenaming_isToldFromThatDayOn() {
    units(2019, own("区环卫局")).isClean();
    units(2022, own("区环境局")).isClean();
    units(2022, own("区雾局"), own("区云局")).isClean();
    units(2022, own("区环卫局")).gives("LS-ORG-003" + UNIT + "0/unit");
    units(2020, own("区园林局"), own("区环卫局")).gives("LS-ORG-003" + UNIT + "1/unit");
  }

  @Test
  void unit_mergedAway_isTold() {
    units(2020, own("区体育局"), own("区文化局")).isClean();
    units(2022, own("区文体局")).isClean();
    units(2022, own("区体育局")).gives("LS-ORG-004" + UNIT + "0/unit");
    units(2022, own("区园林局"), own("区文化局")).gives("LS-ORG-004" + UNIT + "1/unit");
  }

  @Test
  void name_youngerThanDocument_isTold() {
    units(2019, own("区环境局")).gives("LS-ORG-005" + UNIT + "0/unit");
    units(2020, own("区园林局"), own("区文体局")).gives("LS-ORG-005" + UNIT + "1/unit");
  }

  @Test
  void name_ofSeveralUnits_isTold() {
    units(2020, own("区文教局")).gives("LS-ORG-006" + UNIT + "0/unit");
    units(2020, own("区体育局"), own("区文教局")).gives("LS-ORG-006" + UNIT + "1/unit");
  }

  @Test
  void unit_underTwoNames_isTold() {
    units(2020, own("区园林局")).isClean();
    units(2020, own("区园林局"), own("区绿化局")).gives("LS-ORG-007" + UNIT + "1/unit");
    units(2020, own("区绿化局"), own("区体育局"), own("区园林局")).gives("LS-ORG-007" + UNIT + "2/unit");
  }

  @Test
  void counterpart_notAbove_isTold() {
    units(2020, above("市园林局"), own("区园林局")).isClean();
    units(2020, above("市园林局"), own("区体育局")).isClean();
    units(2020, above("区绿化局"), own("区园林局"))
        .gives("LS-ORG-008" + UNIT + 0, "LS-ORG-007" + UNIT + "1/unit");
    units(2020, own("市园林局"), above("区园林局")).gives("LS-ORG-008" + UNIT + 1);
  }
}
