import type { ExchangeChoice } from '#shared/contract/exchange-methods'
import { store } from './store'

/** A signed file that was chosen and verified. */
export type ReceivedFile = Extract<ExchangeChoice, { asked: true }>

/** The signed file that was chosen before there was a territory to open it in, if any. */
export const receivedFile = store<ReceivedFile | null>(null)
