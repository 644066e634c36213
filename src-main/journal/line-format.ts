/**
 * The form of the lines that this program writes. Form 1 counted the records of every table in each line; form 2 has the digests
 * of the tables that the line touches; form 3 leaves out of a changed month what follows from the rest, and the names of its fields. All
 * are read.
 */
export const lineFormat = 3
