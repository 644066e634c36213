import { fork } from 'node:child_process'
import type { WorkDone, WorkProcess } from '../src-main/backups/jobs-in-process'

/** Starts a process of Node for one piece of work. @param memory what it may use, in megabytes */
export function nodeProcess(
  script: string,
  memory = 2048,
): WorkProcess & { readonly pid: number | undefined } {
  const child = fork(script, { execArgv: [`--max-old-space-size=${memory}`], stdio: 'ignore' })
  return {
    pid: child.pid,
    send: (asked) => void child.send(asked),
    onAnswer: (listener) => child.once('message', (done: WorkDone) => listener(done)),
    onEnd: (listener) => child.once('exit', listener),
    kill: () => void child.kill(),
  }
}
