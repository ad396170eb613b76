package vn.phancong.bench;

import vn.phancong.bench.Question.Agreement;

/**
 * A row of the table about reading.
 *
 * @param work what is done
 * @param budget what its time may be of that of the base
 * @param ours the request
 * @param base what it is held to
 * @param same the same answer by hand-written Cypher where that is not the base; the base otherwise
 * @param agreement what both gave alike
 */
record ReadRow(String work, Budget budget, Work ours, Work base, Work same, Agreement agreement) {}
