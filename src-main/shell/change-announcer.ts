import { EVERYTHING, type Source } from '#shared/contract/method'
import type { DeskEvent } from '#shared/contract/views'

type Announced = Extract<DeskEvent, { readonly kind: 'changed' | 'time' }>

/** Announces to the window that what it read is old. */
export interface ChangeAnnouncer {
  /** How many changes were announced: an answer that begins now includes all of them. */
  readonly revision: () => number
  /** Announces a change once it can be read; `hoursOf` names those whose timesheets changed, `null` perhaps everyone. */
  readonly changed: (touched: readonly Source[], hoursOf?: readonly string[] | null) => void
  /** Announces that anything may have changed but the timer. */
  readonly all: () => void
  /** Announces that another workspace answers, the past or the present again. */
  readonly time: () => void
}

/** Numbers its announcements, from 1, as long as the program runs. */
export function changeAnnouncer(send: (event: Announced) => void): ChangeAnnouncer {
  let revision = 0
  const changed: ChangeAnnouncer['changed'] = (touched, hoursOf = []) => {
    revision += 1
    send({ kind: 'changed', touched, revision, hoursOf })
  }
  return {
    revision: () => revision,
    changed,
    all: () => changed([...EVERYTHING, 'machine'], null),
    time: () => {
      revision += 1
      send({ kind: 'time', touched: [...EVERYTHING, 'machine'], revision })
    },
  }
}
