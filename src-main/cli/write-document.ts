import { writeFile } from '../files/write-file'
import { printFailures, type Output } from './command'

/** Writes a document as JSON into a file, or prints it where that is `-`. Returns an exit code where the disk refuses. */
export async function writeDocument(
  output: Output,
  json: string,
  document: object,
): Promise<number | null> {
  const text = JSON.stringify(document, null, 2)
  if (json === '-') {
    output.print(text)
    return null
  }
  const written = await writeFile(json, new TextEncoder().encode(`${text}\n`))
  return written.ok ? null : printFailures(output, written.failures)
}
