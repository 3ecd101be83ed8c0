/**
 * Web pages (网页) as blocks of text: paragraphs in reading order and tables with their row and
 * column spans. Knows core and jsoup only, and nothing of what the text means but the usual labels
 * of a document's particulars. Nothing outside the page is ever fetched.
 */
package org.luoshi.io.html;
