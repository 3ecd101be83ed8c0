module consumer {
  requires org.luoshi.core;
  requires org.luoshi.io.json;
  requires com.fasterxml.jackson.databind; // the leaf is an automatic module, which cannot name what it needs
}
