import type { Preferences } from '#shared/contract/preferences'
import type { Running } from '../hands/running'

/** A screen by the name of its picture: its address, and what is done there first. */
export interface Screen {
  readonly name: string
  readonly address: string
  readonly role?: Preferences['role']
  readonly first?: (launched: Running) => Promise<void>
}
