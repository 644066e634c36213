import { spawn } from 'node:child_process'
import { builtProgram, type ProgramName } from '../built-program'

/** Starts a program of the tests in a process of its own, whose words are heard. That it fails by itself is a fault of the test. */
export async function startWriter(name: ProgramName, ...args: readonly string[]) {
  const writer = spawn(process.execPath, [await builtProgram(name), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  writer.once('exit', (code) => {
    if (code !== null && code !== 0) throw new Error(`${name} failed: ${String(code)}`)
  })
  return writer
}
