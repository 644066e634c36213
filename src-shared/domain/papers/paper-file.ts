/** The largest file that can be attached, in megabytes of a million bytes. */
export const PAPER_MEGABYTES = 50

/** Endings of files that are papers: texts, tables, pictures, mails, scans. Nothing that a machine would run. */
export const PAPER_ENDINGS: readonly string[] = [
  'pdf',
  'odt',
  'doc',
  'docx',
  'rtf',
  'txt',
  'md',
  'ods',
  'xls',
  'xlsx',
  'csv',
  'odp',
  'pptx',
  'png',
  'jpg',
  'jpeg',
  'tif',
  'tiff',
  'webp',
  'eml',
  'msg',
  'p7m',
  'p7s',
  'zip',
]

/** Whether the name of a file is that of a paper. */
export function isPaperName(fileName: string): boolean {
  const dot = fileName.lastIndexOf('.')
  return dot > 0 && PAPER_ENDINGS.includes(fileName.slice(dot + 1).toLowerCase())
}
