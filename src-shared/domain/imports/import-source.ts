/** Where a file comes from: exports with known columns, a calendar, or anything else. */
export const IMPORT_SOURCES = ['kimai', 'toggl', 'clockify', 'harvest', 'ics', 'generic'] as const

/** Where a file comes from. */
export type ImportSource = (typeof IMPORT_SOURCES)[number]
