import { spawn, spawnSync } from 'node:child_process'
import { root } from './places.mjs'

/** Says one thing to whoever watches. */
export const say = (sentence) => process.stdout.write(`${sentence}\n`)

/** A reason to stop that a person can act upon: printed as one sentence, without a stack. */
export class Obstacle extends Error {}

/** Runs a command to its end and gives its output; its own words are shown only when it fails. */
export function quiet(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    ...options,
  })
  return { ok: status === 0, output: stdout ?? '', words: `${stderr ?? ''}${error?.message ?? ''}` }
}

/** Runs a command in the open and gives its exit code (128 + signal when killed). */
export function shown(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}

/** Runs a script to its end; an obstacle becomes its sentence and exit code 2. */
export async function main(steps) {
  try {
    process.exitCode = await steps()
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
