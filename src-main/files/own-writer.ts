import { failure } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { writeFile } from './write-file'

/** Why nothing may be written into the data folder: another machine took it, or it is away; `null`: it may. */
export type Held = () => Promise<Failure | null>

/** Writes files of the data folder as `writeFile` does, while it may be written. */
export const ownWriter =
  (held: Held): typeof writeFile =>
  async (...given) => {
    const refusal = await held()
    return refusal === null ? writeFile(...given) : failure(refusal)
  }
