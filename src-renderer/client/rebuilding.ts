import type { DeskEvent } from '#shared/contract/views'
import { store } from './store'

type Rebuilding = Extract<DeskEvent, { readonly kind: 'rebuilding' }>

/** How far a lost database is made again; `null` as long as none is. */
export const rebuilding = store<Rebuilding | null>(null)
