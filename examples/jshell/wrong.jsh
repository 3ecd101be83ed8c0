// What is wrong in a document, in three lines (三行列出公文中的问题). Needs luoshi.jsh; for a document of your own:
//   jshell --class-path 'target/lib/*' -R-Ddocument=some.txt luoshi.jsh wrong.jsh

var published = read(System.getProperty("document", SAMPLES + "jiangwan-2024q1-progress.txt"))
var wrong = check(published)
show(wrong)
