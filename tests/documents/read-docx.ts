import { strFromU8, unzipSync } from 'fflate'
import type { ActPage } from '../../src-main/documents/docx/act-page'
import { writeDocx } from '../../src-main/documents/docx/write-docx'

/** The parts of a word processor's file, by their path. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  )

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', '’')
    .replaceAll('&amp;', '&')

/** What a reader finds in an act, paragraph by paragraph, with plain spaces. */
export const actLines = async (page: ActPage): Promise<readonly string[]> =>
  docxLines(await writeDocx(page))

/** What a reader finds in a word processor's file, paragraph by paragraph, with plain spaces. */
export function docxLines(bytes: Uint8Array): readonly string[] {
  const body = partsOf(bytes)['word/document.xml'] ?? ''
  return body
    .split('</w:p>')
    .map((paragraph) =>
      unescaped(
        [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g)]
          .map(([, run = '-']) => run)
          .join(''),
      ).replaceAll('\u00A0', ' '),
    )
    .filter((line) => line !== '')
}
