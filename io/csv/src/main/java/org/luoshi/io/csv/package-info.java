/**
 * The tables of items as CSV (逗号分隔表格): written for people with a spreadsheet and for other systems,
 * and read back. Knows core and FastCSV only.
 */
package org.luoshi.io.csv;
