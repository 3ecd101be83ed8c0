package org.luoshi.model.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.model.organization.OrganizationEvent.Kind;
import org.luoshi.model.organization.OrganizationGroup.Member;
import org.luoshi.model.organization.Resolution.Confidence;
import org.luoshi.model.organization.Resolution.Method;

class OrganizationRegisterTest {

  private static final LocalDate BEFORE = LocalDate.of(2017, 3, 1);
  private static final LocalDate REFORM = LocalDate.of(2019, 1, 20);
  private static final LocalDate AFTER = LocalDate.of(2021, 4, 1);

  private static final OrganizationEvent RENAMED =
      event(Kind.RENAMED, List.of("区发改委"), List.of("区发改局"));
  private static final OrganizationEvent MERGED =
      event(Kind.MERGED, List.of("区工商局", "区质监局"), List.of("区市场监管局"));
  private static final OrganizationEvent MOVED =
      event(Kind.MOVED, List.of("区环保局"), List.of("市生态环境局江湾分局")).withIsEstimated(true);
  private static final OrganizationEvent SPLIT =
      event(Kind.SPLIT, List.of("区文体局"), List.of("区文旅局", "区体育局"));
  private static final OrganizationEvent TAKEN_IN =
      event(Kind.MERGED, List.of("区商务局", "区招商局"), List.of("区商务局"));

  private static final OrganizationRegister REGISTER =
      OrganizationRegister.builder()
          .addOrganizations(
              named("区发改委"), named("区发改局"), named("区工商局"), named("区质监局"), named("区市场监管局"))
          .addOrganizations(
              named("区环保局"), named("市生态环境局江湾分局"), named("区文体局"), named("区文旅局"), named("区体育局"))
          .addOrganizations(named("区商务局"), named("区招商局"), named("临江区人民政府"), named("滨江管委会"))
          .addOrganization(named("区金融工作局").withAliases("区金融局", "金融办"))
          .addOrganization(named("区政务中心").withAliases("金融办"))
          .addEvents(RENAMED, MERGED, MOVED, SPLIT, TAKEN_IN)
          .addGroup(
              OrganizationGroup.builder()
                  .name("各区人民政府")
                  .addAliases("各区政府")
                  .addMember(Member.of("临江区人民政府"))
                  .addMember(new Member("江湾区人民政府", Optional.of(REFORM), Optional.empty()))
                  .addMember(new Member("东湾区人民政府", Optional.empty(), Optional.of(REFORM)))
                  .build())
          .addPlaces("云州市江湾区", "江湾区")
          .build();

  private static Organization named(String name) {
    return Organization.builder().name(name).build();
  }

  private static OrganizationEvent event(Kind kind, List<String> from, List<String> to) {
    return OrganizationEvent.builder()
        .kind(kind)
        .date(REFORM)
        .formerNames(from)
        .newNames(to)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "区发改局,2021-04-01,区发改局,EXACT,CERTAIN",
    "区发改委,2021-04-01,区发改局,SUCCESSOR,CERTAIN",
    "区发改委,2019-01-20,区发改局,SUCCESSOR,CERTAIN",
    "区发改委,2019-01-19,区发改委,EXACT,CERTAIN",
    "区发改局,2017-03-01,区发改委,PREDECESSOR,CERTAIN",
    "区质监局,2021-04-01,区市场监管局,SUCCESSOR,CERTAIN",
    "区市场监管局,2017-03-01,,EXACT,NONE",
    "区文体局,2021-04-01,,EXACT,NONE",
    "区体育局,2017-03-01,区文体局,PREDECESSOR,CERTAIN",
    "区环保局,2021-04-01,市生态环境局江湾分局,SUCCESSOR,LIKELY",
    "区商务局,2017-03-01,区商务局,EXACT,CERTAIN",
    "区商务局,2021-04-01,区商务局,EXACT,CERTAIN",
    "区招商局,2021-04-01,区商务局,SUCCESSOR,CERTAIN",
    "区金融局,2021-04-01,区金融工作局,ALIAS,CERTAIN",
    "金融办,2021-04-01,,ALIAS,NONE",
    "各区 政府,2021-04-01,,GROUP,CERTAIN",
    "区 商 务 局,2021-04-01,区商务局,EXACT,CERTAIN",
    "商务局,2021-04-01,区商务局,COMPLETED,LIKELY",
    "发改委,2021-04-01,区发改局,COMPLETED,GUESS",
    "江湾区商务局,2021-04-01,区商务局,COMPLETED,LIKELY",
    "云州市江湾区商务局,2021-04-01,区商务局,COMPLETED,LIKELY",
    "区滨江管委会,2021-04-01,滨江管委会,COMPLETED,LIKELY",
    "临江区,2021-04-01,临江区人民政府,COMPLETED,LIKELY",
    "临江,2021-04-01,临江区人民政府,COMPLETED,LIKELY",
    "市商务局,2021-04-01,,UNKNOWN,NONE",
    "市气象局,2021-04-01,,UNKNOWN,NONE",
    "'',2021-04-01,,UNKNOWN,NONE",
  })
  void resolve_printedName_isTheOneInForce(
      String printed, LocalDate date, String name, Method method, Confidence confidence) {
    Resolution resolution = REGISTER.resolve(printed, date);
    assertEquals(Optional.ofNullable(name), resolution.organization().map(Organization::name));
    assertEquals(method, resolution.method());
    assertEquals(confidence, resolution.confidence());
    assertEquals(printed, resolution.printed());
  }

  @Test
  void resolve_overAChange_tellsTheEvent() {
    assertEquals(List.of(RENAMED), REGISTER.resolve("区发改委", AFTER).events());
    assertEquals(List.of(SPLIT), REGISTER.resolve("区文体局", AFTER).events());
    assertEquals(List.of(), REGISTER.resolve("区发改委", BEFORE).events());
  }

  @Test
  void resolve_severalChanges_areFollowedInOrder() {
    OrganizationEvent back =
        OrganizationEvent.builder()
            .kind(Kind.RENAMED)
            .date(AFTER)
            .addFormerName("区发改局")
            .addNewName("区发改委")
            .build();
    OrganizationRegister register = REGISTER.toBuilder().addEvent(back).build();
    assertEquals("区发改委", register.resolve("区发改局", AFTER).organization().orElseThrow().name());
    assertEquals(Method.EXACT, register.resolve("区发改委", AFTER).method());
    assertEquals("区发改局", register.resolve("区发改委", REFORM).organization().orElseThrow().name());
    OrganizationEvent on =
        OrganizationEvent.builder()
            .kind(Kind.RENAMED)
            .date(AFTER)
            .addFormerName("区发改局")
            .addNewName("滨江管委会")
            .build();
    assertEquals(
        List.of(RENAMED, on),
        REGISTER.toBuilder().addEvent(on).build().resolve("区发改委", AFTER).events());
  }

  @Test
  void resolve_aliasOfBothNamesOfARenamedBody_isTheOneInForce() {
    OrganizationRegister register =
        OrganizationRegister.builder()
            .addOrganizations(named("区发改委").withAliases("区发改"), named("区发改局").withAliases("区发改"))
            .addEvent(RENAMED)
            .build();
    assertEquals("区发改委", register.resolve("区发改", BEFORE).organization().orElseThrow().name());
    assertEquals("区发改局", register.resolve("区发改", AFTER).organization().orElseThrow().name());
    assertEquals(Method.ALIAS, register.resolve("区发改", AFTER).method());
    assertEquals(Optional.empty(), register.find("区发改"));
  }

  @Test
  void find_nameOrAlias_isFound() {
    assertEquals("区金融工作局", REGISTER.find("区金融 局").orElseThrow().name());
    assertEquals(Optional.empty(), REGISTER.find("商务局"));
    assertEquals("各区人民政府", REGISTER.findGroup("各区政府").orElseThrow().name());
  }

  @Test
  void membersOn_aDay_areThoseOfTheDay() {
    OrganizationGroup group = REGISTER.findGroup("各区人民政府").orElseThrow();
    assertEquals(List.of("临江区人民政府", "东湾区人民政府"), group.membersOn(BEFORE));
    assertEquals(List.of("临江区人民政府", "江湾区人民政府", "东湾区人民政府"), group.membersOn(REFORM));
    assertEquals(List.of("临江区人民政府", "江湾区人民政府"), group.membersOn(AFTER));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Member("区商务局", Optional.of(AFTER), Optional.of(BEFORE)));
  }

  @Test
  void build_twoOfOneName_isRefused() {
    OrganizationRegister.Builder builder =
        OrganizationRegister.builder().addOrganizations(named("区商务局"), named("区商 务局"));
    assertThrows(IllegalArgumentException.class, builder::build);
  }

  @Test
  void build_eventOfAnUnknownName_isRefused() {
    OrganizationRegister.Builder builder =
        OrganizationRegister.builder().addOrganizations(named("区发改委")).addEvent(RENAMED);
    assertEquals(
        "event must have names of the register but has '区发改局'",
        assertThrows(IllegalArgumentException.class, builder::build).getMessage());
  }

  @Test
  void build_blankNames_areRefused() {
    assertThrows(IllegalArgumentException.class, () -> named(" "));
    assertThrows(IllegalArgumentException.class, () -> named("区商务局").withAliases(""));
    assertThrows(IllegalArgumentException.class, () -> RENAMED.withNewNames());
    assertThrows(IllegalArgumentException.class, () -> RENAMED.withFormerNames(""));
    assertThrows(
        IllegalArgumentException.class, () -> OrganizationGroup.builder().name("").build());
  }

  @Test
  void kindParse_chineseName_isRead() {
    assertEquals(OrganizationKind.ADMINISTRATIVE_COMMITTEE, OrganizationKind.parse("功能区管委会"));
    assertEquals(Kind.MOVED, Kind.parse("划转"));
  }
}
