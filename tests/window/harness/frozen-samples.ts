import { readWorkspaceFile } from '../../../src-main/workspace-file/read-workspace-file'

/** Freezes a value with all that it holds. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const held of Object.values(value)) freeze(held)
}

/** A reader of sample files: each is read at its first question, and frozen, so that no desk can change what the next one opens. */
export function frozenSamples(): typeof readWorkspaceFile {
  const known = new Map<string, ReturnType<typeof readWorkspaceFile>>()
  const read: typeof readWorkspaceFile = async (path) => {
    const sample = await readWorkspaceFile(path)
    freeze(sample)
    return sample
  }
  return (path) => {
    const reading = known.get(path) ?? read(path)
    known.set(path, reading)
    return reading
  }
}
