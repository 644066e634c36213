import type { Source } from '#shared/contract/method'
import type { DeskEvent } from '#shared/contract/views'

type Changed = Extract<DeskEvent, { readonly kind: 'changed' }>

/** Announces to the window that what it read is old. */
export interface ChangeAnnouncer {
  /** How many changes were announced: an answer that begins now includes all of them. */
  readonly revision: () => number
  /** Announces a change once it can be read; `hoursOf` names those whose timesheets changed, `null` perhaps everyone. */
  readonly changed: (touched: readonly Source[], hoursOf?: readonly string[] | null) => void
}

/** Numbers its announcements, from 1, as long as the program runs. */
export function changeAnnouncer(send: (event: Changed) => void): ChangeAnnouncer {
  let revision = 0
  return {
    revision: () => revision,
    changed: (touched, hoursOf = []) => {
      revision += 1
      send({ kind: 'changed', touched, revision, hoursOf })
    },
  }
}
