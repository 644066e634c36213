import { rmdir } from 'node:fs/promises'
import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import { makeFolder } from '../../files/make-folder'
import { writeTogether } from '../print-batch'
import { publicCsv } from './public-csv'
import type { PublicFacts } from '../../use-cases/public-facts'
import { publicPage } from './public-page'
import { publicStyle } from './public-style'

const STYLE = 'style.css'

/**
 * Writes a public page into a folder, which is made where it is missing: all of its files or none. Returns their names, the
 * page first. A folder that was made for it does not stay without them.
 */
export async function writePublicPage(
  folder: string,
  facts: PublicFacts,
): Promise<Result<readonly string[], Failure>> {
  const csv = `mutualisation-${String(facts.year)}.csv`
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const made = await makeFolder(folder)
  if (!made.ok) return made
  const written = await writeTogether(folder, [
    { fileName: 'index.html', bytes: encode(publicPage(facts, { style: STYLE, csv })) },
    { fileName: STYLE, bytes: encode(publicStyle) },
    { fileName: csv, bytes: encode(publicCsv(facts)) },
  ])
  if (!written.ok && made.value !== null) await rmdir(folder).catch(() => undefined)
  return written
}
