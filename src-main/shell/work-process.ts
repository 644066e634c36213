import { utilityProcess } from 'electron'
import type { WorkDone, WorkProcess } from '../backups/jobs-in-process'

/** Memory that a process may use, in megabytes: more than a territory of a million lines takes. */
const MOST_MEMORY = 4096

/** Starts a process of the program for one piece of work. @param script the built script of the process */
export function workProcess(script: string): WorkProcess {
  const child = utilityProcess.fork(script, [], {
    serviceName: 'Quotité',
    execArgv: [`--max-old-space-size=${MOST_MEMORY}`],
    stdio: 'ignore',
  })
  // V8 says so before the process ends for lack of memory: its end is what is answered. Without a listener, main would throw it.
  child.on('error', () => undefined)
  return {
    send: (asked) => child.postMessage(asked),
    onAnswer: (listener) => child.once('message', (done: WorkDone) => listener(done)),
    onEnd: (listener) => child.once('exit', listener),
    kill: () => {
      // One that is still being started cannot be ended yet.
      if (!child.kill()) child.once('spawn', () => child.kill())
    },
  }
}
