import type { RunningTimer, TimerOffer } from '#shared/contract/timer-views'

/** An action on the time of a timer. */
export type TimerOption =
  | { readonly kind: 'stop'; readonly offer: TimerOffer }
  | { readonly kind: 'goOn'; readonly counted: boolean }
  | { readonly kind: 'discard' }

/** The actions, in the order shown: each way to stop, to go on after an absence, to discard all. */
export const timerOptions = ({ choices, away }: RunningTimer): readonly TimerOption[] => [
  ...choices.map((offer) => ({ kind: 'stop', offer }) as const),
  ...(away === null
    ? []
    : ([
        { kind: 'goOn', counted: true },
        { kind: 'goOn', counted: false },
      ] as const)),
  { kind: 'discard' },
]

/** The action proposed first: after an absence, the one that leaves it out. */
export const proposed = ({ choices }: RunningTimer): number => (choices.length > 1 ? 1 : 0)
