/**
 * Pages for people (网页报告): one self-contained file of HTML without scripts. Templates in {@code
 * src/main/jte} are turned into classes by the build, which escape every text for its place. {@code
 * page.jte} is the frame of every page. Depends on the core only.
 */
package org.luoshi.io.report;
