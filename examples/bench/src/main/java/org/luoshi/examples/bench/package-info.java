/**
 * How fast and how small the library is (基准测试), told as ratios against plain tools in the same run.
 */
package org.luoshi.examples.bench;
