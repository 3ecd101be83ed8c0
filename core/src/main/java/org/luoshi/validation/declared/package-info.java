/**
 * Rules and profiles from files (规则文件), without compiling: a tree of lists, objects and texts is
 * bound to a {@link org.luoshi.validation.RuleSet} or a {@link org.luoshi.validation.Profile}, and
 * every mistake in it is a finding with its JSON Pointer. The trees come from the leaves of {@code
 * io}. {@code .github/rule-files.md} describes the files.
 */
package org.luoshi.validation.declared;
