import { once } from 'node:events'
import type { ProgramName } from '../built-program'
import { startWriter } from './start-writer'

/** Runs a writer until it has said so many acknowledged changes, kills it, and gives all that it said. */
export async function killAfter(
  name: ProgramName,
  folder: string,
  round: string,
  acknowledged: number,
): Promise<readonly string[]> {
  const writer = await startWriter(name, folder, round)
  let said = ''
  writer.stdout.setEncoding('utf8')
  writer.stdout.on('data', (text: string) => {
    said += text
    if (said.split('\n').length > acknowledged) writer.kill('SIGKILL')
  })
  await once(writer, 'close')
  return said.split('\n').slice(0, -1)
}
