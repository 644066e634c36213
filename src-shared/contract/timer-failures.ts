/** What can be refused of the timer. */
export type TimerFailure =
  /** One runs at a time. */
  | {
      readonly code: 'timerRunning'
      readonly agent: string
      /** `null`: common time. */
      readonly collectivity: string | null
    }
  | { readonly code: 'noTimer' }
