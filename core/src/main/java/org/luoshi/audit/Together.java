package org.luoshi.audit;

import java.util.List;

/** The claims that documents of one government make together. */
final class Together {

  private Together() {}

  static void find(List<Dossier> dossiers, List<Docket> dockets) {
    List<List<AreaFigure>> figures = dossiers.stream().map(AreaFigures::of).toList();
    AreaFinder areas = new AreaFinder(figures.stream().flatMap(List::stream).toList());
    TaskFinder tasks = new TaskFinder(dossiers);
    for (int i = 0; i < dossiers.size(); i++) {
      areas.find(figures.get(i), dockets.get(i));
      tasks.find(dossiers.get(i), dockets.get(i));
    }
  }
}
