module consumer {
  requires org.luoshi.core;
}
