package org.luoshi.audit;

/**
 * Words of a document with what stands around them.
 *
 * @param item where they stand, as claims name it
 * @param evidence the words and their place
 * @param sentence the sentence around them, for what it says about its scope
 */
record Quote(String item, Evidence evidence, String sentence) {}
