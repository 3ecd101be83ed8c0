package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The folder that takes one file for each document. */
final class OutputFolder {

  private final Path folder;
  private final Set<Path> written = new HashSet<>();

  /** Opens a folder, which is made where it is missing. */
  OutputFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Returns a file that neither this run has written nor the document stands in. */
  Path target(OpenedFile file, String ending) throws IOException {
    for (int again = 1; ; again++) {
      String stem = again == 1 ? file.stem() : file.stem() + "-" + again;
      Path target = folder.resolve(stem + ending);
      boolean taken = Files.exists(target) && Files.isSameFile(target, file.path());
      if (!taken && written.add(target)) {
        return target;
      }
    }
  }
}
