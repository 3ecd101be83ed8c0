module consumer {
  requires org.luoshi.core;
  requires org.luoshi.io.json;
}
