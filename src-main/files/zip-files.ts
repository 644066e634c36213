import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Zip, ZipPassThrough } from 'fflate'

/** One date for all that is archived: the same files give the same bytes. */
const DATE = new Date(2000, 0, 1)

/** Puts files of a folder into one archive, each read once and written through: a large batch does not fill the memory. */
export async function zipFiles(
  folder: string,
  names: readonly string[],
  archive: string,
): Promise<void> {
  const handle = await open(join(folder, archive), 'w')
  try {
    let written: Promise<unknown> = Promise.resolve()
    const zip = new Zip((error, chunk) => {
      if (error !== null) throw error
      // `write` may take a part of it without a word where the disk is nearly full.
      written = written.then(() => handle.writeFile(chunk))
      written.catch(() => undefined)
    })
    for (const name of names) {
      // Statements are compressed already.
      const entry = new ZipPassThrough(name)
      entry.mtime = DATE
      zip.add(entry)
      entry.push(new Uint8Array(await readFile(join(folder, name))), true)
      await written
    }
    zip.end()
    await written
    await handle.sync()
  } finally {
    await handle.close()
  }
}
