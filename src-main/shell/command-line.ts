import { resolve } from 'node:path'

/** The mode in which the program was started. */
export type StartMode =
  | { readonly kind: 'window'; readonly sample: boolean }
  /** Does the main job without a user, writes into a folder, and ends. */
  | { readonly kind: 'demo'; readonly folder: string }
  /** Runs a command of the command line, with a printer. */
  | { readonly kind: 'command'; readonly args: readonly string[] }

/** Before the arguments of the command line, as JSON in base64url: Chromium must not take them for its own. */
const COMMAND = '--command='

function readArguments(argument: string): readonly string[] {
  const text = Buffer.from(argument.slice(COMMAND.length), 'base64url').toString('utf8')
  const args: unknown = JSON.parse(text)
  return Array.isArray(args) ? args.map(String) : []
}

/** Reads the arguments that are the product's own; Chromium's switches are left to Chromium. */
export function startMode(args: readonly string[], workingFolder: string): StartMode {
  const demo = args.find((argument) => argument.startsWith('--demo='))
  if (demo !== undefined) {
    return { kind: 'demo', folder: resolve(workingFolder, demo.slice('--demo='.length)) }
  }
  const command = args.find((argument) => argument.startsWith(COMMAND))
  if (command !== undefined) return { kind: 'command', args: readArguments(command) }
  return { kind: 'window', sample: args.includes('--sample') }
}
