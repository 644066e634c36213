/**
 * The form of the lines that this program writes. Form 1 counted the records of every table in each line; form 2 has the digests
 * of the tables that the line touches. Both are read.
 */
export const lineFormat = 2
