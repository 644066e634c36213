import type { Icon } from '@tabler/icons-react'

/** A destination of the palette. */
export interface Entry {
  readonly id: string
  readonly group:
    | 'screens'
    | 'agents'
    | 'collectivities'
    | 'agreements'
    | 'statements'
    | 'absences'
    | 'help'
  readonly label: string
  /** What kind of thing it is, in a few words. */
  readonly detail: string
  /** Other words by which it can be found: a code, a reference. */
  readonly keywords: string
  readonly icon: Icon
  readonly path: string
  /** Opens it, where it is no screen. */
  readonly show?: () => void
  /** Keys that open it without the palette. */
  readonly keys?: string
}
