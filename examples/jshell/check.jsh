// Checks a document and shows its findings, one a line, in both languages (检查公文). Needs luoshi.jsh.

var progress = read(SAMPLES + "jiangwan-2024q1-progress.txt")

for (Finding finding : check(progress)) {
  String place = finding.location().map(SourceLocation::toString).orElse(finding.path());
  System.out.println(finding.code() + " " + place + " " + finding.message(Locale.CHINESE) + " / " + finding.message(Locale.ENGLISH));
}
