import { resolve } from 'node:path'

/** What the program was started for. */
export type StartMode =
  | { readonly kind: 'window'; readonly sample: boolean }
  /** Does the main job without a person, writes into a folder, and leaves. */
  | { readonly kind: 'demo'; readonly folder: string }

/** Reads the arguments that are the product's own; Chromium's switches are left to Chromium. */
export function startMode(args: readonly string[], workingFolder: string): StartMode {
  const demo = args.find((argument) => argument.startsWith('--demo='))
  if (demo !== undefined) {
    return { kind: 'demo', folder: resolve(workingFolder, demo.slice('--demo='.length)) }
  }
  return { kind: 'window', sample: args.includes('--sample') }
}
