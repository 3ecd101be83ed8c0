// Builds a plan by hand, writes it as JSON and reads it back (手工建立责任分解方案). Needs luoshi.jsh.

var park = ResponsibilityItem.builder().
    id(ItemId.of("1.1")).
    number("1").
    text("新建口袋公园10个。").
    addAssignments(Assignment.of(Role.LEAD, "区城管局"), Assignment.of(Role.RESPONSIBLE, "区财政局")).
    deadline("2025年10月底前").
    build()
var tasks = ItemList.builder().number(1).title("2025年民生实事").addItems(park).build()
var made = ResponsibilityPlan.builder().
    metadata(DocumentMetadata.builder().build()).
    title("2025年民生实事责任分解").
    year(2025).
    addLists(tasks).
    build()

System.out.println(json(made))
System.out.println("equal: " + parse(json(made)).equals(made))
