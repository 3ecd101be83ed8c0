/** Rule files and profiles in YAML (YAML 规则文件), with SnakeYAML Engine. Depends on the core only. */
package org.luoshi.io.yaml;
