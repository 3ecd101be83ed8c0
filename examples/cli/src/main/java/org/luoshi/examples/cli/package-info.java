/** The command line: a thin shell over calls that any user of the library could make. */
package org.luoshi.examples.cli;
