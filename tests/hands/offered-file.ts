import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Running } from './running'

/** Writes a file where the person finds it in the next dialogue. */
export async function offerFile(
  launched: Running,
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  const path = join(launched.data, name)
  writeFileSync(path, content)
  await launched.choose(path)
  return path
}
