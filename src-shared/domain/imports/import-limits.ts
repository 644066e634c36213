/** What a file of hours may hold at most: beyond, it is refused with a sentence. */
export const IMPORT_LIMITS = {
  /** Size on disk, in megabytes: looked at before the file is read. */
  megabytes: 64,
  /** Size of a spreadsheet once unpacked, in megabytes. */
  unpackedMegabytes: 256,
  rows: 200_000,
  columns: 200,
  /** Characters of a cell. */
  cell: 10_000,
  /** Characters of a name or a title that are read: the rest is cut off. */
  name: 300,
} as const
