import type { RunningTimer, TimerOffer } from '#shared/contract/timer-views'

/** What a person may do with the time of a timer. */
export type TimerOption =
  | { readonly kind: 'stop'; readonly offer: TimerOffer }
  | { readonly kind: 'goOn'; readonly counted: boolean }
  | { readonly kind: 'discard' }

/** What can be done, in the order shown: each way to stop, to go on after an absence, to throw all away. */
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

/** Which one is proposed first: where somebody was away, the absence is left out. */
export const proposed = ({ choices }: RunningTimer): number => (choices.length > 1 ? 1 : 0)
