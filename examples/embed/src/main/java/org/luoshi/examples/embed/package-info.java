/** One small program per task, each run by a test. */
package org.luoshi.examples.embed;
