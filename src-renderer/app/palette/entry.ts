import type { Icon } from '@tabler/icons-react'

/** Something the palette can lead to. */
export interface Entry {
  readonly id: string
  readonly group: 'screens' | 'agents' | 'collectivities' | 'agreements'
  readonly label: string
  /** What kind of thing it is, in a few words. */
  readonly detail: string
  /** Other words by which a person may look for it: a code, a reference. */
  readonly keywords: string
  readonly icon: Icon
  readonly path: string
  /** Keys that lead there without the palette. */
  readonly keys?: string
}
