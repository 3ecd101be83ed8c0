// Start script: imports and one-word helpers for work with documents in JShell (起始脚本).
//
//   mvn -q -DskipTests package
//   cd examples/jshell
//   jshell --class-path 'target/lib/*' luoshi.jsh            then read("some.txt"), and so on
//   jshell --class-path 'target/lib/*' luoshi.jsh read.jsh   runs a script; /exit leaves
//
// Where Chinese is shown as question marks, the locale lacks it: LC_ALL=C.UTF-8 jshell ...

import java.io.IOException
import java.nio.file.Path
import java.util.List
import java.util.Locale
import java.util.Optional
import org.luoshi.diagnostic.*
import org.luoshi.io.*
import org.luoshi.io.csv.*
import org.luoshi.io.json.*
import org.luoshi.io.text.*
import org.luoshi.model.*
import org.luoshi.model.document.*
import org.luoshi.model.plan.*
import org.luoshi.model.progress.*
import org.luoshi.validation.*

// The sample documents of an invented district.
String SAMPLES = "../cli/src/main/resources/org/luoshi/examples/cli/demo/"

// Reads a file (读取).
Reading read(String file) throws IOException { return Documents.read(Path.of(file)); }

// The items of a document with their progress (事项).
List<ListedItem> items(Reading reading) { return reading.document().stream().flatMap(ListedItem::of).toList(); }

// Everything that is wrong or suspicious (检查).
List<Finding> check(Reading reading) { return CheckedDocument.of(reading.source().name(), reading.document(), Optional.of(reading.source()), reading.findings(), Validator.standard()).findings(); }

// A document as JSON, and JSON as a document.
String json(GovernmentDocument document) { return JsonDocuments.strict().indented().writeString(document); }
GovernmentDocument parse(String json) { return JsonDocuments.strict().readString(json).orElseThrow(); }

// Shows one thing a line.
void show(Iterable<?> things) { things.forEach(System.out::println); }
