import type { DeskMethod } from '#shared/contract/desk'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Random } from '../../oracle/random'
import type { RandomInput } from './random-input'
import type { SeenValues } from './seen-values'
import type { WalkedDesk } from './walked-desk'

/** What a gesture works with. */
export interface Hands {
  readonly desk: WalkedDesk
  readonly random: Random
  readonly inputs: RandomInput
  readonly seen: SeenValues
  readonly file: WorkspaceFile
}

/** What is asked of the desk, and the file that its dialogues choose. */
export interface Asked {
  readonly method: DeskMethod
  readonly input: unknown
  readonly path?: string
}

/** Prepares what a person asks; `null` where there is nothing to ask it of. */
export type Gesture = (hands: Hands) => Promise<Asked | null> | Asked | null
