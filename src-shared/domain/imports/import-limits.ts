/** What a file of hours may hold at most: beyond, it is refused with a sentence. */
export const IMPORT_LIMITS = {
  /** Size on disk, in megabytes: looked at before the file is read. */
  megabytes: 64,
  /** Size of a spreadsheet once unpacked, in megabytes. */
  unpackedMegabytes: 256,
  rows: 200_000,
  columns: 200,
  /** Cells of a file, of all sheets of a workbook, without those that are empty at the end of a line. */
  cells: 6_000_000,
  /** Characters of a cell. */
  cell: 10_000,
  /** Characters of a name or a title that are read: the rest is cut off. */
  name: 300,
} as const
