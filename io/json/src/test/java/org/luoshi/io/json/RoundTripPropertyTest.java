package org.luoshi.io.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.luoshi.io.ReadResult;
import org.luoshi.ledger.ItemStanding;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LedgerArbitraries;
import org.luoshi.ledger.ViewText;
import org.luoshi.model.EntityArbitraries;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.organization.OrganizationArbitraries;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.model.plan.Contact;
import org.luoshi.model.plan.HandlingPlan;
import org.luoshi.model.plan.PlanArbitraries;
import org.luoshi.model.progress.Submission;
import org.luoshi.model.progress.SubmissionArbitraries;
import org.luoshi.schedule.ScheduleArbitraries;
import org.luoshi.schedule.WorkingCalendar;

class RoundTripPropertyTest {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new LuoshiModule()).build();

  @Provide
  Arbitrary<GovernmentDocument> documents() {
    return EntityArbitraries.documents();
  }

  @Provide
  Arbitrary<List<ListedItem>> items() {
    return EntityArbitraries.listedItems().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<HandlingPlan> plans() {
    return PlanArbitraries.handlingPlans();
  }

  @Provide
  Arbitrary<Contact> contacts() {
    return PlanArbitraries.contacts();
  }

  @Provide
  Arbitrary<Submission> submissions() {
    return SubmissionArbitraries.submissions();
  }

  @Provide
  Arbitrary<OrganizationRegister> registers() {
    return OrganizationArbitraries.registers();
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return ScheduleArbitraries.workingCalendars();
  }

  @Provide
  Arbitrary<Ledger> ledgers() {
    return LedgerArbitraries.ledgers();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LedgerArbitraries.days();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void read_ofWritten_isTheSameValueAndTheSameBytes(
      @ForAll("documents") GovernmentDocument document) throws IOException {
    byte[] bytes = bytes(document);
    GovernmentDocument read =
        JsonDocuments.strict().read(new ByteArrayInputStream(bytes)).orElseThrow();
    assertEquals(document, read);
    assertArrayEquals(bytes, bytes(read));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void read_ofIndented_isTheSameValue(@ForAll("documents") GovernmentDocument document) {
    String text = JsonDocuments.strict().indented().writeString(document);
    assertEquals(document, JsonDocuments.lenient().readString(text).orElseThrow());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void mapper_readsAndWritesTheSame(@ForAll("documents") GovernmentDocument document)
      throws IOException {
    String text = JsonDocuments.strict().writeString(document);
    assertEquals(document, MAPPER.readValue(text, GovernmentDocument.class));
    assertEquals(MAPPER.readTree(text), MAPPER.readTree(MAPPER.writeValueAsBytes(document)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void lines_ofItems_areTheSameItems(@ForAll("items") List<ListedItem> items) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NdjsonItems.strict().write(items.stream(), bytes);
    assertEquals(
        items,
        NdjsonItems.strict()
            .read(new ByteArrayInputStream(bytes.toByteArray()))
            .map(ReadResult::orElseThrow)
            .toList());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void mapper_readsAndWritesWhatNoDocumentHolds(
      @ForAll("plans") HandlingPlan plan,
      @ForAll("contacts") Contact contact,
      @ForAll("submissions") Submission submission,
      @ForAll("registers") OrganizationRegister register)
      throws IOException {
    assertEquals(plan, again(plan, HandlingPlan.class));
    assertEquals(contact, again(contact, Contact.class));
    assertEquals(submission, again(submission, Submission.class));
    assertEquals(register, again(register, OrganizationRegister.class));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void values_areReadAsWritten(@ForAll("calendars") WorkingCalendar calendar) throws IOException {
    JsonValues<WorkingCalendar> form = JsonValues.strict(WorkingCalendar.class);
    assertEquals(calendar, form.readString(form.writeString(calendar)).orElseThrow());
    assertEquals(
        calendar, form.lenient().readString(form.indented().writeString(calendar)).orElseThrow());
    assertEquals(calendar, again(calendar, WorkingCalendar.class));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void ledger_readBack_givesTheSameViews(
      @ForAll("ledgers") Ledger ledger, @ForAll("days") LocalDate day) {
    JsonValues<Ledger> form = JsonValues.strict(Ledger.class);
    Ledger read = form.readString(form.writeString(ledger)).orElseThrow();
    assertEquals(ledger, read);
    assertEquals(ViewText.of(ledger.asOf(day)), ViewText.of(read.asOf(day)));
    JsonValues<ItemStanding> standings = JsonValues.strict(ItemStanding.class);
    ledger
        .asOf(day)
        .standings()
        .forEach(
            s -> assertEquals(s, standings.readString(standings.writeString(s)).orElseThrow()));
  }

  private static <T> T again(T value, Class<T> type) throws IOException {
    return MAPPER.readValue(MAPPER.writeValueAsBytes(value), type);
  }

  private static byte[] bytes(GovernmentDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonDocuments.strict().write(document, bytes);
    return bytes.toByteArray();
  }
}
