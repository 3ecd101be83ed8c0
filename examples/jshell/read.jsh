// Reads a document and lists its items (读取公文,列出事项). Needs luoshi.jsh.

var plan = read(SAMPLES + "jiangwan-2025-decomposition.txt")
plan.document().flatMap(GovernmentDocument::title).ifPresent(System.out::println)

for (ListedItem entry : items(plan)) {
  ResponsibilityItem item = entry.item();
  System.out.println(item.id() + " " + item.text() + " 牵头:" + item.units(Role.LEAD) + " 责任:" + item.units(Role.RESPONSIBLE));
}
