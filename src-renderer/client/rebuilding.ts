import type { DeskEvent } from '#shared/contract/views'
import { store } from './store'

type Rebuilding = Extract<DeskEvent, { readonly kind: 'rebuilding' }>

/** The progress of a rebuild of the database; `null` while there is none. */
export const rebuilding = store<Rebuilding | null>(null)
