package org.luoshi.audit;

import java.util.List;

/** All finders of claims in a single text, in the order of {@link ClaimKind}. */
final class Finders {

  static final List<Finder> ALL =
      List.of(
          new GrowthFinder(),
          new ChangeFinder(),
          new ShareFinder(),
          new RateFinder(),
          new PartFinder(),
          new BracketFinder(),
          new TotalFinder(),
          new RatioFinder(),
          new NameFinder(),
          new QuotedFinder(),
          new RespectiveFinder(),
          new SuperiorityFinder(),
          new ScheduleFinder(),
          new BoundFinder(),
          new RankFinder());

  private Finders() {}
}
