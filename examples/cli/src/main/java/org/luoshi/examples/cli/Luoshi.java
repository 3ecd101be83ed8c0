package org.luoshi.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.luoshi.base.Library;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program: reads its arguments and runs one command. */
@Command(
    name = "luoshi",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Luoshi.Version.class,
    description =
        "Reads, checks and follows what a government promises in its work report (政府工作报告责任落实).",
    footer = {
      "",
      "Exit codes: 0 nothing at or above the fail level; 1 findings at or above it; 2 bad usage or an unreadable source.",
      "Output is UTF-8 whatever the locale."
    })
public final class Luoshi implements Runnable {

  @Spec private CommandSpec spec;

  /**
   * Runs the program and ends the process.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out, false);
    PrintStream err = utf8(FileDescriptor.err, true);
    System.setOut(out);
    System.setErr(err);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs the program inside this process.
   *
   * @param out takes the output, in UTF-8
   * @param err takes messages, in UTF-8
   * @param args the arguments
   * @return the exit code
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    Terminal terminal = new Terminal(out, err);
    CommandLine line =
        new CommandLine(new Luoshi())
            .addSubcommand(new DemoCommand(terminal))
            .addSubcommand(new ReadCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new QuantitiesCommand(terminal))
            .addSubcommand(new AuditCommand(terminal))
            .addSubcommand(new TraceCommand(terminal))
            .addSubcommand(new AccountCommand(terminal))
            .addSubcommand(new StatusCommand(terminal))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
            .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true));
    line.registerConverter(Path.class, Luoshi::path);
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          terminal.error(Terminal.reason(exception));
          return Exit.UNREADABLE;
        });
    return line.execute(args);
  }

  /** Called when no command is named. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command");
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(Terminal.reason(e));
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor, boolean autoFlush) {
    OutputStream stream = new BufferedOutputStream(new FileOutputStream(descriptor));
    return new PrintStream(stream, autoFlush, StandardCharsets.UTF_8);
  }

  /** Tells the version of the library. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"luoshi " + Library.version()};
    }
  }
}
