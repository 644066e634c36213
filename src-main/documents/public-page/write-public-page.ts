import { mkdir, rmdir } from 'node:fs/promises'
import type { Failure } from '#shared/contract/failures'
import { failure, type Result } from '#shared/kernel/result'
import { diskFailure } from '../../files/disk-failure'
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
  let made: string | undefined
  try {
    made = await mkdir(folder, { recursive: true })
  } catch (error) {
    return failure(diskFailure(error, folder))
  }
  const written = await writeTogether(folder, [
    { fileName: 'index.html', bytes: encode(publicPage(facts, { style: STYLE, csv })) },
    { fileName: STYLE, bytes: encode(publicStyle) },
    { fileName: csv, bytes: encode(publicCsv(facts)) },
  ])
  if (!written.ok && made !== undefined) await rmdir(folder).catch(() => undefined)
  return written
}
