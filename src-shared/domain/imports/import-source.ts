import type { HoursFormat } from './formats/hours-format'
import { KNOWN_FORMATS } from './formats/known-formats'

/** A program whose files are known. */
export type KnownProgram = keyof typeof KNOWN_FORMATS

const isKnownProgram = (source: string): source is KnownProgram =>
  Object.hasOwn(KNOWN_FORMATS, source)

/** The programs whose files are known, in the order in which they are looked for. */
export const KNOWN_PROGRAMS: readonly KnownProgram[] =
  Object.keys(KNOWN_FORMATS).filter(isKnownProgram)

/** Where a file comes from: a program whose files are known, a calendar, or anything else. */
export const IMPORT_SOURCES = [...KNOWN_PROGRAMS, 'ics', 'generic'] as const

/** Where a file comes from. */
export type ImportSource = (typeof IMPORT_SOURCES)[number]

/** How the files of a source are laid out; `null` where nothing is known of them. */
export const formatOf = (source: ImportSource): HoursFormat | null =>
  isKnownProgram(source) ? KNOWN_FORMATS[source] : null
