package org.luoshi.examples.embed;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import org.luoshi.io.json.JsonValues;
import org.luoshi.model.organization.Organization;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.model.organization.Resolution;

/**
 * Tells which units printed names mean on a day (单位识别), by a sample register: the units that stand
 * in five published documents of Wuhan and its district Wuchang, 2016 to 2021. No legal act was at
 * hand; each entry and each change says how sure it is.
 */
public final class ResolveUnits {

  private static final String REGISTER = "wuhan-units.json";

  private ResolveUnits() {}

  /**
   * Runs the example.
   *
   * @param args the day, then the names
   * @throws IOException if the register cannot be read
   */
  public static void main(String[] args) throws IOException {
    LocalDate day = LocalDate.parse(args[0]);
    OrganizationRegister register = register();
    Arrays.stream(args)
        .skip(1)
        .map(name -> register.resolve(name, day))
        .forEach(ResolveUnits::tell);
  }

  private static void tell(Resolution found) {
    String name = found.organization().map(Organization::name).orElse("?");
    System.out.println(
        found.printed() + " -> " + name + " " + found.method() + " " + found.confidence());
  }

  private static OrganizationRegister register() throws IOException {
    try (InputStream in = ResolveUnits.class.getResourceAsStream(REGISTER)) {
      return JsonValues.strict(OrganizationRegister.class).read(REGISTER, in).orElseThrow();
    }
  }
}
