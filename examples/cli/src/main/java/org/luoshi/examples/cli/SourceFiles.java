package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.io.DocumentExtractor;

/**
 * The files that paths of the command line mean: files as they are, and of folders those that look
 * readable.
 */
final class SourceFiles {

  private static final int MAX_NAMES = 5;

  private final Set<Path> files = new LinkedHashSet<>();
  private final List<Path> skipped = new ArrayList<>();
  private final List<IOException> failures = new ArrayList<>();
  private final Set<String> endings = new HashSet<>(List.of("txt", "json"));

  private SourceFiles() {
    ServiceLoader.load(DocumentExtractor.class)
        .forEach(extractor -> endings.addAll(extractor.formats()));
  }

  static SourceFiles of(Collection<Path> paths) {
    SourceFiles sources = new SourceFiles();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        sources.addFolder(path);
      } else {
        sources.files.add(path);
      }
    }
    return sources;
  }

  /** The files to read, those of a folder sorted by name. */
  List<Path> files() {
    return List.copyOf(files);
  }

  /** The folders that cannot be listed. */
  List<IOException> failures() {
    return failures;
  }

  /**
   * Tells how many files of the folders are left out, and names the first ones; empty if none is.
   */
  String skippedNote() {
    if (skipped.isEmpty()) {
      return "";
    }
    String names =
        skipped.stream().limit(MAX_NAMES).map(Path::toString).collect(Collectors.joining(", "));
    return "skipped "
        + skipped.size()
        + " that do not look readable: "
        + names
        + (skipped.size() > MAX_NAMES ? ", …" : "");
  }

  private void addFolder(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Visitor(found));
    } catch (IOException e) {
      failures.add(e);
    }
    found.stream().sorted().forEach(file -> (looksReadable(file) ? files : skipped).add(file));
  }

  private boolean looksReadable(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && endings.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Collects files, and goes on where a folder cannot be listed. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final List<Path> found;

    Visitor(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
      failures.add(error);
      return FileVisitResult.CONTINUE;
    }
  }
}
